/// A distance on the page, counted in whole 1/1024ths of a PDF point (1 pt = 1/72 inch).
///
/// Whole counts add up the same in any order and on any machine, so two runs
/// of a layout agree to the last bit.
public struct Length: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// The count of 1/1024 points.
  public var units: Int

  @inlinable public init(units: Int) { self.units = units }

  /// The nearest whole count to a number of points.
  @inlinable public init(points: Double) { units = Int((points * 1024).rounded()) }

  /// The nearest whole count to a number of millimetres (1 in = 25.4 mm).
  @inlinable public init(millimetres: Double) { self.init(points: millimetres * 72 / 25.4) }

  /// The distance in points, for painters and for people.
  @inlinable public var points: Double { Double(units) / 1024 }

  public static let zero = Length(units: 0)

  @inlinable public static func < (a: Length, b: Length) -> Bool { a.units < b.units }
  @inlinable public static func + (a: Length, b: Length) -> Length { Length(units: a.units + b.units) }
  @inlinable public static func - (a: Length, b: Length) -> Length { Length(units: a.units - b.units) }
  @inlinable public static prefix func - (a: Length) -> Length { Length(units: -a.units) }
  @inlinable public static func * (a: Length, b: Int) -> Length { Length(units: a.units * b) }
  @inlinable public static func * (a: Length, b: Double) -> Length {
    Length(units: Int((Double(a.units) * b).rounded()))
  }
  @inlinable public static func / (a: Length, b: Int) -> Length { Length(units: a.units / b) }

  /// How many times `b` fits in `a`, as a real number.
  @inlinable public static func / (a: Length, b: Length) -> Double { Double(a.units) / Double(b.units) }

  /// How many whole steps are needed to cover this length (rounds up; 0 for nothing or less).
  @inlinable public func steps(of step: Length) -> Int {
    units <= 0 ? 0 : (units + step.units - 1) / step.units
  }
}

extension Int {
  /// This many points.
  @inlinable public var pt: Length { Length(units: self * 1024) }
  /// This many millimetres.
  @inlinable public var mm: Length { Length(millimetres: Double(self)) }
}

extension Double {
  /// This many points.
  @inlinable public var pt: Length { Length(points: self) }
  /// This many millimetres.
  @inlinable public var mm: Length { Length(millimetres: self) }
}
