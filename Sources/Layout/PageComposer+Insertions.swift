import Content
import Diagnostics
import Geometry
import Pages

extension PageComposer {
  /// Air between a figure and the text beside it.
  static let besideGap = 12.pt
  /// Air below such a figure, at least.
  static let besideFoot = 5.pt
  /// Below a figure beside text at least so many rows of the page are left, so that text closes under it.
  static let leastRowsBelow = 2

  /// Whether a figure must wait since one before it waits: figures do not overtake each other.
  func mustWait(_ item: FlowItem) -> Bool {
    guard item.floats || (item.isBeside && !item.staysPut) || (item.isMoved && item.column != .side) else {
      return false
    }
    return !cursor.deferred.isEmpty || cursor.waiting.contains { $0.block is FigureBlock }
  }

  /// A section of this level or above begins after the figures of the one before it, on a page filled at least so far.
  private static let leastLevelOfParts = 2
  private static let leastFilled = 2.0 / 3

  /// Whether a section begins on the next page, under the figures that wait for it: so they stand in the section that
  /// tells of them. Where too much of this page would stay empty, the section begins and they follow within it.
  func waitsForFigures(_ item: FlowItem) -> Bool {
    guard let level = item.heading?.level, level <= Self.leastLevelOfParts, !cursor.deferred.isEmpty else {
      return false
    }
    let draft = cursor.draft
    return !draft.isEmpty && Double(draft.pageRows - draft.freeRows) >= Double(draft.pageRows) * Self.leastFilled
  }

  /// Whether the page begins inside a box, where no figure from outside has a place beside the text.
  private var beginsInBox: Bool { cursor.index < items.count && items[cursor.index].box != nil }

  /// Sets the block at the cursor, which does not stand in the column, or lets it wait; the text goes on in any case.
  mutating func setAside(_ item: FlowItem, inChain: Bool = false) {
    let index = cursor.index
    cursor.index += 1
    if item.column == .side { return setBeside(item, before: index + 1) }
    if mustWait(item) {
      cursor.deferred.append(item)
      return
    }
    if item.isBeside {
      if !placeBeside(item) { cursor.deferred.append(item) }
      return
    }
    switch item.placement {
    case .top:
      if cursor.draft.isEmptiest, !inChain {
        cursor.pending.append(item)
      } else if inChain || !moveToHead(item, index) {
        cursor.deferred.append(item)
      }
    case .bottom: if !placeAtFoot(item) { cursor.deferred.append(item) }
    case .automatic, .here, .nextPage, .beside: cursor.deferred.append(item)
    }
  }

  /// Sets a figure that stays put beside the text: false when the page must end before it. Where even an empty page has
  /// no room for both, it stands in the text.
  mutating func setHere(_ item: FlowItem) -> Bool {
    if placeBeside(item) { return true }
    guard cursor.draft.isEmptiest else { return false }
    cursor.pending.append(inText(item))
    return true
  }

  /// Begins a page with the figures that wait for it, as far as it holds them. A table that runs on is not parted by them.
  mutating func setDeferred() {
    while !(cursor.rest is TableBlock), let item = cursor.deferred.first {
      if item.isBeside {
        guard !beginsInBox, placeBeside(item) else { break }
      } else if item.placement == .bottom {
        guard placeAtFoot(item) else { break }
      } else {
        switch cursor.draft.place(item) {
        case .whole, .part: break
        case .never(let finding): context.findings.add(finding)
        case .later: return setWaiting()
        }
      }
      cursor.deferred.removeFirst()
    }
    setWaiting()
  }

  private mutating func setWaiting() {
    let items = cursor.waiting
    cursor.waiting = []
    for item in items { placeInSideColumn(item) }
  }

  /// Composes the page once more with the figure at its head; what was set comes after it.
  private mutating func moveToHead(_ item: FlowItem, _ index: Int) -> Bool {
    var here = cursor
    here.index = index
    var start = pageStart
    guard start.draft.isEmptiest, start.rest == nil || !(start.rest is TableBlock),
      case .whole = start.draft.place(item)
    else { return false }
    start.draft.spaceAfter = max(start.draft.spaceAfter, 1)
    start.headed.insert(index)
    beforeHeads.append(State(cursor: here, pageStart: pageStart))
    cursor = start
    pageStart = start
    return true
  }

  private mutating func placeAtFoot(_ item: FlowItem) -> Bool {
    let draft = cursor.draft
    let noteRows = draft.notes.rows(limit: draft.pageRows)
    let free = draft.pageRows - draft.footRows - noteRows - draft.lowest - (draft.isEmpty ? 0 : 1)
    let notes = draft.notes
    let region = Region(rows: free - 1, isEmptiest: draft.isEmptiest, pageRows: draft.pageRows) {
      notes.growth($0, dividing: false, limit: draft.pageRows)
    }
    guard
      case .whole(let placement) = item.block.placed(
        in: region, width: context.width(of: item.column), at: item.origin, context),
      placement.rows <= region.rows
    else { return false }
    cursor.draft.feet.append((item, placement))
    cursor.draft.add(notes: placement.notes)
    return true
  }

