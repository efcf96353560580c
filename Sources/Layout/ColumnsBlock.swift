import Content
import Diagnostics
import Geometry
import Pages

/// Columns of equal length: each is composed as a small page of its own.
struct ColumnsBlock: Flowable {
  /// Columns of fewer rows are not begun at the foot of a page.
  static let leastRows = 4

  let context: LayoutContext
  let items: [FlowItem]
  let count: Int
  /// The geometry of one column.
  let column: Theme.PageGeometry
  /// The left edge of each, from the block's.
  let lefts: [Length]
  /// Where the rest begins.
  var cursor: PageComposer.Cursor?

  func place(in region: Region) -> Outcome {
    let most = max(region.rows, 1)
    if let placement = balanced(most, region) { return .whole(placement) }
    // Where a next page would offer no more, everything is divided as it must be.
    let must = region.isEmptiest || (region.holdsOwnChain && region.rows > 0)
    guard most >= Self.leastRows || must else { return .later }
    if let outcome = filled(from: most, region, divides: false) { return outcome }
    return must ? filled(from: most, region, divides: true) ?? .later : .later
  }

  /// Full columns; shorter ones where their notes want the room. `divides` says that what would rather not be divided is.
  private func filled(from most: Int, _ region: Region, divides: Bool) -> Outcome? {
    for rows in stride(from: most, through: region.isEmptiest ? 1 : Self.leastRows, by: -1) {
      let composer = filled(rows, divides: divides)
      guard composer.pages.contains(where: { !$0.isBlank }) || divides else { continue }
      let placement = placement(composer.pages)
      guard rows + region.rowsForNotes(placement.notes) <= region.rows || (region.isEmptiest && rows == 1) else {
        continue
      }
      if composer.isDone { return .whole(placement) }
      var rest = self
      rest.cursor = composer.cursor
      return .part(placement, rest: rest)
    }
    return nil
  }

  /// Columns of the fewest rows that hold everything.
  private func balanced(_ most: Int, _ region: Region) -> Placement? {
    guard filled(most).isDone else { return nil }
    var (low, high) = (1, most)
    while low < high {
      let middle = (low + high) / 2
      if filled(middle).isDone { high = middle } else { low = middle + 1 }
    }
    // Keeps can make a higher column hold less; then some rows more help.
    while high < most, !filled(high).isDone { high += 1 }
    let placement = placement(filled(high).pages)
    return placement.rows + region.rowsForNotes(placement.notes) <= region.rows ? placement : nil
  }

  /// A composer that has filled all columns, if there is so much.
  private func filled(_ rows: Int, divides: Bool = false) -> PageComposer {
    var composer = PageComposer(
      context: context, items: items, column: column, rows: rows, from: cursor, divides: divides)
    while composer.pages.count < count, !composer.isDone { composer.fillPage() }
    return composer
  }

  private func placement(_ columns: [PageComposer.Draft]) -> Placement {
    var out = Placement(rows: 0, segments: [])
    var columns = columns
    PageMaster.openBoxes(&columns)
    let master = PageMaster(context: context, page: column)
    for (n, draft) in columns.enumerated() { master.add(draft, at: lefts[n], to: &out) }
    return out
  }
}
