/// Where a piece of content came from: a line of a template, a place in a data file, or a cell of a workbook.
public enum Origin: Hashable, Sendable, CustomStringConvertible {
  /// A line of a Swift template (`#fileID`, `#line`).
  case template(file: String, line: Int)
  /// A place in a data file; line and column count from 1, the column in characters.
  case data(file: String, line: Int, column: Int)
  /// A cell of a workbook; row and column count from 1. The sheet is named where the workbook shows several.
  case cell(file: String, sheet: String?, row: Int, column: Int)
  /// A whole file.
  case file(String)
  /// Made by the toolkit itself.
  case toolkit

  /// The template line of the caller: `Origin.here(file, line)` with `#fileID` and `#line` as default arguments.
  public static func here(_ file: StaticString, _ line: UInt) -> Origin {
    .template(file: file.description, line: Int(line))
  }

  /// `file:line:column`, or `file, sheet "2023", cell C7`, as far as known.
  public var description: String {
    switch self {
    case .template(let file, let line): "\(file):\(line)"
    case .data(let file, let line, let column): "\(file):\(line):\(column)"
    case .cell(let file, let sheet, let row, let column):
      file + (sheet.map { ", sheet \"\($0)\"" } ?? "") + ", cell \(CellName.of(row: row, column: column))"
    case .file(let file): file
    case .toolkit: "tessera"
    }
  }
}
