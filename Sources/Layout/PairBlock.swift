import Content
import Diagnostics
import Geometry
import Pages

/// Two texts side by side, each composed as a column of its own; a part of both goes on the next page together.
struct PairBlock: Flowable {
  /// One of the two.
  struct Side {
    let items: [FlowItem]
    /// The geometry of its column.
    let column: Theme.PageGeometry
    /// Says in which direction it is read.
    let language: String
    /// Its left edge, from the block's.
    let left: Length
    /// Where the rest begins.
    var cursor: PageComposer.Cursor?
  }

  let context: LayoutContext
  var sides: [Side]

  func place(in region: Region) -> Outcome {
    let most = max(region.rows, 1)
    let must = region.isEmptiest || (region.holdsOwnChain && region.rows > 0)
    for divides in must ? [false, true] : [false] {
      let least = region.isEmptiest ? 1 : min(ColumnsBlock.leastRows, most)
      // Fewer rows where the notes want the room.
      for rows in stride(from: most, through: least, by: -1) {
        let composers = sides.map { filled($0, rows, divides: divides) }
        let isWhole = composers.allSatisfy(\.isDone)
        guard isWhole || divides || composers.allSatisfy({ $0.isDone || $0.pages.contains { !$0.isBlank } }) else {
          continue
        }
        let placement = placement(composers)
        guard placement.rows + region.rowsForNotes(placement.notes) <= region.rows || (region.isEmptiest && rows == 1)
        else { continue }
        if isWhole { return .whole(placement) }
        guard most >= ColumnsBlock.leastRows || must else { return .later }
        var rest = self
        for index in sides.indices { rest.sides[index].cursor = composers[index].cursor }
        return .part(placement, rest: rest)
      }
    }
    return .later
  }

  private func filled(_ side: Side, _ rows: Int, divides: Bool) -> PageComposer {
    var composer = PageComposer(
      context: context, items: side.items, column: side.column, rows: rows, from: side.cursor, divides: divides)
    if !composer.isDone { context.inDirection(of: side.language) { composer.fillPage() } }
    return composer
  }

  private func placement(_ composers: [PageComposer]) -> Placement {
    var out = Placement(rows: 0, segments: [])
    for (side, composer) in zip(sides, composers) {
      var drafts = composer.pages
      PageMaster.openBoxes(&drafts)
      let master = PageMaster(context: context, page: side.column)
      context.inDirection(of: side.language) {
        for draft in drafts { master.add(draft, at: side.left, to: &out) }
      }
    }
    return out
  }
}

extension PageMaster {
  /// Adds a filled column to what a block of columns paints.
  func add(_ draft: PageComposer.Draft, at left: Length, to out: inout Placement) {
    out.rows = max(out.rows, draft.lowest)
    out.notes += draft.called ?? []
    out.headings += draft.headings
    out.segments += grounds(draft.boxes, at: Point(left, .zero))
    for (_, row, segment) in draft.segments {
      out.segments.append(segment.moved(by: Point(left, context.grid * row)))
    }
  }
}
