/// A place on the page: x runs to the right, y runs down, from the top left corner.
public struct Point: Hashable, Sendable {
  public var x: Length
  public var y: Length

  @inlinable public init(_ x: Length, _ y: Length) {
    self.x = x
    self.y = y
  }
  public static let zero = Point(.zero, .zero)

  @inlinable public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
}

/// A width and a height.
public struct Size: Hashable, Sendable {
  public var width: Length
  public var height: Length

  @inlinable public init(_ width: Length, _ height: Length) {
    self.width = width
    self.height = height
  }
  public static let zero = Size(.zero, .zero)
  /// ISO 216 A4, upright.
  public static let a4 = Size(210.mm, 297.mm)
}

/// An upright rectangle, given by its top left corner and its size.
public struct Rectangle: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  @inlinable public init(_ origin: Point, _ size: Size) {
    self.origin = origin
    self.size = size
  }
  @inlinable public init(x: Length, y: Length, width: Length, height: Length) {
    self.init(Point(x, y), Size(width, height))
  }

  @inlinable public var minX: Length { origin.x }
  @inlinable public var minY: Length { origin.y }
  @inlinable public var maxX: Length { origin.x + size.width }
  @inlinable public var maxY: Length { origin.y + size.height }

  /// Whether the two share an area; touching edges do not count.
  public func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether `other` lies wholly inside, edges included.
  public func contains(_ other: Rectangle) -> Bool {
    minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rectangle) -> Rectangle {
    let x = min(minX, other.minX)
    let y = min(minY, other.minY)
    return Rectangle(x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }
}
