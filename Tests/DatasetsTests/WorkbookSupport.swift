import Diagnostics
import Foundation
import WorkbookWriting

@testable import Datasets

/// What came of a workbook: its table and what was told.
struct ReadWorkbook {
  let table: DataTable?
  let told: [String]

  init(_ workbook: WrittenWorkbook, file: String = "w.xlsx", sheet: String? = nil) {
    self.init(workbook.bytes, file: file, sheet: sheet)
  }

  init(
    _ bytes: [UInt8], file: String = "w.xlsx", sheet: String? = nil,
    limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) {
    let findings = Findings()
    table = WorkbookReader.read(bytes, file: file, sheet: sheet, limits: limits, findings: findings)
    told = findings.all.map(\.description)
  }

  /// The rows of a sheet, with the names of the columns before them.
  init(rows: String, before: String = "", after: String = "") {
    self.init(WrittenWorkbook(rows, before: before, after: after))
  }

  /// The table as texts, the names first.
  var texts: [[String]] { table.map { [$0.names] + $0.rows.map { $0.map(\.text) } } ?? [] }
}

extension WrittenWorkbook {
  /// A workbook with one cell under a name.
  init(cell: String, strings: [String] = [], formats: [String] = [], properties: String = "") {
    self.init(Self.row(["v"]) + "<row>\(cell)</row>", strings: strings, formats: formats)
    self.properties = properties
  }

  /// A file that another program made.
  static func made(by name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Workbooks")
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
