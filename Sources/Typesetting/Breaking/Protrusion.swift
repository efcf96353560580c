/// Small signs at the end of a justified line hang over the edge, so that the eye sees a straighter margin.
///
/// After Hàn Thế Thành ("Micro-typographic extensions to the TeX typesetting system", Brno, 2000), with one modest
/// factor for all: his are 0.5 to 0.7.
enum Protrusion {
  /// The part of the sign's width that hangs over.
  private static let factor = (parts: 1, of: 2)

  /// How far a drawn hyphen hangs over.
  static func ofHyphen(width: Int) -> Int { width * factor.parts / factor.of }

  /// Whether a character hangs over.
  @inline(__always)
  static func hangs(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
  }

  /// How far the last character of a line hangs over, if it does.
  static func of(_ byte: UInt8, face: OpenFace, scale: FontScale) -> Int {
    guard let glyph = face.glyph(of: UInt32(byte)) else { return 0 }
    return scale(face.advance(of: glyph)) * factor.parts / factor.of
  }
}
