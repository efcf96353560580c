import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// A picture that is a paragraph of its own; an empty place, with a finding, when it cannot be shown.
  ///
  /// The place keeps the label, so that references to it are not told as wrong too.
  func figure(_ image: MarkdownInline.Image) -> Figure {
    check(image.attributes, classes: ["decorative", "landscape"], keys: ["width", "source", "place"])
    let isDecorative = image.attributes.has(class: "decorative")
    var alternative = Alternative.text(image.alternative)
    if isDecorative {
      alternative = .decorative
    } else if image.alternative.allSatisfy(\.isWhitespace) {
      findings.error(
        "the picture \(image.address) has no alternative text", at: image.origin,
        hint: "say between the square brackets what it shows, or write {.decorative} after it if it says nothing")
    }
    var figure = Figure(
      content(image), alternative: alternative, width: width(image.attributes),
      caption: image.title.isEmpty ? nil : RichText(image.title),
      source: image.attributes["source"].map { RichText($0.value) }, origin: image.origin)
    figure.placement = placement(image.attributes)
    figure.node.isLandscape = image.attributes.has(class: "landscape")
    figure.node.label = image.attributes.label?.name
    return figure
  }

  private func content(_ image: MarkdownInline.Image) -> Figure.Content {
    if image.address.hasPrefix("missing:") {
      let name = String(image.address.dropFirst("missing:".count))
      let shown = image.alternative.isEmpty ? name : image.alternative
      findings.warning(
        "a picture is still to come: \(shown)", at: image.origin,
        hint: "put the file into the bundle and its path in place of \(image.address)")
      return .missing(shown)
    }
    return bundle.picture(image.address, at: image.origin).map { .image($0) } ?? .missing(image.address)
  }

  func width(_ attributes: MarkdownAttributes) -> Figure.Width {
    guard let item = attributes["width"] else { return .text }
    switch item.value {
    case "side": return .side
    case "text": return .text
    case "full": return .full
    default:
      if item.value.hasSuffix("%"), let share = Double(item.value.dropLast()), share > 0, share <= 100 {
        return .share(share / 100)
      }
      findings.error(
        "“\(item.value)” is not a width", at: item.origin, hint: "write side, text, full, or a share such as 60%")
      return .text
    }
  }

  /// Where a picture or chart is to stand.
  func placement(_ attributes: MarkdownAttributes) -> Figure.Placement {
    let known: [String: Figure.Placement] = [
      "here": .here, "top": .top, "bottom": .bottom, "next": .nextPage, "start": .beside(.start), "end": .beside(.end),
      "inner": .beside(.inner), "outer": .beside(.outer),
    ]
    guard let item = attributes["place"] else { return .automatic }
    if let placement = known[item.value] { return placement }
    findings.error(
      "“\(item.value)” is not a place", at: item.origin,
      hint: "write here, top, bottom or next (page); or, beside the text, start, end, inner or outer")
    return .automatic
  }

  /// The caption in a paragraph `Table: caption` right before a table.
  func tableCaption(_ paragraph: MarkdownBlock.Paragraph) -> RichText? {
    guard case .text(let first) = paragraph.content.first, first.hasPrefix("Table:") else { return nil }
    let rest = first.dropFirst("Table:".count).drop { $0 == " " }
    return text([.text(String(rest))] + paragraph.content.dropFirst())
  }

  func table(_ table: MarkdownBlock.Table, caption: RichText?, attributes: MarkdownAttributes) -> Table {
    check(attributes, classes: ["landscape"], keys: ["source"])
    func row(_ row: MarkdownBlock.Table.Row) -> Table.Row {
      let cells = row.cells.map { Table.Cell(text($0.content)) }
      return Table.Row(cells, origin: row.origin)
    }
    let rows = table.rows.map(row)
    let alignments = table.alignments.enumerated().map { column, alignment -> Table.Alignment in
      switch alignment {
      case .start: return .start
      case .centre: return .centre
      case .end: return .end
      case .none:
        let texts = rows.compactMap { column < $0.cells.count ? $0.cells[column].text.plain : nil }
        return column > 0 && !texts.isEmpty && texts.allSatisfy(Table.isNumber) ? .end : .start
      }
    }
    if table.head.cells.allSatisfy({ $0.content.plain.allSatisfy(\.isWhitespace) }) {
      findings.error(
        "the table has no header row", at: table.origin, hint: "name its columns in the first line")
    }
    var out = Table(
      alignments: alignments, header: [row(table.head)], rows: rows, caption: caption,
      source: attributes["source"].map { RichText($0.value) }, origin: table.origin)
    out.node.label = attributes.label?.name
    out.node.isLandscape = attributes.has(class: "landscape")
    return out
  }
}
