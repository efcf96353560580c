import Diagnostics

/// Recognizes files that are called a workbook and are something else, and says what to do with them.
enum ForeignFile {
  /// The first bytes of a compound file (OLE): an old workbook, or a new one behind a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// How a zip archive begins.
  static let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  static func found(in bytes: [UInt8], file: String) -> FindingError? {
    if bytes.isEmpty {
      return FindingError("the file is empty", at: .file(file), hint: "copy the workbook again")
    }
    if bytes.starts(with: archive) { return nil }
    if bytes.starts(with: compound) {
      // In UTF-16.
      let mark: [UInt8] = Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
      return holds(bytes, mark) ? encrypted(file) : old(file)
    }
    let first = bytes.first { !$0.isBlank && $0 != .lineFeed && $0 != .carriageReturn }
    if first == UInt8(ascii: "<") {
      return FindingError(
        "this is a web page or XML, not an Excel workbook", at: .file(file),
        hint: "open it in Excel and save it as an Excel workbook (.xlsx)")
    }
    if let kind = TextEncoding.kind(of: bytes) {
      return FindingError(
        "this is \(kind), whatever its name says, not an Excel workbook", at: .file(file),
        hint: "name the workbook itself")
    }
    let isText = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    return FindingError(
      isText ? "this is a text, not an Excel workbook" : "this is no Excel workbook", at: .file(file),
      hint: isText
        ? "if it is a table of separated values, let its name end with .csv"
        : "open it in Excel and save it as an Excel workbook (.xlsx)")
  }

  /// Recognizes other kinds of documents that are zip archives, too.
  static func found(in archive: ZipArchive, file: String) throws -> FindingError? {
    let kind = String(decoding: try archive.bytes("mimetype", limit: 1 << 12) ?? [], as: UTF8.self)
    if kind.hasPrefix("application/vnd.oasis.opendocument") {
      return FindingError(
        "this is an OpenDocument file (LibreOffice), not an Excel workbook", at: .file(file),
        hint: "in LibreOffice: File, Save As, Excel 2007–365 (.xlsx)")
    }
    if archive.contains("xl/workbook.bin") {
      return FindingError(
        "this is a binary workbook (.xlsb)", at: .file(file),
        hint: "in Excel: File, Save As, Excel Workbook (.xlsx)")
    }
    if archive.contains("[Content_Types].xml") { return nil }
    return FindingError(
      "this is a zip archive, not an Excel workbook", at: .file(file),
      hint: "unpack it and put the workbook itself into the folder")
  }

  static func encrypted(_ file: String) -> FindingError {
    FindingError(
      "the workbook is protected by a password", at: .file(file),
      hint: "in Excel: File, Info, Protect Workbook, Encrypt with Password: empty the password, and save")
  }

  private static func old(_ file: String) -> FindingError {
    FindingError(
      "this is a workbook in the old format of Excel 97–2003 (.xls)", at: .file(file),
      hint: "in Excel: File, Save As, Excel Workbook (.xlsx)")
  }

  private static func holds(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    return bytes.indices.dropLast(mark.count - 1).contains { bytes[$0] == first && bytes[$0...].starts(with: mark) }
  }
}
