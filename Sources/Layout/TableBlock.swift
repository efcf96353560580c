import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// A table's rows with their heights, ready to be divided between rows.
final class TableContent {
  struct Row {
    var segments: [Segment]
    var height: Length
    var notes: [Int]
    var origin = Origin.toolkit
  }

  var caption: [Segment] = []
  var captionHeight = Length.zero
  /// The header rows as they stand in the structure, and once more as paint only for later pages.
  var header = Row(segments: [], height: .zero, notes: [])
  var repeatedHeader: [Segment] = []
  var continued: [Segment] = []
  var continuedHeight = Length.zero
  var rows: [Row] = []
  var source: [Segment] = []
  var sourceHeight = Length.zero
  var footRule: Frame.Placed?

  /// A table of this many rows or fewer goes on one page rather than over two.
  static let smallTable = 9
  var isSmall: Bool { rows.count <= Self.smallTable }
}

/// A table, from a row on.
struct TableBlock: Flowable {
  let context: LayoutContext
  let content: TableContent
  var from = 0

  func place(in region: Region) -> Outcome {
    let grid = context.grid
    let head =
      from == 0 ? content.captionHeight + content.header.height : content.continuedHeight + content.header.height
    let room = grid * max(region.rows, 0)
    var height = head
    var count = 0
    var notes = from == 0 ? content.header.notes : []
    while from + count < content.rows.count {
      let row = content.rows[from + count]
      let isLast = from + count + 1 == content.rows.count
      let foot = isLast ? content.sourceHeight : .zero
      let called = notes + row.notes
      let noteRows = called.isEmpty ? 0 : region.rowsForNotes(called)
      if height + row.height + foot + grid * noteRows > room { break }
      height = height + row.height
      notes = called
      count += 1
    }
    let left = content.rows.count - from - count
    if left > 0, from == 0, !region.isEmptiest, content.isSmall { return .later }
    if left == 0 { return .whole(placement(count, notes: notes)) }
    // A header never stands without two rows, and a page never begins with the last row alone.
    if left == 1, count > 2 { count -= 1 }
    if count < 2, !region.isEmptiest || (count == 0 && region.rows < region.pageRows) { return .later }
    if count == 0 {
      return .never(
        Finding(
          .error, at: content.rows[from].origin, "this row of the table is higher than a page",
          hint: "shorten its cells, or divide it into several rows"))
    }
    if from + count >= content.rows.count { return .whole(placement(count, notes: notes)) }
    var rest = self
    rest.from = from + count
    let placed = content.rows[from..<from + count].flatMap(\.notes)
    return .part(placement(count, notes: (from == 0 ? content.header.notes : []) + placed), rest: rest)
  }

  private func placement(_ count: Int, notes: [Int]) -> Placement {
    var segments: [Segment] = []
    var y = Length.zero
    func add(_ more: [Segment], _ height: Length) {
      segments += more.map { $0.moved(by: Point(.zero, y)) }
      y = y + height
    }
    if from == 0 {
      add(content.caption, content.captionHeight)
      add(content.header.segments, content.header.height)
    } else {
      add(content.continued, content.continuedHeight)
      add(content.repeatedHeader, content.header.height)
    }
    for row in content.rows[from..<from + count] { add(row.segments, row.height) }
    if let rule = content.footRule { segments.append(Segment(path: [], items: [rule]).moved(by: Point(.zero, y))) }
    if from + count == content.rows.count { add(content.source, content.sourceHeight) }
    return Placement(rows: y.steps(of: context.grid), segments: segments, notes: notes)
  }
}
