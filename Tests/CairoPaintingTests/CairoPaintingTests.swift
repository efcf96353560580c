import Testing

@Suite struct CairoPaintingTests {}
