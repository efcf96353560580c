import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Fills pages with the blocks of a flow, one after the other.
///
/// A page under way is a value: blocks are tried on a copy, and the copy is kept or forgotten.
struct PageComposer {
  /// A page under way.
  struct Draft {
    var rows = 0
    var spaceAfter = 0
    var closesUp = false
    /// First row that is free in the side column.
    var sideRows = 0
    /// Whether nothing stands in the text's column.
    var isEmpty = true
    var segments: [(column: FlowItem.Column, row: Int, segment: Segment)] = []
    var boxes: [BoxPart] = []
    var notes: NoteArea
    var headings: [DocumentIndex.Heading] = []
    var startsChapter = false
    /// Whether nothing stands on the page at all.
    var isBlank: Bool { segments.isEmpty && notes.parts.isEmpty }
  }

  let context: LayoutContext
  /// Rows of the text block.
  let rows: Int
  private var draft: Draft
  private(set) var pages: [Draft] = []
  /// Side blocks that found no room yet.
  private var waiting: [FlowItem] = []
  /// Figures that found no room; they stand at the head of the next page, and the text goes on without them.
  private var floats: [FlowItem] = []

  /// Notes take at most all but this many rows of a page, so that text goes on.
  static let leastTextRows = 6
  /// A figure floats to the next page only where more than this many rows would stay empty before it.
  static let leastFloatRows = 4
  /// A note may be divided at once when waiting would leave more than this many rows empty.
  static let mostEmptyRows = 7

  /// A page composer; its pages may be `extra` rows longer than the theme's.
  init(context: LayoutContext, extra: Int = 0) {
    self.context = context
    let page = context.theme.page
    rows = (page.size.height - page.top - page.bottom).units / context.grid.units + extra
    draft = Draft(notes: NoteArea(context: context))
  }

  /// Sets all blocks; findings are added for blocks that no page can hold.
  mutating func compose(_ items: [FlowItem]) {
    var index = 0
    var rest: (any Flowable)?
    /// Notes of the side column that stand on the page of their call while the rest of the text goes on on the next.
    var placed: Set<Int> = []
    while index < items.count {
      if rest == nil, items[index].startsNewPage {
        placeWaiting()
        if !draft.isBlank { finishPage() }
      }
      if items[index].column == .side {
        if !placed.contains(index) { placeAside(items[index]) }
        index += 1
        continue
      }
      if rest == nil, items[index].floats, !floats.isEmpty {
        floats.append(items[index])
        index += 1
        continue
      }
      let before = (draft, waiting)
      let wasEmpty = draft.isEmpty
      var position = index
      var outcome = place(items[position], rest, in: &draft)
      // A block that keeps with the next is only placed when the next one begins on the same page.
      while case .whole = outcome, items[position].keepsWithNext, position + 1 < items.count,
        !items[position + 1].startsNewPage
      {
        position += 1
        if items[position].column == .side {
          placeAside(items[position])
          continue
        }
        outcome = place(items[position], nil, in: &draft)
      }
      switch outcome {
      case .whole:
        index = position + 1
        rest = nil
      case .part(_, let left):
        index = position
        rest = left
        let margins = items[(index + 1)...].prefix { $0.rowsBack != nil }
        for (n, item) in zip(margins.indices, margins) where !placed.contains(n) {
          if placeMargin(item, before: left) { placed.insert(n) }
        }
        finishPage()
      case .later:
        if position == index, items[index].floats, !draft.isEmpty, freeRows > Self.leastFloatRows {
          floats.append(items[index])
          index += 1
          continue
        }
        if position > index, !wasEmpty {
          (draft, waiting) = before
        } else if position > index {
          index = position
          rest = nil
        }
        finishPage()
      case .never(let finding):
        context.findings.add(finding)
        index = position + 1
        rest = nil
      }
    }
    placeWaiting()
    if !draft.isBlank { finishPage() }
    // Notes that are still running on get pages of their own.
    while !draft.isBlank { finishPage() }
  }

  /// Rows that are still free, notes left out.
  private var freeRows: Int { rows - draft.rows - draft.notes.rows(limit: rows) }

  /// Tries a block on the page; the draft changes only when something was placed.
  private func place(_ item: FlowItem, _ rest: (any Flowable)?, in draft: inout Draft) -> Outcome {
    let heads = headedBoxes(around: item, in: draft)
    if !heads.isEmpty {
      var headed = draft
      headed.add(headsOf: heads, in: context)
      let outcome = placeAlone(item, rest, in: &headed)
      switch outcome {
      case .whole, .part:
        draft = headed
        return outcome
      // What fills a page stands without the heads.
      case .later, .never: if !draft.isEmpty { return outcome }
      }
    }
    return placeAlone(item, rest, in: &draft)
  }

