// The place of Tessera.
