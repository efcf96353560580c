import Content
import Datasets
import Diagnostics

/// Tables from data: `::: table Caption {data=… columns="…" groups="…" by=…}`.
extension ProseConverter {
  func table(_ div: MarkdownBlock.Div) -> [Block] {
    check(
      div.attributes, classes: ["landscape"], keys: ["data", "columns", "headers", "groups", "by"] + Self.tableKeys)
    guard let records = records(div, required: true) else { return [] }
    let known = RecordReader.columns(records)
    let group = div.attributes["by"]?.value
    let columns = div.attributes["columns"].map { Self.parts($0.value) } ?? known.filter { $0 != group }
    let headers = div.attributes["headers"].map { Self.parts($0.value) } ?? columns
    if headers.count != columns.count, let item = div.attributes["headers"] {
      findings.error(
        "\(headers.count) headers for \(columns.count) columns", at: item.origin,
        hint: "give one header for each column")
      return []
    }
    for column in columns where !known.contains(column) { unknown(column, known, "columns", div) }
    if let group, !known.contains(group) { unknown(group, known, "by", div) }
    let grouped = Set(columns.filter { column in records.contains { Self.isLong($0.object?[column]) } })
    var rows: [Table.Row] = []
    var last: String?
    for record in records {
      if let group {
        let name = reader(div).text(record.object?[group], column: group)
        if name != last { rows.append(.group(RichText(name), origin: record.origin)) }
        last = name
      }
      let cells = columns.map { cell(record.object?[$0], column: $0, isGrouped: grouped.contains($0), div) }
      rows.append(Table.Row(cells, origin: record.origin))
    }
    let alignments = columns.indices.map { column in
      Table.alignment(ofColumn: column, rows.filter { !$0.isGroup }.map { $0.cells[column].text.plain })
    }
    var table = Table(
      alignments: alignments, header: header(headers, columns: columns, div), rows: rows,
      caption: div.title.isEmpty ? nil : text(div.title),
      source: div.attributes["source"].map { RichText($0.value) }, origin: div.origin)
    table.node.isLandscape = div.attributes.has(class: "landscape")
    apply(div.attributes, names: columns, to: &table)
    return [.table(table)]
  }

  private func unknown(_ column: String, _ known: [String], _ key: String, _ div: MarkdownBlock.Div) {
    reader(div).unknown(column, known: known, at: div.attributes[key]?.origin ?? div.origin)
  }

  /// Whether a number is so long that the figures of its column are grouped, four of them too.
  private static func isLong(_ value: JSONValue?) -> Bool {
    guard let number = value?.number, number.text.utf8.count > 4 else { return false }
    return number.double.magnitude >= 10_000
  }

  /// A value as a cell: numbers with the decimals that they are written with. A web address becomes a link, so that it
  /// can be broken.
  private func cell(
    _ value: JSONValue?, column: String, isGrouped: Bool, _ div: MarkdownBlock.Div
  ) -> Table.Cell {
    if let number = value?.number, let int = Int(number.text) {
      return Table.Cell(RichText(bundle.wording.number(int, grouped: isGrouped)), origin: value?.origin)
    }
    if let number = value?.number, let exact = PrintedNumber(number.text, .plain) {
      return Table.Cell(RichText(bundle.wording.number(exact.value, grouped: isGrouped)), origin: value?.origin)
    }
    let text = reader(div).text(value, column: column)
    let isAddress = (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
    let content =
      isAddress
      ? RichText([.link(RichText(text), address: text, origin: value?.origin ?? div.origin)]) : RichText(text)
    return Table.Cell(content, origin: value?.origin)
  }

  /// One row of headers, or two where `groups="2021:a,b; 2022:c,d"` names columns together.
  private func header(_ headers: [String], columns: [String], _ div: MarkdownBlock.Div) -> [Table.Row] {
    func row(_ cells: [Table.Cell]) -> Table.Row { Table.Row(cells, origin: div.origin) }
    let plain = row(headers.map { Table.Cell(RichText($0)) })
    guard let item = div.attributes["groups"] else { return [plain] }
    /// The name over each column.
    var names = [String?](repeating: nil, count: columns.count)
    var isSound = true
    func wrong(_ message: String, hint: String) {
      findings.error(message, at: item.origin, hint: hint)
      isSound = false
    }
    for part in item.value.split(separator: ";") {
      guard let colon = part.lastIndex(of: ":") else {
        wrong("groups: “\(part)” names no columns", hint: "write groups=\"Name: column, column; Name: column\"")
        continue
      }
      let name = Self.parts(String(part[..<colon])).joined(separator: ", ")
      let members = Self.parts(String(part[part.index(after: colon)...]))
      let places = members.compactMap { member -> Int? in
        if let place = columns.firstIndex(of: member) { return place }
        unknown(member, columns, "groups", div)
        isSound = false
        return nil
      }
      guard let first = places.min(), let last = places.max() else { continue }
      if last - first + 1 != places.count {
        wrong("groups: the columns of “\(name)” do not stand side by side", hint: "change the order in columns=\"…\"")
      }
      for place in places {
        if let other = names[place] {
          wrong("groups: “\(columns[place])” stands in “\(other)” and in “\(name)”", hint: "name it once")
        }
        names[place] = name
      }
    }
    guard isSound else { return [plain] }
    var upper: [Table.Cell] = []
    var lower: [Table.Cell] = []
    for (column, name) in names.enumerated() {
      let head = Table.Cell(RichText(headers[column]), rows: name == nil ? 2 : 1)
      guard let name else {
        upper.append(head)
        continue
      }
      lower.append(head)
      if column > 0, names[column - 1] == name {
        upper[upper.count - 1].span += 1
      } else {
        upper.append(Table.Cell(RichText(name)))
      }
    }
    return [row(upper), row(lower)]
  }
}