  /// Tries a block on the page as it is.
  private func placeAlone(_ item: FlowItem, _ rest: (any Flowable)?, in draft: inout Draft) -> Outcome {
    let wish = max(draft.spaceAfter, rest == nil ? item.spaceBefore : 0)
    // Text stands close under a small heading; a picture or table keeps its distance.
    let space = draft.isEmpty || (draft.closesUp && item.block is TextBlock) ? 0 : wish
    var start = draft.rows + space
    if item.column == .full { start = max(start, draft.sideRows) }
    let limit = max(rows - Self.leastTextRows, 0)
    let free = rows - draft.notes.rows(limit: limit) - start
    let notes = draft.notes
    func region(dividing: Bool) -> Region {
      Region(rows: free, isEmptiest: draft.isEmpty, pageRows: rows) {
        notes.growth($0, dividing: dividing, limit: limit)
      }
    }
    let block = rest ?? item.block
    var outcome = free > 0 || draft.isEmpty ? block.place(in: region(dividing: false)) : .later
    if case .later = outcome, free > Self.mostEmptyRows { outcome = block.place(in: region(dividing: true)) }
    switch outcome {
    case .whole(let placement), .part(let placement, _):
      draft.add(placement, item, at: start)
    case .later, .never: break
    }
    return outcome
  }

  /// Sets a block into the side column beside the text that comes next, or higher up, or on a later page.
  private mutating func placeAside(_ item: FlowItem) {
    let free = rows - draft.notes.rows(limit: rows)
    let wanted =
      item.rowsBack.map { max(draft.rows - $0, 0) } ?? draft.rows + (draft.isEmpty ? 0 : max(draft.spaceAfter, 1))
    let start = max(wanted, draft.sideRows)
    let region = Region(rows: free, isEmptiest: true, pageRows: rows) { _ in 0 }
    guard case .whole(let placement) = item.block.place(in: region) else {
      waiting.append(item)
      return
    }
    // The side column needs a free row between two blocks.
    let top = start + placement.rows <= free ? start : free - placement.rows
    if waiting.isEmpty, top >= draft.sideRows, !draft.isEmpty || item.box == nil {
      draft.addAside(placement, item, at: top)
    } else {
      waiting.append(item)
    }
  }

  /// Sets a note of the side column beside its call, if that stands above what is left of the text.
  private mutating func placeMargin(_ item: FlowItem, before rest: any Flowable) -> Bool {
    guard let back = item.rowsBack, let rest = rest as? TextBlock, back > rest.rows else { return false }
    var moved = item
    moved.rowsBack = back - rest.rows
    placeAside(moved)
    return true
  }

  /// Before a chapter ends, sets the figures that float, and side blocks that found no room into the text's column.
  private mutating func placeWaiting() {
    let aside = waiting.map { item in
      var inText = item
      inText.column = .text
      inText.spaceBefore = 1
      inText.spaceAfter = 1
      return inText
    }
    let items = floats + aside
    floats = []
    waiting = []
    for item in items { placeWhole(item) }
  }

  /// Sets a block on this page and, as far as it must, on the next ones.
  private mutating func placeWhole(_ item: FlowItem) {
    var rest: (any Flowable)?
    while true {
      switch place(item, rest, in: &draft) {
      case .whole: return
      case .part(_, let left):
        rest = left
        finishPage()
      case .later: finishPage()
      case .never(let finding):
        context.findings.add(finding)
        return
      }
    }
  }

  private mutating func finishPage() {
    let (_, left) = draft.notes.place(rows: rows - draft.rows, bottom: .zero, x: .zero, width: .zero)
    pages.append(draft)
    draft = Draft(notes: NoteArea(context: context, parts: left))
    let figures = floats
    floats = []
    for (n, item) in figures.enumerated() {
      switch place(item, nil, in: &draft) {
      case .later: floats = Array(figures[n...])
      case .never(let finding): context.findings.add(finding)
      case .whole, .part: break
      }
      if !floats.isEmpty { break }
    }
    let items = waiting
    waiting = []
    for item in items { placeAside(item) }
  }
}

extension PageComposer.Draft {
  mutating func add(_ placement: Placement, _ item: FlowItem, at start: Int) {
    for segment in placement.segments { segments.append((item.column, start, segment)) }
    rows = start + placement.rows
    if item.column == .full { sideRows = rows + 1 }
    spaceAfter = item.spaceAfter
    closesUp = item.closesUp
    for note in placement.notes { notes.parts.append(NoteArea.Part(number: note, from: 0)) }
    if let heading = item.heading {
      headings.append(heading)
      if heading.level == 1, start == 0 { startsChapter = true }
    }
    if let box = item.box { stretch(box: box, from: start) }
    // A page break has no height: what follows it stands at the head of the page.
    if placement.rows > 0 { isEmpty = false }
  }

  mutating func addAside(_ placement: Placement, _ item: FlowItem, at start: Int) {
    for segment in placement.segments { segments.append((.side, start, segment)) }
    sideRows = start + placement.rows + 1
    for note in placement.notes { notes.parts.append(NoteArea.Part(number: note, from: 0)) }
  }
}
