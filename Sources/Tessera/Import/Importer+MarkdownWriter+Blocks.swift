/// Lists, tables and pictures.
extension Importer.MarkdownWriter {
  mutating func list(_ list: Importer.List) -> String {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = Self.mark(list, index)
      var (words, pictures) = line(item.text, in: .text)
      if words.isEmpty, !pictures.isEmpty { words = pictures.removeFirst() }
      var text = mark + Self.indented(words, by: mark.count, first: false)
      for picture in pictures { text += "\n\n" + Self.indented(picture, by: mark.count) }
      for block in item.extra {
        let separator = block.list == nil ? "\n\n" : "\n"
        for chunk in self.chunks([block]) { text += separator + Self.indented(chunk, by: mark.count) }
      }
      lines.append(text)
    }
    let text = lines.joined(separator: "\n")
    switch list.style {
    case .bullet, .decimal: return text
    case .arrow: return "::: list {.arrow}\n\(text)\n:::"
    case .lettered: return "::: list {.lettered}\n\(text)\n:::"
    case .roman: return "::: list {.roman}\n\(text)\n:::"
    }
  }

  private static func mark(_ list: Importer.List, _ index: Int) -> String {
    switch list.style {
    case .bullet, .arrow: "- "
    case .decimal: "\(list.start + index)\(list.hasBrackets ? ")" : ".") "
    case .lettered, .roman: "\(index + 1). "
    }
  }

  /// A table, and the pictures that stood in its cells. An empty first row gives way to the second, as a table needs a
  /// header; short rows get empty cells.
  mutating func table(_ rows: [Importer.Passage]) -> [String] {
    var rows = rows
    if rows.count > 2, rows[0].cells().allSatisfy(\.isEmpty) {
      remarks.warn(
        "the table has no header; its first row stands for it", at: rows[0].place, hint: "name the columns there")
      rows.remove(at: 0)
      rows.swapAt(0, 1)
    }
    let columns = rows.map { $0.cells().count }.max() ?? 0
    var lines: [String] = []
    var pictures: [String] = []
    for (index, row) in rows.enumerated() {
      var cells: [String] = []
      for cell in row.cells() {
        let (words, others) = index == 1 ? (cell.string, []) : line(cell, in: .cell)
        cells.append(words)
        pictures += others
      }
      cells += Array(repeating: index == 1 ? "---" : "", count: columns - cells.count)
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return [lines.joined(separator: "\n")] + pictures
  }

  /// A placeholder for a picture that the source only names.
  func picture(_ picture: Importer.Picture, at place: Importer.Place) -> String {
    var slugs = Importer.Slugs()
    let words = picture.description.visible
    let name = picture.name.isEmpty ? slugs.name(for: words, limit: 40, fallback: "image") : picture.name
    if words.isEmpty {
      remarks.warn(
        "a picture without description stands here", at: place,
        hint: "write what it shows in place of “Image”, or mark it {.decorative}")
    }
    remarks.warn(
      "the picture “\(words.isEmpty ? name : words)” is only named here", at: place,
      hint: "put the file into pictures/ and write its path in place of missing:\(name)")
    let alternative = Importer.Escaping.text(words.isEmpty ? "Image" : words, before: nil, after: nil)
    return "![\(alternative)](\(Importer.Escaping.target("missing:" + name)))"
  }
}