  /// Sets a figure at an edge of the text, from the next line on or from where the one before ends.
  private mutating func placeBeside(_ item: FlowItem) -> Bool {
    guard let beside = item.beside, case .beside(let side) = item.placement else { return false }
    var draft = cursor.draft
    let heads = draft.headedBoxes(around: item)
    if !heads.isEmpty { draft.add(headsOf: heads) }
    let sideIsAtEnd = draft.isFront || !page.isFacing
    let isAtEnd =
      switch side {
      case .start: false
      case .end: true
      case .outer: sideIsAtEnd
      case .inner: !sideIsAtEnd
      }
    let isOverSide = !draft.isLandscape && item.box == nil && page.side > .zero && isAtEnd == sideIsAtEnd
    let space = draft.isEmpty || draft.closesUp ? 0 : max(draft.spaceAfter, item.spaceBefore)
    var start = max(draft.rows + space, draft.wraps.map(\.rows.upperBound).max() ?? 0)
    if isOverSide { start = max(start, draft.sideRows) }
    let limit = draft.pageRows - draft.footRows - draft.notes.rows(limit: draft.pageRows)
    let below = draft.isEmptiest ? 0 : Self.leastRowsBelow
    let notes = draft.notes
    let region = Region(rows: limit - start - below, isEmptiest: draft.isEmptiest, pageRows: draft.pageRows) {
      notes.growth($0, dividing: false, limit: draft.pageRows)
    }
    guard region.rows > 0,
      case .whole(let placement) = item.block.placed(in: region, width: beside.width, at: item.origin, context)
    else { return false }

    cursor.draft = draft
    // The edge over the column: less, where the side column gives its room.
    let over = isOverSide ? max(beside.width - page.side - page.gutter, -Self.besideGap) : beside.width
    let reach = over + Self.besideGap
    let rows = start..<start + placement.rows
    if reach > .zero {
      var wrap = Wrap(rows: rows, start: .zero, end: .zero, box: item.box)
      if isAtEnd { wrap.end = reach } else { wrap.start = reach }
      cursor.draft.wraps.append(wrap)
    }
    var column = FlowItem.Column.text
    var whole = draft.isLandscape ? page.landscape.textWidth : page.textWidth
    if isOverSide { (column, whole) = (.full, page.fullWidth) }
    let offset = isAtEnd ? whole - beside.end - beside.width : beside.start
    let left = context.left(offset, beside.width, in: whole)
    for segment in placement.segments {
      cursor.draft.segments.append((column, start, segment.moved(by: Point(left, .zero))))
    }
    if isOverSide { cursor.draft.sideRows = rows.upperBound }
    if let box = item.box { cursor.draft.stretch(box: box, from: start, to: rows.upperBound) }
    cursor.draft.add(notes: placement.notes)
    return true
  }

  /// Sets the notes of the side column that follow a text beside their calls, as far as these stand above what is left
  /// of it.
  mutating func placeMargins(after position: Int, before rest: any Flowable) {
    guard let rest = rest as? TextBlock else { return }
    for index in items.indices[(position + 1)...] {
      guard let back = items[index].rowsBack else { return }
      guard back > rest.rows, !cursor.aside.contains(index) else { continue }
      var moved = items[index]
      moved.rowsBack = back - rest.rows
      placeInSideColumn(moved)
      cursor.aside.insert(index)
    }
  }

  /// Sets a block into the side column; one that keeps with the next waits, if that one has no room there on this page.
  private mutating func setBeside(_ item: FlowItem, before next: Int) {
    var waiting = cursor
    placeInSideColumn(item)
    guard item.keepsWithNext, items.indices.contains(next), items[next].column == .side,
      cursor.waiting.count == waiting.waiting.count
    else { return }
    var trial = self
    trial.placeInSideColumn(items[next])
    guard trial.cursor.waiting.count > cursor.waiting.count else { return }
    waiting.waiting.append(item)
    cursor = waiting
  }

  /// Sets a block into the side column beside the text that comes next, or higher up, or on a later page.
  private mutating func placeInSideColumn(_ item: FlowItem) {
    let draft = cursor.draft
    let wanted =
      item.rowsBack.map { max(draft.rows - $0, 0) } ?? draft.rows + (draft.isEmpty ? 0 : max(draft.spaceAfter, 1))
    let start = max(wanted, draft.sideRows)
    let free = draft.pageRows - draft.notes.rows(limit: draft.pageRows)
    let region = Region(rows: free, isEmptiest: true, pageRows: draft.pageRows) { _ in 0 }
    guard
      case .whole(let placement) = item.block.placed(
        in: region, width: context.width(of: .side), at: item.origin, context)
    else {
      cursor.waiting.append(item)
      return
    }
    // The side column needs a free row between two blocks.
    let top = start + placement.rows <= free ? start : free - placement.rows
    // Its notes need room at the foot of the text's column.
    let limit = max(draft.pageRows - Draft.leastTextRows, 0)
    let more = placement.notes.isEmpty ? 0 : draft.notes.growth(placement.notes, dividing: true, limit: limit)
    let hasRoom = more == 0 || draft.lowest + draft.footRows + draft.notes.rows(limit: limit) + more <= draft.pageRows
    if cursor.waiting.isEmpty, hasRoom, top >= draft.sideRows, !draft.isEmpty || item.box == nil {
      cursor.draft.addAside(placement, item, at: top)
    } else {
      cursor.waiting.append(item)
    }
  }

  func inText(_ item: FlowItem) -> FlowItem {
    item.inText(of: item.isLandscape ? page.landscape : page, in: context)
  }
}

extension FlowItem {
  /// What stands beside the text or waits, as a block of the text's column: at the edge that it asked for.
  func inText(of page: Theme.PageGeometry, in context: LayoutContext) -> FlowItem {
    var copy = self
    copy.placement = .here
    copy.column = column == .side ? .text : column
    copy.beside = nil
    copy.spaceBefore = 1
    copy.spaceAfter = 1
    if let beside {
      let isAtEnd = [.beside(.end), .beside(.outer)].contains(placement)
      let start = isAtEnd ? page.textWidth - beside.end - beside.width : beside.start
      copy.shift = context.left(start, beside.width, in: page.textWidth)
    } else if column == .side {
      copy.shift = context.left(.zero, page.side, in: page.textWidth)
    }
    return copy
  }
}
