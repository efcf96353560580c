import Content
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// Rows of air above a chapter's title.
  static let chapterSink = 3
  /// Rows before a chapter that follows another on the page.
  static let chapterSpace = 4

  mutating func add(_ section: Section, _ scope: Scope) throws {
    var scope = scope
    scope.path.append(context.element(.section, language: section.node.language))
    let heading = takeHeading()
    let style = theme.heading(section.level)
    var title = section.title
    if !heading.number.isEmpty {
      let gap = heading.number.last == "." ? "\u{2002}" : " – "
      title = RichText(heading.number + gap) + title
    }
    let isChapter = section.level == 1
    let opensPage = isChapter && (page.chaptersBeginPages || items.isEmpty)
    try append(
      title, style: style, role: .heading(level: depth(ofHeading: section.level)), node: section.node, scope,
      space: isChapter ? Self.chapterSpace : section.level == 2 ? 2 : 1
    ) { content in
      content.destinations.append(heading.destination)
      content.isBottomAligned = !isChapter
      content.keepsTogether = true
      if opensPage { content.sink = Self.chapterSink }
    }
    let index = items.count - 1
    items[index].heading = heading
    items[index].keepsWithNext = true
    items[index].startsNewPage = opensPage
    items[index].startsFrontSide = opensPage && isChapter && page.chaptersBeginFrontSides
    items[index].spaceAfter = isChapter ? 2 : section.level == 2 ? 1 : 0
    // A small heading belongs to what follows; the next heading keeps its distance all the same.
    items[index].closesUp = section.level > 2 && !startsWithSection(section)
    if let abstract = section.abstract {
      try append(abstract, style: theme.lead, role: .paragraph, node: Node(section.node.origin), scope, space: 1)
      items[items.count - 1].spaceAfter = 2
      items[items.count - 1].keepsWithNext = true
    }
    try add(section.content, scope)
  }

  private func startsWithSection(_ section: Section) -> Bool {
    if case .section = section.content.first { section.abstract == nil } else { false }
  }

  mutating func add(_ paragraph: Paragraph, next: Block?, _ scope: Scope) throws {
    switch paragraph.style {
    case .body: try append(paragraph.text, style: scope.style, role: .paragraph, node: paragraph.node, scope, space: 1)
    case .lead: try append(paragraph.text, style: theme.lead, role: .paragraph, node: paragraph.node, scope, space: 1)
    case .small: try append(paragraph.text, style: theme.small, role: .paragraph, node: paragraph.node, scope, space: 1)
    case .aside:
      guard page.side > .zero else {
        try append(paragraph.text, style: theme.small, role: .paragraph, node: paragraph.node, scope, space: 1)
        return
      }
      var side = scope
      side.start = .zero
      side.end = page.textWidth - page.side
      side.box = nil
      side.column = page.side
      try append(paragraph.text, style: theme.small, role: .paragraph, node: paragraph.node, side, space: 1)
      items[items.count - 1].column = .side
      return
    }
    // "The objectives are:" belongs to the list.
    if let next, next.isSetOff, paragraph.text.plain.last(where: { $0 != " " }) == ":" {
      items[items.count - 1].keepsWithNext = true
    }
  }

  mutating func add(_ quotation: Quotation, _ scope: Scope) throws {
    var inner = scope
    inner.path.append(context.element(.blockQuote, language: quotation.node.language))
    inner.start = scope.start + 20.pt
    inner.end = scope.end + 20.pt
    let first = items.count
    for text in quotation.paragraphs {
      try append(
        text, style: theme.quotation, role: .paragraph, node: Node(quotation.node.origin), inner, space: 1)
    }
    if let source = quotation.source {
      try append(source, style: theme.small, role: .paragraph, node: Node(quotation.node.origin), inner, space: 0)
      items[items.count - 2].spaceAfter = 0
      items[items.count - 2].keepsWithNext = true
      items[items.count - 1].spaceAfter = 1
    }
    if let label = quotation.node.label, first < items.count { aim(label, at: first) }
  }

  /// People as a list: the name in bold, then function, body, city and country.
  mutating func add(_ people: People, _ scope: Scope) throws {
    let items = people.people.map { person in
      let rest = [person.function, person.body, person.city, person.country].filter { !$0.isEmpty }
      let text = RichText(
        [.strong(RichText(person.name))] + (rest.isEmpty ? [] : [.text(", " + rest.joined(separator: ", "))]))
      return List.Item(
        content: [.paragraph(Paragraph(text, origin: people.node.origin))], origin: people.node.origin)
    }
    var list = List(marker: .none, items: items, origin: people.node.origin)
    list.node = people.node
    // Names are not divided.
    var scope = scope
    scope.style.alignment = .start
    scope.style.hyphenates = false
    try add(list, scope)
  }
}

extension Block {
  /// Whether the block is set off from the text that announces it.
  var isSetOff: Bool {
    switch self {
    case .list, .table, .figure, .figureRow, .figureGrid, .keyNumbers, .people, .quotation, .listing: true
    default: false
    }
  }
}
