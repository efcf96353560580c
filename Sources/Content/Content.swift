// The place of Content.
