/// A number as a workbook stores it, made what people see: `0.30000000000000004` is 0.3.
///
/// Programs store up to 17 digits, so that the binary number comes back exactly; the 15 that Excel works with are what was
/// typed or computed. The rest is noise, and is rounded away in decimals, without a detour over binary numbers.
struct StoredNumber {
  private let isNegative: Bool
  /// Digits without zeros at either end; none for zero. The number is 0.ddd × 10^exponent.
  private let digits: [UInt8]
  private let exponent: Int

  private static let significantDigits = 15

  /// Nil for a text that is no number, or none that a workbook can hold.
  init?(_ text: String) {
    guard NumberText.parse(text)?.isFinite == true else { return nil }
    var digits: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    while let byte = rest.popFirst(), byte | 0x20 != UInt8(ascii: "e") {
      if byte == UInt8(ascii: ".") { hasPoint = true }
      guard byte.isDigit else { continue }
      if digits.isEmpty, byte == UInt8(ascii: "0") {
        if hasPoint { exponent -= 1 }
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if !hasPoint { exponent += 1 }
      }
    }
    // What follows the e; more than a machine's number can have is no number above, or rounds to zero.
    if !rest.isEmpty { exponent += Int(Substring(rest)) ?? 0 }
    if digits.count > Self.significantDigits {
      let roundsUp = digits[Self.significantDigits] >= 5
      digits.removeSubrange(Self.significantDigits...)
      if roundsUp, Self.increment(&digits) { exponent += 1 }
    }
    while digits.last == 0 { digits.removeLast() }
    self.digits = abs(exponent) > 400 ? [] : digits
    self.exponent = exponent
  }

  /// Adds one to the last digit; whether a digit was put before the first.
  private static func increment(_ digits: inout [UInt8]) -> Bool {
    for n in digits.indices.reversed() {
      if digits[n] < 9 {
        digits[n] += 1
        return false
      }
      digits[n] = 0
    }
    digits.insert(1, at: 0)
    return true
  }

  /// The shortest decimal, without exponent; `scale` shifts the point to the right.
  func text(scale: Int = 0) -> String {
    guard !digits.isEmpty else { return "0" }
    let point = exponent + scale
    let zero = UInt8(0)
    let whole = point <= 0 ? [zero] : digits.prefix(point) + Array(repeating: zero, count: max(0, point - digits.count))
    let fraction = point <= 0 ? Array(repeating: zero, count: -point) + digits : Array(digits.dropFirst(point))
    let sign = isNegative ? "-" : ""
    return sign + Self.text(whole) + (fraction.isEmpty ? "" : "." + Self.text(fraction))
  }

  private static func text(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
