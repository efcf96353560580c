import Content
import Geometry
import Pages
import Typesetting

/// A picture beside the text that follows: it takes no rows of its own, but goes only where it finds as many as it is high.
struct BesideBlock: Flowable {
  var figure: FigureBlock
  let context: LayoutContext

  func place(in region: Region) -> Outcome {
    switch figure.place(in: region) {
    case .whole(let placement):
      .whole(Placement(rows: 0, segments: placement.segments, notes: placement.notes))
    case let other: other
    }
  }
}

/// Empty rows that belong to the text: they fill up what stands beside a picture.
struct SpaceBlock: Flowable {
  let rows: Int

  func place(in region: Region) -> Outcome {
    .whole(Placement(rows: max(min(rows, region.rows), 0), segments: []))
  }
}

extension FlowBuilder {
  /// The picture's share of a box's width: narrower ones show little, wider ones leave no measure for text.
  static let besideShare = 0.3
  static let besideGutter = 14.pt

  /// Sets a figure at the end of a box, and the blocks that follow beside it until they are as high as it is.
  mutating func add(_ figure: Figure, beside rest: inout ArraySlice<Block>, _ scope: Scope) throws {
    let wide = width(scope) * Self.besideShare
    let block = try FigureSetter(context: context).block(
      figure, number: takeCaptionNumber(), width: wide, path: scope.path, language: scope.language)
    let x = context.left(page.textWidth - scope.end - wide, wide, in: scope.column ?? page.textWidth)
    append(BesideBlock(figure: block.moved(by: x), context: context), figure.node.origin, scope, space: 1)
    let top = items.count - 1
    items[top].spaceAfter = 0
    items[top].keepsWithNext = true
    var narrow = scope
    narrow.end = scope.end + wide + Self.besideGutter
    let rows = block.height.steps(of: context.grid)
    let first = items.count
    var used = 0
    while used < rows, let next = rest.first, next.mayStandBeside {
      rest = rest.dropFirst()
      try add([next], narrow)
      if first < items.count { items[first].spaceBefore = 0 }
      used = height(ofItemsFrom: first)
    }
    if used < rows {
      items[items.count - 1].spaceAfter = 0
      if first < items.count { items[items.count - 1].keepsWithNext = true }
      append(SpaceBlock(rows: rows - used), figure.node.origin, scope, space: 0)
      items[items.count - 1].spaceAfter = 1
    }
  }

  /// The rows of items, one after the other on a page without end.
  private func height(ofItemsFrom first: Int) -> Int {
    var rows = 0
    var above: FlowItem?
    for item in items[first...] where item.column != .side {
      if let above, !(above.closesUp && item.block is TextBlock) { rows += max(above.spaceAfter, item.spaceBefore) }
      let region = Region(rows: .max / 2, isEmptiest: true, pageRows: .max / 2) { _ in 0 }
      if case .whole(let placement) = item.block.place(in: region) { rows += placement.rows }
      above = item
    }
    return rows
  }
}

extension Block {
  /// Whether the block can be narrowed to stand beside a picture.
  fileprivate var mayStandBeside: Bool {
    switch self {
    case .paragraph, .list, .quotation, .people: true
    default: false
    }
  }
}
