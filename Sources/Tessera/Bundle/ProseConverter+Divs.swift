import Content
import Datasets
import Diagnostics

extension ProseConverter {
  static let divs = [
    "box", "toolbox", "quote", "note", "abstract", "aside", "people", "resources", "keynumbers", "table", "chart",
    "figures", "pagebreak", "list", "columns", "pullquote", "suggestion",
  ]

  /// A block between `:::` lines.
  func div(_ div: MarkdownBlock.Div) -> [Block] {
    var blocks = content(of: div)
    if let language = language(div.attributes) { blocks = blocks.map { $0.inLanguage(language) } }
    guard let label = div.attributes.label?.name else { return blocks }
    // What cannot be shown keeps its place and label, so that references to it are not told as wrong too.
    if blocks.isEmpty {
      blocks = [.figure(Figure(.missing(div.title.plain), alternative: .decorative, origin: div.origin))]
    }
    blocks[0] = blocks[0].labelled(label)
    return blocks
  }

  /// Reports words behind the name of a block that prints none there, and content of one made from data.
  func checkRoom(_ div: MarkdownBlock.Div) {
    if !div.title.isEmpty, Self.divs.contains(div.name),
      !["box", "toolbox", "suggestion", "figures", "table", "chart"].contains(div.name)
    {
      findings.error(
        "::: \(div.name) has no title: “\(text(div.title).plain)”", at: div.origin,
        hint: "put the text on a line of its own, before the closing :::")
    }
    if let first = div.blocks.first, (["resources", "table", "chart"] + addedNames).contains(div.name) {
      findings.error(
        "::: \(div.name) is made from data; this would not be printed", at: first.origin,
        hint: "put it after the closing :::")
    }
  }

  private func content(of div: MarkdownBlock.Div) -> [Block] {
    checkRoom(div)
    switch div.name {
    case "box", "toolbox":
      return [.box(box(div))]
    case "suggestion":
      return [.box(suggestion(div))]
    case "quote":
      check(div.attributes, keys: ["source"])
      return [.quotation(quotation(div.blocks, source: div.attributes["source"]?.value, origin: div.origin))]
    case "pullquote":
      return [.pullQuote(pullQuote(div))]
    case "note", "aside":
      check(div.attributes)
      return convert(div.blocks).map { block in
        guard case .paragraph(var paragraph) = block else { return block }
        paragraph.style = div.name == "note" ? .small : .aside
        return .paragraph(paragraph)
      }
    case "abstract":
      check(div.attributes)
      return [.paragraph(Paragraph(joined(div), style: .lead, origin: div.origin))]
    case "list":
      return list(div)
    case "columns":
      return columns(div)
    case "figures":
      return figures(div)
    case "pagebreak":
      check(div.attributes)
      return [.pageBreak(PageBreak(origin: div.origin))] + convert(div.blocks)
    case "people": return people(div)
    case "keynumbers": return keyNumbers(div)
    case "resources": return resources(div)
    case "table": return table(div)
    case "chart": return chart(div)
    default:
      if let blocks = added(div) { return blocks }
      let known = Self.divs + addedNames
      let near = NearestName.of(div.name, in: known)
      findings.error(
        "there is no block “::: \(div.name)”", at: div.origin,
        hint: near.map { "did you mean “::: \($0)”?" } ?? "known are \(known.joined(separator: ", "))")
      return convert(div.blocks)
    }
  }

  private func list(_ div: MarkdownBlock.Div) -> [Block] {
    let styles: [String: List.Marker] = [
      "arrow": .arrow, "lettered": .lettered, "roman": .roman, "plain": .none, "numbered": .numbered,
    ]
    check(div.attributes, classes: styles.keys.sorted())
    let marker = div.attributes.classes.lazy.compactMap { styles[$0.name] }.first
    return convert(div.blocks, list: marker)
  }

  private func columns(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["count", "width"])
    var count = 2
    if let item = div.attributes["count"] {
      if let number = Int(item.value), (2...4).contains(number) {
        count = number
      } else {
        findings.error("“\(item.value)” columns cannot stand side by side", at: item.origin, hint: "write 2, 3 or 4")
      }
    }
    let width = width(div.attributes)
    if let item = div.attributes["width"], width != .text, width != .full {
      findings.error("columns are not “\(item.value)” wide", at: item.origin, hint: "write width=text or width=full")
    }
    return [
      .columns(Columns(count, isFullWidth: width == .full, content: convert(div.blocks), origin: div.origin))
    ]
  }

  private func figures(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["columns"])
    var row: [Figure] = []
    for block in div.blocks {
      guard case .paragraph(let paragraph) = block else {
        findings.error("::: figures holds pictures only", at: block.origin, hint: "put this outside")
        continue
      }
      for inline in paragraph.content {
        switch inline {
        case .image(let image): row.append(figure(image))
        case .text(let text) where text.allSatisfy(\.isWhitespace): break
        case .lineBreak: break
        default:
          findings.error("::: figures holds pictures only", at: paragraph.origin, hint: "put this text outside")
        }
      }
    }
    let caption = div.title.isEmpty ? nil : text(div.title)
    if row.isEmpty { return [] }
    guard let columns = columns(div.attributes) else {
      return [.figureRow(FigureRow(figures: row, caption: caption, origin: div.origin))]
    }
    return [.figureGrid(FigureGrid(figures: row, columns: columns, caption: caption, origin: div.origin))]
  }
}

extension Block {
  /// The block with a label of its own.
  func labelled(_ label: String) -> Block { changing { $0.label = $0.label ?? label } }

  /// The block as one in another language than the report.
  func inLanguage(_ language: String) -> Block { changing { $0.language = $0.language ?? language } }

  func changing(_ change: (inout Node) -> Void) -> Block {
    func changed<B: BlockNode>(_ block: B) -> B {
      var copy = block
      change(&copy.node)
      return copy
    }
    return switch self {
    case .section(let b): .section(changed(b))
    case .paragraph(let b): .paragraph(changed(b))
    case .list(let b): .list(changed(b))
    case .quotation(let b): .quotation(changed(b))
    case .listing(let b): .listing(changed(b))
    case .figure(let b): .figure(changed(b))
    case .pullQuote(let b): .pullQuote(changed(b))
    case .figureRow(let b): .figureRow(changed(b))
    case .figureGrid(let b): .figureGrid(changed(b))
    case .table(let b): .table(changed(b))
    case .box(let b): .box(changed(b))
    case .keyNumbers(let b): .keyNumbers(changed(b))
    case .people(let b): .people(changed(b))
    case .columns(let b): .columns(changed(b))
    case .pair(let b): .pair(changed(b))
    case .contents(let b): .contents(changed(b))
    case .backIndex(let b): .backIndex(changed(b))
    case .pageBreak(let b): .pageBreak(changed(b))
    }
  }
}
