import Geometry
import Pages
import Testing

/// What stands where on finished pages: places of pictures, rows without anything.
struct PageLook {
  let composed: Composed
  /// The places of the pictures on each page, from the page's corner.
  let pictures: [[Rectangle]]
  /// The places of drawings and empty places.
  let drawings: [[Rectangle]]
  /// The elements inside notes.
  private let notes: Set<Int>

  init(_ composed: Composed) {
    self.composed = composed
    pictures = composed.publication.pages.map { Self.pictures(in: $0.frame, at: .zero) }
    drawings = composed.publication.pages.map { Self.drawings(in: $0.frame, at: .zero) }
    let nodes = composed.reading.nodes { if case .note = $0 { true } else { false } }
    notes = Set(nodes.flatMap { $0.all.compactMap { $0.element?.id } })
  }

  private static func drawings(in frame: Frame, at origin: Point, isFigure: Bool = false) -> [Rectangle] {
    frame.items.flatMap { placed -> [Rectangle] in
      let point = origin + placed.point
      return switch placed.item {
      case .group(let element, let inner):
        isFigure && element == nil
          ? [Rectangle(point, inner.size)] : drawings(in: inner, at: point, isFigure: element?.role == .figure)
      default: []
      }
    }
  }

  private static func pictures(in frame: Frame, at origin: Point) -> [Rectangle] {
    frame.items.flatMap { placed -> [Rectangle] in
      let point = origin + placed.point
      return switch placed.item {
      case .group(_, let inner): pictures(in: inner, at: point)
      case .picture(_, let size): [Rectangle(point, size)]
      default: []
      }
    }
  }

  /// Pictures stand on their pages, not on each other and not on text.
  func picturesStandClear() {
    for (index, page) in composed.publication.pages.enumerated() {
      let area = Rectangle(.zero, page.frame.size)
      for (n, picture) in pictures[index].enumerated() {
        if !area.contains(picture) { Issue.record("a picture outside page \(index + 1)") }
        for other in pictures[index][(n + 1)...] where picture.overlaps(other) {
          Issue.record("pictures on each other on page \(index + 1)")
        }
        for run in composed.reading.runs[index] where picture.overlaps(run.box) {
          Issue.record("“\(run.text)” stands on a picture on page \(index + 1)")
        }
      }
    }
  }

  /// The longest run of rows without ink between the first and the last of a page, pages of chapter titles left out.
  func longestGap(page index: Int, grid: Length, top: Length) -> Int {
    let text = composed.reading.runs[index].filter { !notes.contains($0.element) }
    let boxes = text.map(\.box) + pictures[index] + drawings[index]
    var rows: Set<Int> = []
    for box in boxes where box.minY > top && box.maxY < composed.publication.pages[index].frame.size.height - top {
      let first = (box.minY - top).units / grid.units
      let last = max((box.maxY - top).units - 1, 0) / grid.units
      rows.formUnion(first...max(first, last))
    }
    let sorted = rows.sorted()
    return zip(sorted, sorted.dropFirst()).map { $1 - $0 - 1 }.max() ?? 0
  }
}

extension Rectangle {
  /// Whether two areas share more than their edges; half a point is nothing.
  func overlaps(_ other: Rectangle) -> Bool {
    let slack = 0.5.pt
    return min(maxX, other.maxX) - max(minX, other.minX) > slack
      && min(maxY, other.maxY) - max(minY, other.minY) > slack
  }
}
