import Testing

@Suite struct InterculturalTests {}
