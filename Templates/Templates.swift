// The documents.
