import Testing

@Suite struct TypesettingTests {}
