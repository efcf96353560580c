import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Fills pages with the blocks of a flow, one after the other.
///
/// All that changes while a page is filled is one value, the `Cursor`: a chain of blocks, a page, or two pages ahead are
/// tried on a copy.
struct PageComposer {
  /// How far composing has come.
  struct Cursor {
    var index = 0
    /// What is left of the block at `index`.
    var rest: (any Flowable)?
    /// Blocks to be set before the one at `index`.
    var pending: [FlowItem] = []
    /// Side blocks that found no room yet.
    var waiting: [FlowItem] = []
    /// Figures that wait for a page, in their order; the text goes on without them.
    var deferred: [FlowItem] = []
    /// Blocks of the flow that stand at the head of this page already.
    var headed: Set<Int> = []
    /// Notes of the side column that stand beside their calls already, while the text goes on.
    var aside: Set<Int> = []
    var draft: Draft
  }

  let context: LayoutContext
  let items: [FlowItem]
  /// The pages' geometry, or that of a column.
  let page: Theme.PageGeometry
  /// Rows of a page's text block.
  let rows: Int
  private let extra: Int
  /// Whether columns are filled instead of pages.
  private let isColumn: Bool
  private let divides: Bool
  /// Whether the page before the last of a part gives it lines, where it would hold but a few.
  var fillsLastPage = false
  /// The number of the first page in the file, from 0: even ones are front sides.
  private let first: Int
  var cursor: Cursor
  /// The cursor at the head of the page under way, and where a figure was moved to its head: to go back.
  var pageStart: Cursor
  var beforeHeads: [State] = []
  /// The state at the head of the last page, to compose it again.
  var lastStart: State?
  var pages: [Draft] = []

  /// A figure floats to the next page only where more than this many rows would stay empty before it.
  static let leastFloatRows = 4

  /// A page composer; its pages may be `extra` rows longer than the theme's.
  init(context: LayoutContext, items: [FlowItem], first: Int = 0, extra: Int = 0) {
    self.context = context
    self.items = items
    self.first = first
    self.extra = extra
    page = context.theme.page
    isColumn = false
    divides = true
    rows = page.rows(context.grid) + extra
    let draft = Draft(pageRows: rows, isFront: first % 2 == 0, notes: NoteArea(context: context))
    cursor = Cursor(draft: draft)
    pageStart = cursor
  }

  /// A composer of columns of so many rows, from a cursor on.
  init(
    context: LayoutContext, items: [FlowItem], column: Theme.PageGeometry, rows: Int, from cursor: Cursor?,
    divides: Bool
  ) {
    self.context = context
    self.items = items
    (first, extra) = (0, 0)
    page = column
    isColumn = true
    self.rows = rows
    var draft = Draft(pageRows: rows, isFront: true, notes: NoteArea(context: context))
    draft.called = []
    draft.divides = divides
    self.divides = divides
    self.cursor = cursor ?? Cursor(draft: draft)
    self.cursor.draft = draft
    pageStart = self.cursor
  }

  /// Sets all blocks; findings are added for blocks that no page can hold.
  mutating func compose() {
    while !isDone { fillPageWell() }
  }

  var isDone: Bool {
    cursor.index >= items.count && cursor.pending.isEmpty && !hasWaiting && cursor.draft.isBlank
  }

  private var hasWaiting: Bool { !cursor.waiting.isEmpty || !cursor.deferred.isEmpty }

  /// Sets blocks until the page is full.
  mutating func fillPage() {
    let count = pages.count
    while pages.count == count, !isDone { step() }
  }

  /// Sets one block, or a chain of blocks that keep together, or finishes the page.
  private mutating func step() {
    if !cursor.pending.isEmpty { return setPending() }
    guard cursor.index < items.count else { return endPart() }
    let item = items[cursor.index]
    if cursor.rest == nil {
      if cursor.headed.contains(cursor.index) || cursor.aside.contains(cursor.index) {
        cursor.index += 1
        return
      }
      // A chapter that begins in the middle of a page is not begun before the figures of the one above it stand.
      if item.isChapter, hasWaiting { return endPart() }
      if waitsForFigures(item) { return finishPage() }
      if item.startsNewPage || item.isLandscape != cursor.draft.isLandscape {
        if hasWaiting || !cursor.draft.isBlank { return endPart() }
        if item.startsFrontSide, !cursor.draft.isFront { return finishPage() }
        if item.isLandscape != cursor.draft.isLandscape { turnPage(isLandscape: item.isLandscape) }
      }
      if item.isBeside, item.staysPut {
        if setHere(item) { cursor.index += 1 } else { finishPage() }
        return
      }
      if item.isMoved || mustWait(item) {
        setAside(item)
        return
      }
    }
    setChain()
  }

  /// Whether nothing follows an item in its section and on its page.
  private func endsPart(after position: Int) -> Bool {
    guard position + 1 < items.count else { return true }
    let next = items[position + 1]
    return next.heading != nil || next.startsNewPage || next.isLandscape != items[position].isLandscape
  }

