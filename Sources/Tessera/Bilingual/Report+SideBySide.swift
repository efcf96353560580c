import Content
import Diagnostics
import Pages

extension Report {
  /// One document of the same report in two languages: paragraph beside paragraph, under headings in both.
  ///
  /// Pictures stand once, with both captions; tables and charts follow each other under one number. What the document says by
  /// itself for both versions, such as “Contents”, it says in both languages.
  static func sideBySide(_ versions: [Report], _ findings: Findings) -> Report {
    guard let first = versions.first, let second = versions.dropFirst().first else { return versions[0] }
    let pairing = Pairing(
      own: first.information.language, language: second.information.language, findings: findings)
    var report = first.coverOf(versions)
    report.otherWording = second.wording
    // Two columns of text want the side column's room.
    report.theme.page.side = .zero
    report.frontMatter = pairing.paired(first.frontMatter, second.frontMatter)
    report.body = pairing.paired(first.body, second.body)
    report.plates += second.plates
    let pairs = zip(first.documents, second.documents)
    report.documents = pairs.map { a, b in
      Bound(.sideBySide([a.report, b.report], findings), keepsFrontMatter: a.keepsFrontMatter)
    }
    return report
  }
}

/// Puts the blocks of two versions of a text together.
private struct Pairing {
  /// That of the first version, and of the second.
  let own: String
  let language: String
  let findings: Findings

  func paired(_ first: [Block], _ second: [Block]) -> [Block] {
    if first.map(\.kind) == second.map(\.kind) {
      return zip(first, second).flatMap { both($0, $1) }
    }
    // Versions that are divided otherwise stand beside each other as a whole, up to the next heading of both.
    let (a, b) = (first.divided, second.divided)
    tell(a.text, b.text)
    let opening = Pair(a.text, b.text.map(version), origin: (a.text + b.text).first?.node.origin ?? .toolkit)
    let sections = zip(a.sections, b.sections).flatMap { both(.section($0), .section($1)) }
    let rest =
      a.sections.dropFirst(b.sections.count).map { Block.section($0) }
      + b.sections.dropFirst(a.sections.count).map { version(.section($0)) }
    return (a.text.isEmpty && b.text.isEmpty ? [] : opening.blocks) + sections + rest
  }

  private func tell(_ a: [Block], _ b: [Block]) {
    guard let place = a.first ?? b.first, a.map(\.kind) != b.map(\.kind) else { return }
    findings.warning(
      "the two versions have not the same paragraphs here (\(a.count) and \(b.count)), so they stand beside each other as a whole",
      at: place.node.origin, neededBy: b.first?.node.origin,
      hint: "divide both texts in the same way: paragraph by paragraph")
  }

  /// Two blocks of one kind.
  private func both(_ a: Block, _ b: Block) -> [Block] {
    // What is not translated stands there once.
    if b.node.language == own { return [a] }
    return switch (a, b) {
    case (.section(let a), .section(let b)): [.section(section(a, b))]
    case (.figure(let a), .figure(let b)) where a.content == b.content: [.figure(figure(a, b))]
    case (.figure, _), (.table, _), (.figureRow, _), (.figureGrid, _): [a, version(b).repeatingNumber]
    // Of three columns and more, as of an index at the back, half a page has no room.
    case (.columns(let columns), _) where columns.count > 2: [a, version(b)]
    case (.contents, _), (.backIndex, _), (.pageBreak, _): [a]
    default: Pair([a], [version(b)], origin: a.node.origin).blocks
    }
  }

  /// One picture with the words of both.
  private func figure(_ a: Figure, _ b: Figure) -> Figure {
    var figure = a
    figure.caption = title(a.caption, b.caption)
    figure.source = title(a.source, b.source)
    figure.node.isShared = true
    return figure
  }

  private func section(_ a: Section, _ b: Section) -> Section {
    var section = a
    section.title = title(a.title, b.title) ?? a.title
    var opening: [Block] = []
    if let lead = a.abstract, let other = b.abstract {
      section.abstract = nil
      let blocks = { (text: RichText) in [Block.paragraph(Paragraph(text, style: .lead, origin: a.node.origin))] }
      opening = Pair(blocks(lead), blocks(other).map(version), origin: a.node.origin).blocks
    }
    section.content = opening + paired(a.content, b.content)
    return section
  }

  /// Both texts, with a point between; one where they are the same.
  private func title(_ a: RichText?, _ b: RichText?) -> RichText? {
    guard let b else { return a }
    return (a ?? RichText()).beside(b, language: language)
  }

  /// A block of the second version: in its language, without labels, which the first version's blocks bear.
  private func version(_ block: Block) -> Block { block.inLanguage(language).withoutLabels }
}

extension Block {
  /// What kind of block it is, for the comparison of two versions.
  fileprivate var kind: Int {
    switch self {
    case .section(let b): 100 + b.level
    case .paragraph: 1
    case .list: 2
    case .quotation: 3
    case .figure: 4
    case .pullQuote: 5
    case .figureRow: 6
    case .figureGrid: 7
    case .table: 8
    case .box: 9
    case .keyNumbers: 10
    case .people: 11
    case .columns: 12
    case .pair: 13
    case .contents: 14
    case .pageBreak: 15
    case .backIndex: 16
    case .listing: 17
    }
  }

  fileprivate var withoutLabels: Block {
    var block = changing { $0.label = nil }
    switch block {
    case .section(var b):
      b.content = b.content.map(\.withoutLabels)
      block = .section(b)
    case .list(var b):
      for index in b.items.indices { b.items[index].content = b.items[index].content.map(\.withoutLabels) }
      block = .list(b)
    case .box(var b):
      b.content = b.content.map(\.withoutLabels)
      b.node.repeatsNumber = true
      block = .box(b)
    case .columns(var b):
      b.content = b.content.map(\.withoutLabels)
      block = .columns(b)
    case .figureRow(var b):
      for index in b.figures.indices { b.figures[index].node.label = nil }
      block = .figureRow(b)
    case .figureGrid(var b):
      for index in b.figures.indices { b.figures[index].node.label = nil }
      block = .figureGrid(b)
    default: break
    }
    return block
  }

  fileprivate var repeatingNumber: Block { changing { $0.repeatsNumber = true } }
}

extension [Block] {
  /// What stands before the first section, and the sections.
  fileprivate var divided: (text: [Block], sections: [Section]) {
    let text = prefix { if case .section = $0 { false } else { true } }
    return (
      Array(text),
      dropFirst(text.count).compactMap { if case .section(let section) = $0 { section } else { nil } }
    )
  }
}
