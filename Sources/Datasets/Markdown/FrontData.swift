package import Diagnostics

/// The lines of data at the head of a text, between two lines of three hyphens:
///
///     ---
///     title: The open council week
///     city: Velmora
///     areas: commitment; participation
///     ---
///     For a week all committees meet in libraries …
///
/// They read as a table of one row: a key for each column, lists with semicolons between their items.
package enum FrontData {
  /// The table, and the text with the lines of the data emptied, so that every place in it stays; nil where the text does
  /// not begin with data. A line that is no `key: value` and data without an end are findings.
  package static func split(_ source: SourceText, findings: Findings) -> (data: DataTable, text: SourceText)? {
    guard isFence(source, 0) else { return nil }
    guard let end = source.lineStarts.indices.dropFirst().first(where: { isFence(source, $0) }) else {
      findings.error(
        "the data at the head of the text have no end", at: source.origin(at: 0),
        hint: "close them with a line of three hyphens: ---")
      return nil
    }
    var columns: [DataTable.Column] = []
    var cells: [DataTable.Cell] = []
    for line in 1..<max(end, 1) {
      let start = source.lineStarts[line]
      let bytes = source.line(line)
      guard bytes.contains(where: { !$0.isBlank }) else { continue }
      guard let colon = bytes.firstIndex(of: .colon) else {
        findings.error("this line is no “key: value”", at: source.origin(at: start), hint: "write title: … or city: …")
        continue
      }
      let key = trimmed(source, start..<colon)
      let value = trimmed(source, colon + 1..<bytes.endIndex)
      if columns.contains(where: { $0.name == key.text }) {
        findings.error("“\(key.text)” stands twice", at: key.origin, hint: "keep one")
        continue
      }
      columns.append(DataTable.Column(name: key.text, origin: key.origin))
      cells.append(value)
    }
    var emptied = source.bytes
    for offset in 0..<(end + 1 < source.lineStarts.count ? source.lineStarts[end + 1] : source.bytes.count)
    where emptied[offset] != .lineFeed && emptied[offset] != .carriageReturn {
      emptied[offset] = .space
    }
    return (
      DataTable(columns: columns, rows: [cells], origin: source.origin(at: 0)),
      SourceText(String(decoding: emptied, as: UTF8.self), file: source.file)
    )
  }

  private static func isFence(_ source: SourceText, _ line: Int) -> Bool {
    let text = source.line(line)
    return text.starts(with: Array("---".utf8)) && text.dropFirst(3).allSatisfy(\.isBlank)
  }

  /// A piece of a line without the blanks around it, and the quotes around all of it.
  private static func trimmed(_ source: SourceText, _ range: Range<Int>) -> DataTable.Cell {
    var range = range
    while let first = range.first, source.bytes[first].isBlank { range = range.dropFirst() }
    while let last = range.last, source.bytes[last].isBlank { range = range.dropLast() }
    if range.count > 1, source.bytes[range.lowerBound] == .quote, source.bytes[range.upperBound - 1] == .quote {
      range = range.dropFirst().dropLast()
    }
    return DataTable.Cell(text: source.text(range), origin: source.origin(at: range.lowerBound))
  }
}