  /// Before the pages of a part end, sets what still waits into the text's column.
  private mutating func endPart() {
    guard hasWaiting else { return finishPage(isLast: true) }
    cursor.pending = (cursor.deferred + cursor.waiting).map(inText)
    cursor.deferred = []
    cursor.waiting = []
  }

  private mutating func setPending() {
    let item = cursor.pending[0]
    switch cursor.draft.place(item) {
    case .whole: cursor.pending.removeFirst()
    case .part(_, let rest):
      cursor.pending[0].block = rest
      finishPage()
    case .later: finishPage()
    case .never(let finding):
      context.findings.add(finding)
      cursor.pending.removeFirst()
    }
  }

  /// Sets the block at the cursor; one that keeps with the next is only set when the next one begins on the same page.
  private mutating func setChain() {
    let index = cursor.index
    let wasEmptiest = cursor.draft.isEmptiest
    // The state before each block of the chain.
    var before = [cursor]
    var position = index
    var outcome = cursor.draft.place(items[position], rest: cursor.rest)
    var keeps = items[position].keepsWithNext
    while case .whole = outcome, keeps, position + 1 < items.count {
      let next = items[position + 1]
      guard !next.startsNewPage, next.isLandscape == cursor.draft.isLandscape else { break }
      position += 1
      before.append(cursor)
      if cursor.headed.contains(position) || cursor.aside.contains(position) { continue }
      if next.isBeside, next.staysPut {
        if !setHere(next) { outcome = .later }
        continue
      }
      if next.isMoved || mustWait(next) {
        cursor.index = position
        let count = cursor.deferred.count
        setAside(next, inChain: true)
        // A heading does not stay behind when all that it stands over goes to the next page.
        if cursor.deferred.count > count, endsPart(after: position) {
          outcome = .later
          // On an emptier page it would stay behind as well: the figure stands here.
          if wasEmptiest, let figure = cursor.deferred.popLast() { outcome = cursor.draft.place(inText(figure)) }
        }
        continue
      }
      outcome = cursor.draft.place(next, holdsOwnChain: wasEmptiest)
      keeps = next.keepsWithNext
    }
    switch outcome {
    case .whole:
      cursor.index = position + 1
      cursor.rest = nil
    case .part(_, let left):
      cursor.index = position
      cursor.rest = left
      placeMargins(after: position, before: left)
      finishPage()
    case .later:
      if position == index, items[index].floats, !cursor.draft.isEmpty, cursor.draft.freeRows > Self.leastFloatRows {
        cursor.deferred.append(items[index])
        cursor.index += 1
        return
      }
      if position > index {
        // A chain that fits no page is cut before its last block and the headings over it.
        var cut = position
        while cut > index, items[cut - 1].heading != nil || items[cut - 1].isAside { cut -= 1 }
        if !wasEmptiest { cut = index } else if cut == index { cut = position }
        let rest = cursor.rest
        cursor = before[cut - index]
        cursor.index = cut
        cursor.rest = cut > index ? nil : cursor.draft.divide(items[index], rest) ?? rest
      }
      finishPage()
    case .never(let finding):
      context.findings.add(finding)
      cursor.index = position + 1
      cursor.rest = nil
    }
  }

  /// Ends the page and begins the next one with what waits for it; `isLast` says that a part ends here.
  mutating func finishPage(isLast: Bool = false) {
    if let before = beforeHeads.first(where: { $0.cursor.index >= cursor.index }) {
      // A figure that was moved to the head would stand on a page before its own: it takes the next one.
      cursor = before.cursor
      pageStart = before.pageStart
      beforeHeads = []
      cursor.deferred.append(items[cursor.index])
      cursor.index += 1
      return
    }
    let (_, left) = cursor.draft.notes.place(
      rows: cursor.draft.noteRoom, bottom: .zero, x: .zero, width: .zero)
    cursor.draft.endsPart = isLast
    if !isLast, !isColumn { cursor.draft.justify() }
    pages.append(cursor.draft)
    beforeHeads = []
    cursor.headed = []
    let isLandscape = cursor.draft.isLandscape
    let begun = cursor.draft.begun.union(cursor.draft.boxes.map(\.id))
    cursor.draft = Draft(
      pageRows: rows, isFront: (first + pages.count) % 2 == 0, notes: NoteArea(context: context, parts: left))
    cursor.draft.begun = begun
    if isColumn { cursor.draft.called = [] }
    cursor.draft.divides = divides
    if isLandscape { turnPage(isLandscape: true) }
    setDeferred()
    pageStart = cursor
  }

  /// Gives the page under way, on which nothing stands but notes, its other format.
  private mutating func turnPage(isLandscape: Bool) {
    let page = isLandscape ? page.landscape : page
    var draft = Draft(
      pageRows: page.rows(context.grid) + (isLandscape ? 0 : extra), isFront: cursor.draft.isFront,
      notes: cursor.draft.notes)
    draft.isLandscape = isLandscape
    draft.begun = cursor.draft.begun
    cursor.draft = draft
    pageStart = cursor
  }
}
