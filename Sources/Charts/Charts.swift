// The place of Charts.
