import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// An index is set closer than the text: it is looked through, not read.
  static let backIndexLeading = 12.pt
  /// How far entries of a deeper level stand in, and how far the lines of an entry below its first: further, so that
  /// neither is taken for the other.
  static let backIndexIndent = 10.pt
  static let backIndexHang = 20.pt

  mutating func add(_ index: BackIndex, _ scope: Scope) throws {
    guard !index.entries.isEmpty else { return }
    let context = context
    let setter = BackIndexSetter(
      context: context, width: width(scope),
      left: context.left(scope.start, width(scope), in: scope.column ?? page.textWidth),
      language: scope.language, origin: index.node.origin)
    let entries = setter.entries(
      index.entries, in: scope.path + [context.element(.index, language: index.node.language)])
    let make: (References) throws -> any Flowable = { references in
      StackBlock(context: context, rows: try setter.rows(entries, references), what: "an entry of the index")
    }
    append(try make(context.references), index.node.origin, scope, space: 0)
    items[items.count - 1].remake = make
    if let label = index.node.label { aim(label, at: items.count - 1) }
  }
}

/// Sets the entries of an index at the back; their elements are made once, their page numbers again in every run.
struct BackIndexSetter {
  let context: LayoutContext
  let width: Length
  /// From the column's left edge.
  let left: Length
  let language: String
  let origin: Origin

  /// An entry with its place in the structure.
  struct Entry {
    var title: RichText
    var labels: [String]
    var depth: Int
    var path: [Element]
    /// Whether entries stand under it.
    var isAbove: Bool
  }

  /// The entries one after the other, each level a list inside the item above it.
  func entries(_ entries: [BackIndex.Entry], in path: [Element], depth: Int = 0) -> [Entry] {
    let list = path + [context.element(.list(.none))]
    return entries.flatMap { entry -> [Entry] in
      let body = list + [context.element(.listItem), context.element(.listBody)]
      let own = Entry(
        title: entry.title, labels: entry.labels, depth: depth, path: body + [context.element(.paragraph)],
        isAbove: !entry.entries.isEmpty)
      guard !entry.entries.isEmpty else { return [own] }
      return [own] + self.entries(entry.entries, in: body, depth: depth + 1)
    }
  }

  /// A row for each entry; one that has others under it shares the row of the first of them, so that no column ends in it.
  func rows(_ entries: [Entry], _ references: References) throws -> [StackBlock.Row] {
    var rows: [StackBlock.Row] = []
    var above: StackBlock.Row?
    for entry in entries {
      var row = try self.row(entry, references)
      if let head = above {
        row.segments = head.segments + row.segments.map { $0.moved(by: Point(.zero, head.height)) }
        row.height = head.height + row.height
      }
      above = entry.isAbove ? row : nil
      if !entry.isAbove { rows.append(row) }
    }
    return rows
  }

  private func row(_ entry: Entry, _ references: References) throws -> StackBlock.Row {
    var style = context.theme.cell
    style.leading = FlowBuilder.backIndexLeading
    style.hyphenates = true
    var setter = InlineSetter(context: context, style: style, language: language, origin: origin)
    setter.add(isolated(entry.title.withoutNotes) + RichText(pages(entry, references)))
    let shaped = try context.shape(setter.out, style, origin: origin)
    let start = FlowBuilder.backIndexIndent * entry.depth
    func indent(_ line: Int) -> Length { line == 0 ? start : start + FlowBuilder.backIndexHang }
    let lines = context.typesetter.lines(of: shaped) { width - indent($0) }
    for (n, line) in lines.enumerated() {
      context.check([line], width: width - indent(n), size: style.size, origin: origin)
    }
    let content = TextContent(
      lines: lines, marks: setter.out.marks, path: entry.path, leading: style.leading,
      baseline: try context.baseline(style))
    var segments: [Segment] = []
    for n in lines.indices {
      let x = left + context.left(indent(n), width - indent(n), in: width)
      content.segments(line: n, x: x, y: style.leading * n, into: &segments)
    }
    return StackBlock.Row(segments: segments, height: style.leading * lines.count)
  }

  /// A title that keeps its direction to itself: page numbers after a Latin name in Arabic text would else run with the
  /// name (UAX 9, isolates).
  private func isolated(_ title: RichText) -> RichText {
    guard Wording.isRightToLeft(language) else { return title }
    return RichText("\u{2068}") + title + RichText("\u{2069}")
  }

  /// The pages of an entry as references, each page once, in their order.
  private func pages(_ entry: Entry, _ references: References) -> [Inline] {
    var seen: Set<String> = []
    let known = entry.labels.map { label in
      (label, page: context.index.targets[label].map { references.page(of: $0.destination) } ?? "")
    }
    let order = known.enumerated().sorted { a, b in
      (Self.rank(a.element.page), a.offset) < (Self.rank(b.element.page), b.offset)
    }.map(\.element)
    // Before pages are known all labels have the same stand-in: each keeps its room.
    let isKnown = !references.pages.isEmpty
    let once = order.filter { !isKnown || $0.page.isEmpty || seen.insert($0.page).inserted }
    return once.enumerated().flatMap { n, target -> [Inline] in
      let between = n == 0 ? "\u{2002}" : context.report.wording.lists.comma
      return [
        .text(between), .reference(Reference(label: target.0, style: .page, text: nil, origin: origin)),
      ]
    }
  }

  /// Pages of the body by their numbers, those before it first.
  private static func rank(_ page: String) -> Int { Int(page) ?? 0 }
}
