import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Turns the document tree into the flow: blocks in reading order, each with its place in the structure.
struct FlowBuilder {
  /// What the blocks around say about the ones inside.
  struct Scope {
    /// Elements around, outermost first.
    var path: [Element]
    /// Insets from the column's edges.
    var start = Length.zero
    var end = Length.zero
    var box: Int?
    var language: String
    var style: TextStyle
    /// The width of the column, where it is not the text's.
    var column: Length?
    /// How many lists are around.
    var listDepth = 0
  }

  let context: LayoutContext
  var items: [FlowItem] = []
  private var nextHeading = 0
  private var nextCaption = 0
  /// Notes in the side column, each with the place of the text that calls it.
  private var marginItems: [(after: Int, item: FlowItem)] = []
  /// How many boxes were numbered so far.
  var boxCount = 0
  /// The levels of the headings around the last one, and its own.
  private var openHeadings: [Int] = []

  var theme: Theme { context.theme }
  /// The page or column that blocks are set for.
  var page: Theme.PageGeometry

  init(context: LayoutContext) {
    self.context = context
    page = context.theme.page
  }

  /// The flow of some blocks; headings and captions go on counting from call to call.
  mutating func flow(_ blocks: [Block], _ scope: Scope) throws -> [FlowItem] {
    items = []
    marginItems = []
    try add(blocks, scope)
    // Put in at the end: while blocks are made, the last item is the block's own.
    for (index, item) in marginItems.reversed() { items.insert(item, at: index + 1) }
    return items
  }

  mutating func add(_ blocks: [Block], _ scope: Scope) throws {
    for (n, block) in blocks.enumerated() {
      let first = items.count
      var scope = scope
      if let language = block.node.language { scope.language = language }
      let portrait = page
      if block.node.isLandscape, page == theme.page { page = theme.page.landscape }
      let next = n + 1 < blocks.count ? blocks[n + 1] : nil
      let isOtherVersion = block.node.repeatsNumber && Wording.isRightToLeft(scope.language) != context.isMirrored
      if isOtherVersion {
        try context.inDirection(of: scope.language) { try add(block, next: next, scope) }
        let context = context
        for index in first..<items.count {
          guard let make = items[index].remake else { continue }
          items[index].remake = { references in
            try context.inDirection(of: scope.language) { try make(references) }
          }
        }
      } else {
        try add(block, next: next, scope)
      }
      if page != portrait {
        page = portrait
        for index in first..<items.count { items[index].isLandscape = true }
      }
      guard first < items.count else { continue }
      if block.node.startsFrontSide {
        items[first].startsNewPage = true
        items[first].startsFrontSide = true
      }
      if block.node.startsNewPage { items[first].startsNewPage = true }
      if block.node.keepsWithNext { items[items.count - 1].keepsWithNext = true }
      if block.node.keepsWithNext || block.node.keepsTogether { items[items.count - 1].floats = false }
      if block.node.keepsTogether {
        for index in first..<items.count - 1 { items[index].keepsWithNext = true }
      }
    }
  }

  private mutating func add(_ block: Block, next: Block?, _ scope: Scope) throws {
    switch block {
    case .section(let section): try add(section, scope)
    case .paragraph(let paragraph): try add(paragraph, next: next, scope)
    case .list(let list): try add(list, scope)
    case .quotation(let quotation): try add(quotation, scope)
    case .listing(let listing): try add(listing, scope)
    case .figure(let figure): try add(figure, scope)
    case .pullQuote(let quote): try add(quote, scope)
    case .figureRow(let row): try add(row, scope)
    case .figureGrid(let grid): try add(grid, scope)
    case .table(let table): try add(table, scope)
    case .box(let box): try add(box, scope)
    case .keyNumbers(let numbers):
      let rows = try KeyNumbersSetter(context: context).blocks(
        numbers, width: width(scope), path: scope.path, language: scope.language)
      let start = context.left(scope.start, width(scope), in: page.textWidth)
      for row in rows { append(row.moved(by: start), numbers.node.origin, scope, space: 1) }
    case .people(let people): try add(people, scope)
    case .columns(let columns): try add(columns, scope)
    case .pair(let pair): try add(pair, scope)
    case .contents(let list): try add(list, scope)
    case .backIndex(let index): try add(index, scope)
    case .pageBreak(let pageBreak):
      append(EmptyBlock(), pageBreak.node.origin, scope, space: 0)
      items[items.count - 1].startsNewPage = true
    }
  }

  func width(_ scope: Scope) -> Length { page.textWidth - scope.start - scope.end }

  mutating func append(_ block: any Flowable, _ origin: Origin, _ scope: Scope, space: Int) {
    var item = FlowItem(block, origin: origin)
    item.spaceBefore = space
    item.spaceAfter = space
    item.box = scope.box
    items.append(item)
  }

  /// Sets a text and adds it; text with page numbers can be made again.
  mutating func append(
    _ text: RichText, style: TextStyle, role: Role, node: Node, _ scope: Scope, space: Int,
    change: @escaping (TextContent) -> Void = { _ in }
  ) throws {
    let context = context
    let width = width(scope)
    let columnWidth = scope.column ?? page.textWidth
    let element = context.element(role, language: node.language)
    let path = scope.path + [element]
    var notes: [Int] = []
    var margins: [SetText.Margin] = []
    var depends = false
    let takesMargins = page.side > .zero && scope.column == nil
    func make() throws -> TextBlock {
      var setter = InlineSetter(context: context, style: style, language: scope.language, origin: node.origin)
      setter.takesMargins = takesMargins
      setter.add(text)
      notes = setter.out.marks.compactMap(\.note)
      margins = setter.out.margins
      depends = setter.out.dependsOnPages
      let content = try context.content(setter.out, style: style, width: width, path: path, origin: node.origin)
      content.x = context.left(scope.start, width, in: columnWidth)
      if let label = node.label, !role.isHeading { content.destinations.append(DocumentIndex.destination(of: label)) }
      content.keepsTogether = node.keepsTogether
      change(content)
      return TextBlock(content: content, context: context)
    }
    let block = try make()
    append(block, node.origin, scope, space: space)
    let beside = margins
    for margin in beside {
      let item = try marginItem(margin, beside: block.content, scope, origin: node.origin)
      marginItems.append((items.count - 1, item))
    }
    if depends {
      let called = notes
      items[items.count - 1].remake = { _ in try context.again(callingNotes: called) { try make() } }
    }
  }

  mutating func takeHeading() -> DocumentIndex.Heading {
    nextHeading += 1
    return context.index.headings[nextHeading - 1]
  }

  /// The level under which a heading stands in the structure: one more than that of the heading above it, so that no
  /// level is skipped (ISO 14289-1, 7.4.2) even where the author skips one for its look.
  mutating func depth(ofHeading level: Int) -> Int {
    while let last = openHeadings.last, last >= level { openHeadings.removeLast() }
    openHeadings.append(level)
    return openHeadings.count
  }

  mutating func takeCaptionNumber() -> Int {
    nextCaption += 1
    return context.index.captionNumbers[nextCaption - 1]
  }
}

extension Role {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

extension FigureBlock {
  /// The same block further from the column's left edge.
  func moved(by x: Length) -> FigureBlock {
    var copy = self
    copy.segments = segments.map { $0.moved(by: Point(x, .zero)) }
    return copy
  }
}
