import Geometry

/// Turns font units into lengths at a size, in whole numbers.
///
/// The factor has 24 binary places, so that even a line of a million font units is off by less than a hundredth of a
/// unit of length before rounding, and products stay far inside 64 bits.
struct FontScale: Hashable {
  private static let places = 24
  let factor: Int

  init(size: Length, unitsPerEm: Int) {
    let em = max(1, unitsPerEm)
    factor = ((size.units << Self.places) + em / 2) / em
  }

  /// The nearest whole 1/1024 pt.
  @inline(__always)
  func callAsFunction(_ fontUnits: Int) -> Int {
    (fontUnits &* factor &+ (1 << (Self.places - 1))) >> Self.places
  }
}
