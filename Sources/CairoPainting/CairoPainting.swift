// The place of CairoPainting.
