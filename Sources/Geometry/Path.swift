/// An outline made of straight and curved (cubic Bézier) strokes.
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) { self.elements = elements }

  /// The outline of a rectangle.
  public init(_ r: Rectangle) {
    elements = [
      .move(r.origin), .line(Point(r.maxX, r.minY)), .line(Point(r.maxX, r.maxY)), .line(Point(r.minX, r.maxY)), .close,
    ]
  }

  /// A straight stroke.
  public init(from a: Point, to b: Point) { elements = [.move(a), .line(b)] }

  /// A circle of four curves; 0.5523 is the usual handle length (4/3·(√2−1)), off by less than 0.03 % of the radius.
  public init(circle centre: Point, radius r: Length) {
    let k = r * 0.552_284_75
    let (x, y) = (centre.x, centre.y)
    elements = [
      .move(Point(x + r, y)),
      .curve(Point(x + r, y + k), Point(x + k, y + r), Point(x, y + r)),
      .curve(Point(x - k, y + r), Point(x - r, y + k), Point(x - r, y)),
      .curve(Point(x - r, y - k), Point(x - k, y - r), Point(x, y - r)),
      .curve(Point(x + k, y - r), Point(x + r, y - k), Point(x + r, y)),
      .close,
    ]
  }

  public mutating func move(to p: Point) { elements.append(.move(p)) }
  public mutating func line(to p: Point) { elements.append(.line(p)) }
  public mutating func curve(_ a: Point, _ b: Point, to p: Point) { elements.append(.curve(a, b, p)) }
  public mutating func close() { elements.append(.close) }

  /// The smallest rectangle around all points, handles included; nil for an empty path.
  public var bounds: Rectangle? {
    var box: Rectangle?
    func add(_ p: Point) {
      let spot = Rectangle(p, .zero)
      box = box.map { $0.union(spot) } ?? spot
    }
    for element in elements {
      switch element {
      case .move(let p), .line(let p): add(p)
      case .curve(let a, let b, let p):
        add(a)
        add(b)
        add(p)
      case .close: break
      }
    }
    return box
  }
}
