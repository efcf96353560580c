import Geometry
import Pages

extension PageComposer.Draft {
  /// More rows than this are not spread: the page shows why it is short (a figure or a chapter follows).
  static let mostSpread = 3

  /// Lets the last line stand where the last line of a full page stands: the rows that are left are put before headings,
  /// figures, tables and boxes, one each, the lowest first; so everything stays on the grid. A page with fewer such
  /// places than rows keeps its empty rows.
  mutating func justify() {
    let spare = freeRows
    guard spare > 0, spare <= Self.mostSpread, lowest == rows else { return }
    let places = joints.filter { joint in !wraps.contains { $0.rows.lowerBound < joint && joint < $0.rows.upperBound } }
    guard places.count >= spare else { return }
    let chosen = places.suffix(spare)
    func moved(_ row: Int) -> Int { row + chosen.count { $0 <= row } }
    // What stands in the side column moves with the text beside it.
    guard sideRows == 0 || moved(sideRows - 1) <= pageRows else { return }
    for n in segments.indices { segments[n].row = moved(segments[n].row) }
    for n in boxes.indices {
      boxes[n].top = moved(boxes[n].top)
      boxes[n].bottom = moved(boxes[n].bottom - 1) + 1
    }
    for n in wraps.indices { wraps[n].rows = moved(wraps[n].rows.lowerBound)..<moved(wraps[n].rows.upperBound - 1) + 1 }
    rows += spare
  }
}
