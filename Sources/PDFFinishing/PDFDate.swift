internal import Diagnostics

/// The document's date in the two notations that a PDF file wants.
struct PDFDate {
  /// `D:20240102000000Z` (ISO 32000-1, 7.9.4).
  let information: String
  /// `2024-01-02T00:00:00Z` (ISO 8601, for XMP).
  let metadata: String

  /// Reads `yyyy-mm-dd`, or with `Thh:mm:ssZ`; throws `FindingError` for anything else.
  init(_ text: String) throws {
    let shape = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0 }
    guard shape == Self.day || shape == Self.moment else {
      throw FindingError(
        "the document's date \"\(text)\" cannot be read", at: .toolkit,
        hint: "write it as 2025-03-31, or with a time as 2025-03-31T14:00:00Z")
    }
    metadata = text.utf8.count == Self.day.count ? text + "T00:00:00Z" : text
    information = "D:" + metadata.filter(\.isNumber) + "Z"
  }

  private static let day = [UInt8]("0000-00-00".utf8)
  private static let moment = [UInt8]("0000-00-00T00:00:00Z".utf8)
}
