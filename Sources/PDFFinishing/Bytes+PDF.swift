internal import Geometry

/// Writing PDF syntax (ISO 32000-1, 7.3). Numbers are printed here and not by a formatter, so that no locale matters.
extension [UInt8] {
  /// Adds text that is already PDF syntax.
  mutating func put(_ syntax: String) { append(contentsOf: syntax.utf8) }

  mutating func put(_ number: Int) {
    guard number >= 10 else {
      if number < 0 { return put("\(number)") }
      return append(UInt8(ascii: "0") + UInt8(number))
    }
    let start = count
    var rest = number
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }

  /// Adds a distance in points with at most three decimals, which tells 1/1024ths apart.
  mutating func put(_ length: Length) {
    let thousandths = (abs(length.units) * 1000 + 512) / 1024
    if length.units < 0, thousandths > 0 { append(UInt8(ascii: "-")) }
    put(thousandths / 1000)
    var fraction = thousandths % 1000
    var place = 100
    if fraction > 0 { append(UInt8(ascii: ".")) }
    while fraction > 0 {
      append(UInt8(ascii: "0") + UInt8(fraction / place))
      fraction %= place
      place /= 10
    }
  }

  /// Adds `12 0 R`.
  mutating func put(reference number: Int) {
    put(number)
    put(" 0 R")
  }

  /// Adds a text string (7.9.2.2): plain letters as they are, everything else in UTF-16.
  mutating func put(text: String) {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return put(literal: text.utf8) }
    put("<FEFF")
    for unit in text.utf16 { put(hex: UInt8(unit >> 8), UInt8(unit & 255)) }
    put(">")
  }

  /// Adds a string of bytes in parentheses; the bytes must be printable.
  mutating func put(literal bytes: some Sequence<UInt8>) {
    append(UInt8(ascii: "("))
    for byte in bytes {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
        append(UInt8(ascii: "\\"))
      }
      append(byte)
    }
    append(UInt8(ascii: ")"))
  }

  mutating func put(hex bytes: UInt8...) {
    for byte in bytes {
      append(Self.digits[Int(byte >> 4)])
      append(Self.digits[Int(byte & 15)])
    }
  }

  /// Adds a whole number in big-endian bytes.
  mutating func put(_ number: Int, bytes: Int) {
    for shift in (0..<bytes).reversed() { append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
  }

  private static let digits = [UInt8]("0123456789ABCDEF".utf8)
}
