/// The name of a table as data give it: a file, and the sheet of a workbook after `#`.
///
///     data/members.csv   data/members.xlsx   data/network.xlsx#Members
package struct TableName: Hashable, Sendable {
  package let file: String
  package let format: TableFormat
  /// The sheet that is meant; nil where none is said.
  package let sheet: String?

  /// Nil for a text that names no table.
  package init?(_ text: String) {
    if let format = TableFormat.of(text) {
      (file, self.format, sheet) = (text, format, nil)
      return
    }
    guard let mark = text.indices.first(where: { text[$0] == "#" && TableFormat.of(String(text[..<$0])) == .workbook })
    else { return nil }
    (file, format) = (String(text[..<mark]), .workbook)
    sheet = String(text[text.index(after: mark)...])
  }
}
