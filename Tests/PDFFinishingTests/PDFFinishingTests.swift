import Testing

@Suite struct PDFFinishingTests {}
