/// The kinds of files that hold a table. Whatever looks for tables by their names asks here.
package enum TableFormat: CaseIterable, Sendable {
  /// Separated values, read by `CSVReader`.
  case separated
  /// A workbook of Excel (Office Open XML), read by `WorkbookReader`. Macros are never run.
  case workbook

  /// How the names of such files end.
  package var endings: [String] {
    switch self {
    case .separated: [".csv", ".tsv"]
    case .workbook: [".xlsx", ".xlsm"]
    }
  }

  /// The endings of every table, the usual first.
  package static let endings = allCases.flatMap(\.endings)

  /// The format of a file by the ending of its name; nil where it is no table.
  package static func of(_ file: String) -> TableFormat? {
    allCases.first { $0.endings.contains(where: file.lowercased().hasSuffix) }
  }

  /// A file's name without the ending; nil where it is no table.
  package static func stem(of file: String) -> String? {
    endings.first(where: file.lowercased().hasSuffix).map { String(file.dropLast($0.count)) }
  }

  /// The names that the same table may have: the file's own first, then with each other ending. A file that is no table has
  /// one name.
  package static func names(of file: String) -> [String] {
    guard let stem = stem(of: file) else { return [file] }
    return [file] + endings.map { stem + $0 }.filter { $0 != file }
  }

  /// What to do with a file of an office program that is not read; nil for every other file.
  package static func advice(for file: String) -> String? {
    let name = file.lowercased()
    if [".xls", ".xlsb", ".ods", ".numbers"].contains(where: name.hasSuffix) {
      return "save it as an Excel workbook (.xlsx), or as CSV, and name that file here"
    }
    if [".docx", ".doc", ".odt", ".xml", ".txt"].contains(where: name.hasSuffix) {
      return "put the table into an Excel workbook (.xlsx) or a CSV file, and name that file here"
    }
    return nil
  }
}
