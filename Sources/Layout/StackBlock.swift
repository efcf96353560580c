import Diagnostics
import Geometry
import Pages

/// Rows of paint one under the other that are divided between pages only between rows: the list of contents, an index.
struct StackBlock: Flowable {
  struct Row {
    var segments: [Segment]
    var height: Length
  }

  /// A stack of this many rows or fewer goes on one page rather than over two.
  static let smallStack = 9

  let context: LayoutContext
  let rows: [Row]
  /// What findings call a row.
  var what = "an entry of the contents list"
  var from = 0

  func place(in region: Region) -> Outcome {
    let room = context.grid * max(region.rows, 0)
    var height = Length.zero
    var count = 0
    while from + count < rows.count, height + rows[from + count].height <= room {
      height = height + rows[from + count].height
      count += 1
    }
    let left = rows.count - from - count
    if left == 0 { return .whole(placement(count)) }
    if from == 0, !region.isEmptiest, rows.count <= Self.smallStack { return .later }
    let page = context.grid * region.pageRows
    if count == 0, region.isEmptiest, rows[from].height > page {
      return .never(
        Overflow(
          what: what, origin: .toolkit, asked: rows[from].height, offered: page,
          hint: "shorten its words"
        ).finding(grid: context.grid))
    }
    // A page never begins with the last row alone, nor ends with the first.
    if left == 1, count > 2 { count -= 1 }
    if count < 2, !region.isEmptiest { return .later }
    var rest = self
    // A row higher than a page is set all the same: the entry is the only thing that would be lost.
    count = max(count, 1)
    rest.from = from + count
    return rest.from == rows.count ? .whole(placement(count)) : .part(placement(count), rest: rest)
  }

  private func placement(_ count: Int) -> Placement {
    var segments: [Segment] = []
    var y = Length.zero
    for row in rows[from..<from + count] {
      segments += row.segments.map { $0.moved(by: Point(.zero, y)) }
      y = y + row.height
    }
    return Placement(rows: y.steps(of: context.grid), segments: segments)
  }
}
