// The place of Layout.
