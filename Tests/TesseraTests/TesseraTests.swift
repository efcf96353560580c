import Testing

@Suite struct TesseraTests {}
