import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// From the marker's left edge to the text.
  static let listIndent = 15.pt
  /// Between a marker that is wider than that and the text.
  static let markerGap = 4.pt
  /// Items longer than this many letters on average want a row between them.
  static let longItem = 170

  mutating func add(_ list: List, _ scope: Scope) throws {
    var scope = scope
    scope.path.append(context.element(.list(list.marker.numbering), language: list.node.language))
    let letters = list.items.reduce(0) { $0 + $1.letters }
    let isSpaced = scope.box == nil && (!list.isTight || letters > Self.longItem * max(list.items.count, 1))
    // A list in a list stands close to the item's text.
    let outer = scope.listDepth == 0 || isSpaced ? 1 : 0
    scope.listDepth += 1
    let firstItem = items.count
    let indent = try indent(of: list, scope)
    var starts: [Int] = []
    for (n, item) in list.items.enumerated() {
      starts.append(items.count)
      var inner = scope
      let listItem = context.element(.listItem)
      let itemPath = scope.path + [listItem]
      let labelPath = itemPath + [context.element(.label)]
      inner.path = itemPath + [context.element(.listBody)]
      inner.start = scope.start + indent
      let first = items.count
      try add(item.content, inner)
      if list.marker != .none {
        try label(
          list, n, first: first, x: scope.start, width: indent, path: labelPath, origin: item.origin, scope)
      }
      guard first < items.count else { continue }
      items[first].spaceBefore = n == 0 ? outer : isSpaced ? 1 : 0
      items[items.count - 1].spaceAfter = n + 1 == list.items.count ? outer : isSpaced ? 1 : 0
    }
    guard firstItem < items.count else { return }
    if let label = list.node.label { aim(label, at: firstItem) }
    // Short items do not stand alone at the head or foot of a page.
    if starts.count > 2, !isSpaced {
      if isShort(items[starts[0]].block) { items[starts[0]].keepsWithNext = true }
      let last = items.count - 1
      if starts[starts.count - 1] == last, isShort(items[last].block), isShort(items[last - 1].block) {
        items[last - 1].keepsWithNext = true
      }
    }
  }

  /// How far the text stands from the list's edge: more than usual where the widest marker needs it ("xviii.", "128.").
  private func indent(of list: List, _ scope: Scope) throws -> Length {
    guard list.marker != .none else { return .zero }
    let markers = list.items.indices.map { list.marker.text(list.start + $0) }.filter { $0.utf8.count > 2 }
    var style = scope.style
    style.alignment = .start
    var widest = Self.listIndent
    for marker in list.marker == .bullet || list.marker == .arrow ? [] : markers {
      let line = try context.text(
        RichText(marker), style: style, width: Self.listIndent * 10, path: [], language: scope.language,
        origin: list.node.origin
      ).lines.first
      widest = max(widest, (line?.width ?? .zero) + Self.markerGap)
    }
    return widest
  }

  /// Whether a block is a text of one or two lines.
  private func isShort(_ block: any Flowable) -> Bool {
    (block as? TextBlock).map { $0.content.lines.count <= TextBlock.leastLines } ?? false
  }

  /// Puts the marker beside the first line of what the item holds, be it text, a table or a picture.
  private mutating func label(
    _ list: List, _ n: Int, first: Int, x: Length, width: Length, path: [Element], origin: Origin, _ scope: Scope
  ) throws {
    var style = scope.style
    // A marker stands at the page's starting edge, whichever way the item's own language runs.
    style.alignment = Wording.isRightToLeft(scope.language) == context.isMirrored ? .start : .end
    if list.marker == .bullet || list.marker == .arrow { style.colour = theme.colours.accent }
    let text = RichText(list.marker.text(list.start + n))
    let content = try context.text(
      text, style: style, width: width, path: path, language: scope.language, origin: origin)
    guard let line = content.lines.first else { return }
    let label = TextContent.Label(
      line: line, x: context.left(x, width, in: page.textWidth), path: path)
    // The side column is beside the item, not in it.
    guard let place = items[first...].firstIndex(where: { $0.column != .side && !($0.block is EmptyBlock) }) else {
      guard first < items.count else { return }
      // The marker keeps its line, with nothing behind it.
      let block = FigureBlock(
        context: context, segments: [label.segment(baseline: content.baseline)], height: content.leading,
        origin: origin)
      var item = FlowItem(block, origin: origin)
      item.box = scope.box
      items.insert(item, at: first)
      return
    }
    items[place].block = items[place].block.labelled(label, baseline: content.baseline)
    if let remake = items[place].remake {
      items[place].remake = { try remake($0).labelled(label, baseline: content.baseline) }
    }
  }
}

extension Flowable {
  /// The block with a marker before its first line; `baseline` is where the marker stands in a block without lines.
  fileprivate func labelled(_ label: TextContent.Label, baseline: Length) -> any Flowable {
    switch self {
    case let block as TextBlock: block.content.labels.insert(label, at: 0)
    case let block as TableBlock: block.content.labels.insert(label.segment(baseline: baseline), at: 0)
    case var block as FigureBlock:
      block.segments.insert(label.segment(baseline: baseline), at: 0)
      return block
    default: break
    }
    return self
  }
}

extension List.Item {
  /// How much text the item holds.
  var letters: Int {
    content.reduce(0) { sum, block in
      if case .paragraph(let p) = block { sum + p.text.plain.utf8.count } else { sum }
    }
  }
}

extension List.Marker {
  var numbering: Role.ListNumbering {
    switch self {
    case .bullet, .arrow: .disc
    case .lettered: .lowerAlpha
    case .numbered: .decimal
    case .roman: .lowerRoman
    case .none: .none
    }
  }

  /// The marker of the n-th item.
  func text(_ n: Int) -> String {
    switch self {
    case .bullet: "•"
    case .arrow: "→"
    case .lettered: DocumentIndex.letters(n) + ")"
    case .numbered: "\(n)."
    case .roman: PageNumber.roman(n) + "."
    case .none: ""
    }
  }
}
