package import Diagnostics

/// Reads a table of any format.
package enum TableReader {
  /// The table in a file's bytes; nothing, with findings, where it is no table at all.
  ///
  /// - Parameter sheet: the sheet of a workbook that is meant, if it is said.
  package static func read(
    _ bytes: [UInt8], file: String, sheet: String? = nil, findings: Findings
  ) -> DataTable? {
    if TableFormat.of(file) == .workbook {
      return WorkbookReader.read(bytes, file: file, sheet: sheet, findings: findings)
    }
    if bytes.starts(with: ForeignFile.archive) {
      findings.error(
        "this is a workbook or another zip archive, not a table of separated values", at: .file(file),
        hint: "if it is an Excel workbook, let its name end with .xlsx")
      return nil
    }
    return CSVReader.read(bytes, file: file, findings: findings)
  }
}
