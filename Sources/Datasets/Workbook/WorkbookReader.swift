public import Diagnostics

/// Reads the table in a workbook of Excel (`.xlsx`, `.xlsm`; Office Open XML, ECMA-376, transitional and strict).
///
/// One sheet is the table: the one that is asked for, else the visible one that has the file's name, else the first visible
/// one with something in it. What cells mean stands at `CellValue`, what a table is at `SheetTable`.
public struct WorkbookReader {
  /// How much is read, so that a file that is made to grow does no harm.
  struct Limits {
    /// Bytes of a part, once unpacked.
    var part = 256 << 20
    /// Cells with something in them: more than any report prints, and some 200 MB.
    var cells = 2_000_000
  }

  private let file: String
  private let findings: Findings
  private let limits: Limits

  /// The table in a file's bytes; nothing, with findings, where it is no table at all.
  public static func read(_ bytes: [UInt8], file: String, sheet: String? = nil, findings: Findings) -> DataTable? {
    read(bytes, file: file, sheet: sheet, limits: Limits(), findings: findings)
  }

  static func read(
    _ bytes: [UInt8], file: String, sheet: String? = nil, limits: Limits, findings: Findings
  ) -> DataTable? {
    let reader = WorkbookReader(file: file, findings: findings, limits: limits)
    do {
      return try reader.table(bytes, sheet: sheet)
    } catch {
      findings.add((error as? FindingError)?.finding ?? Finding(.error, at: .file(file), "\(error)"))
      return nil
    }
  }

  private func table(_ bytes: [UInt8], sheet asked: String?) throws -> DataTable? {
    let package = try WorkbookPackage(bytes, file: file, limit: limits.part)
    let directory = try WorkbookDirectory(package, file: file)
    let values = CellValue(
      strings: directory.strings, styles: directory.styles, countsFrom1904: directory.countsFrom1904)

    func read(_ entry: WorkbookDirectory.Sheet, onlyLooks: Bool) throws -> Sheet {
      let reader = SheetReader(values, mostCells: limits.cells, onlyLooks: onlyLooks)
      try package.read(entry.part, reader)
      return reader.sheet
    }

    let visible = directory.sheets.filter { !$0.isHidden }
    let filled = try visible.filter { try read($0, onlyLooks: true).holdsSomething }
    let chosen = try choose(asked, from: directory.sheets, filled)
    if asked == nil { tellUnread(filled.filter { $0.part != chosen.part }) }
    let sheet = try read(chosen, onlyLooks: false)
    if sheet.isDamaged { throw WorkbookPackage.damaged(file) }
    if sheet.isTooLarge {
      throw FindingError(
        "the sheet \"\(chosen.name)\" has more than \(limits.cells) cells", at: .file(file),
        hint: "take out what the report does not print")
    }
    let table = SheetTable(
      sheet, file: file, sheetName: visible.count > 1 || chosen.isHidden ? chosen.name : nil, findings: findings)
    if directory.isUncalculated { table.tellUncalculated() }
    return table.table()
  }

  /// The sheet that is the table; which is not there at all is thrown as a finding.
  private func choose(
    _ asked: String?, from sheets: [WorkbookDirectory.Sheet], _ filled: [WorkbookDirectory.Sheet]
  ) throws -> WorkbookDirectory.Sheet {
    if let asked {
      if let sheet = sheets.first(where: { $0.name == asked })
        ?? sheets.first(where: { $0.name.lowercased() == asked.lowercased() })
      {
        return sheet
      }
      let known = sheets.map(\.name)
      throw FindingError(
        "there is no sheet \"\(asked)\"", at: .file(file),
        hint: NearestName.of(asked, in: known).map { "did you mean \"\($0)\"?" }
          ?? "the sheets are \(known.map { "\"\($0)\"" }.joined(separator: ", "))")
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = TableFormat.stem(of: name) ?? name
    // A version in another language has the language before the ending: "answers.uk.xlsx".
    let names = [stem, stem.split(separator: ".").first.map(String.init) ?? stem].map { $0.lowercased() }
    if let sheet = filled.first(where: { names.contains($0.name.lowercased()) }) ?? filled.first { return sheet }
    guard !sheets.contains(where: { !$0.isHidden }) else {
      throw FindingError(
        "the workbook is empty", at: .file(file), hint: "the first row names the columns, the others hold the values")
    }
    throw FindingError(
      "the workbook has no sheet with cells that can be seen", at: .file(file),
      hint: "put the table on the first sheet; hidden sheets and sheets that are a chart are not read")
  }

  private func tellUnread(_ sheets: [WorkbookDirectory.Sheet]) {
    guard let first = sheets.first else { return }
    let names = sheets.map { "\"\($0.name)\"" }.joined(separator: ", ")
    findings.warning(
      sheets.count == 1 ? "the sheet \(names) is not read" : "the sheets \(names) are not read", at: .file(file),
      hint: "hide or delete it, or name it as a table of its own: \"\(file)#\(first.name)\"")
  }
}
