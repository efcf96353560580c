import Content
import Datasets
import Diagnostics
import Geometry

/// Tables as prose writes them, and what the attributes of all tables say.
extension ProseConverter {
  /// Attributes of every table, whether written out or made from data.
  static let tableKeys = ["source", "widths", "total", "total-label", "carry", "keep", "notes"]

  /// The caption in a paragraph `Table: caption` right before a table; empty where it only holds attributes.
  func tableCaption(_ paragraph: MarkdownBlock.Paragraph) -> RichText? {
    guard case .text(let first) = paragraph.content.first, first.hasPrefix("Table:") else { return nil }
    let rest = first.dropFirst("Table:".count).drop { $0 == " " }
    return text((rest.isEmpty ? [] : [.text(String(rest))]) + paragraph.content.dropFirst())
  }

  func table(_ table: MarkdownBlock.Table, caption: RichText?, attributes: MarkdownAttributes) -> Table {
    check(attributes, classes: ["landscape"], keys: Self.tableKeys + ["header-rows", "footer-rows"])
    let all = [table.head] + table.rows
    let head = count(attributes["header-rows"], default: 1, least: 1, most: all.count)
    let foot = count(attributes["footer-rows"], default: 0, least: 0, most: all.count - head)
    let columns = table.alignments.count
    func rows(_ rows: ArraySlice<MarkdownBlock.Table.Row>, mayHead: Bool = false) -> [Table.Row] {
      let rows = Array(rows)
      let joins = CellJoins(rows, findings: findings)
      return rows.indices.map { n in
        var row = Table.Row(joins.cells(n, text: text), origin: rows[n].origin)
        // One cell over all columns names the rows below it.
        if mayHead, columns > 1, row.cells.count == 1, row.cells[0].span == columns, row.cells[0].rowSpan == 1 {
          row = Table.Row.group(row.cells[0].text, origin: row.origin)
        }
        return row
      }
    }
    let body = all[head..<all.count - foot]
    let alignments = table.alignments.enumerated().map { column, alignment -> Table.Alignment in
      switch alignment {
      case .start: return .start
      case .centre: return .centre
      case .end: return .end
      case .none:
        let cells = body.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
        return Table.alignment(ofColumn: column, cells.filter { $0.join == nil }.map(\.content.plain))
      }
    }
    if table.head.cells.allSatisfy({ $0.content.plain.allSatisfy(\.isWhitespace) }) {
      findings.error(
        "the table has no header row", at: table.origin, hint: "name its columns in the first line")
    }
    var out = Table(
      alignments: alignments, header: rows(all[..<head]), rows: rows(body, mayHead: true),
      footer: rows(all[(all.count - foot)...]), caption: caption.flatMap { $0.isEmpty ? nil : $0 },
      source: attributes["source"].map { RichText($0.value) }, origin: table.origin)
    out.node.label = attributes.label?.name
    // A column is called by the header cell that stands right over it.
    let names = (0..<columns).map { column -> String in
      let over = all[..<head].last { column < $0.cells.count && $0.cells[column].join == nil }
      return over?.cells[column].content.plain ?? ""
    }
    out.node.isLandscape = attributes.has(class: "landscape")
    apply(attributes, names: names, to: &out)
    return out
  }

  /// How many rows an attribute names.
  private func count(_ item: MarkdownAttributes.Item?, default usual: Int, least: Int, most: Int) -> Int {
    guard let item else { return usual }
    if let number = Int(item.value), number >= least, number <= most { return number }
    findings.error(
      "\(item.name)=\(item.value) is not a number of rows of this table", at: item.origin,
      hint: most < least ? "leave it out" : "write a number from \(least) to \(most)")
    return usual
  }

  /// What attributes say about widths, sums, groups and notes; columns are named by `names`.
  func apply(_ attributes: MarkdownAttributes, names: [String], to table: inout Table) {
    if let item = attributes["widths"] { table.columns = widths(item, columns: names.count) }
    if let item = attributes["total"] {
      table.total = Table.Total(
        attributes["total-label"].map { RichText($0.value) }, of: columns(item, names: names))
    } else if let item = attributes["total-label"] {
      findings.error(
        "total-label names a row that the table does not have", at: item.origin,
        hint: "say which columns are summed: total=\"\(names.dropFirst().first ?? "…")\"")
    }
    if let item = attributes["carry"] { table.carries = columns(item, names: names) }
    if let item = attributes["keep"] {
      if item.value == "groups" {
        table.rows = Self.keptTogether(table.rows)
      } else {
        findings.error("keep=\(item.value) means nothing here", at: item.origin, hint: "write keep=groups")
      }
    }
    if let item = attributes["notes"] {
      if item.value == "table" {
        table = table.withTableNotes
      } else {
        findings.error(
          "notes=\(item.value) means nothing here", at: item.origin,
          hint: "write notes=table for notes with letters under the table")
      }
    }
  }

  /// The columns that an attribute names.
  private func columns(_ item: MarkdownAttributes.Item, names: [String]) -> [Int] {
    Self.parts(item.value).compactMap { name in
      if let column = names.firstIndex(of: name) {
        if column > 0 { return column }
        findings.error(
          "\(item.name): the first column, “\(name)”, names the rows", at: item.origin,
          hint: "name columns of numbers")
        return nil
      }
      let near = NearestName.of(name, in: names)
      findings.error(
        "\(item.name): the table has no column “\(name)”", at: item.origin,
        hint: near.map { "did you mean “\($0)”?" } ?? "the columns are: \(names.joined(separator: ", "))")
      return nil
    }
  }

  private func widths(_ item: MarkdownAttributes.Item, columns: Int) -> [Table.ColumnWidth] {
    let parts = Self.parts(item.value)
    if parts.count != columns {
      findings.error(
        "\(parts.count) widths for \(columns) columns", at: item.origin,
        hint: "give one width for each column; auto leaves it to the report")
      return []
    }
    return parts.map { part in
      if part == "auto" { return .auto }
      if part.hasSuffix("%"), let share = Double(part.dropLast()), share > 0, share <= 100 {
        return .share(share / 100)
      }
      if part.hasPrefix("max "), let length = Self.length(part.dropFirst(4)) { return .atMost(length) }
      if let length = Self.length(part[...]) { return .fixed(length) }
      findings.error(
        "“\(part)” is not the width of a column", at: item.origin,
        hint: "write auto, a share (30%), a length (60pt, 25mm), or a greatest length (max 60pt)")
      return .auto
    }
  }

  /// A length with its unit: `60pt`, `25mm`.
  private static func length(_ text: Substring) -> Length? {
    guard let number = Double(text.dropLast(2)), number > 0, number < 10_000 else { return nil }
    switch text.suffix(2) {
    case "pt": return Length(points: number)
    case "mm": return Length(millimetres: number)
    case "cm": return Length(millimetres: number * 10)
    default: return nil
    }
  }

  /// The rows of each group on one page.
  private static func keptTogether(_ rows: [Table.Row]) -> [Table.Row] {
    rows.indices.map { n in
      var row = rows[n]
      if n + 1 < rows.count, !rows[n + 1].isGroup, rows[..<(n + 1)].contains(where: \.isGroup) {
        row.keepsWithNext = true
      }
      return row
    }
  }

  /// The parts of a list between commas.
  static func parts(_ list: String) -> [String] {
    list.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
