import Testing

@Suite struct PagesTests {}
