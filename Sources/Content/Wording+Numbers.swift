/// How a language writes numbers.
public struct NumberStyle: Hashable, Sendable, Decodable {
  /// Between groups of three digits.
  public var grouping: String
  public var decimal: String
  /// What follows the number of a percentage, with its space; `Wording.percent(of:)` puts both signs.
  public var percentSign: String
  /// What stands before it: in Turkish the sign itself.
  public var percentLead: String
  /// Before a negative number: the minus sign U+2212, which stands at the height of the digits.
  public var minus: String
  /// Before a difference above zero; with the mark of direction that the minus sign has, if any.
  public var plus: String { String(minus.map { $0 == "\u{2212}" ? "+" : $0 }) }
  /// The ten digits from zero; empty for 0 to 9.
  public var digits: [String]

  /// As programs write them, without groups.
  public static let plain = NumberStyle(
    grouping: "", decimal: ".", percentSign: "%", percentLead: "", minus: "-", digits: [])
}

extension Wording {
  /// Whole numbers from here on are grouped: four digits read well without (ISO 80000-1, 7.3.1 leaves it open).
  static let groupedFrom = 10_000

  /// A whole number; grouped from 10,000 on unless `grouped` decides.
  public func number(_ value: Int, grouped: Bool? = nil) -> String {
    let digits = String(value.magnitude)
    let groups = grouped ?? (value.magnitude >= Self.groupedFrom.magnitude)
    return (value < 0 ? numbers.minus : "") + native(groups ? group(digits) : digits)
  }

  /// A number with the decimals it needs, or with exactly `decimals` of them; grouped from 10,000 on unless `grouped`
  /// decides.
  ///
  /// Without `decimals`, at most four are written. From 10^18 on a number is written with a power of ten (1.5×10²¹),
  /// so that none is longer than a line. Not a number and infinity are written "–".
  public func number(_ value: Double, decimals: Int? = nil, grouped: Bool? = nil) -> String {
    guard value.isFinite else { return "\u{2013}" }
    let places = min(max(decimals ?? Self.decimalsNeeded(value, atMost: 4), 0), 9)
    let size = value.magnitude
    guard size < 1e18 else { return power(value) }
    // Above 10^15 a Double has no decimals left to round.
    let scale = size < 1e15 ? Self.powerOfTen(places) : 1
    guard size * scale < 9e18 else { return number(value, decimals: 0, grouped: grouped) }
    let scaled = Int((size * scale).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    var text = native((grouped ?? (whole >= Self.groupedFrom)) ? group(String(whole)) : String(whole))
    if places > 0, scale > 1 {
      let digits = String(rest)
      text += numbers.decimal + native(String(repeating: "0", count: places - digits.count) + digits)
    }
    return (value < 0 && scaled > 0 ? numbers.minus : "") + text
  }

  /// Whether a number is grouped by itself.
  public static func isLong(_ value: ExactDecimal) -> Bool {
    (0..<value.places).reduce(value.units.magnitude) { whole, _ in whole / 10 } >= groupedFrom.magnitude
  }

  /// A number with exactly its decimals; grouped from 10,000 on unless `grouped` decides.
  public func number(_ value: ExactDecimal, grouped: Bool? = nil) -> String {
    let digits = String(value.units.magnitude)
    let padded = String(repeating: "0", count: max(0, value.places + 1 - digits.count)) + digits
    let whole = String(padded.dropLast(value.places))
    var text = native(grouped ?? Self.isLong(value) ? group(whole) : whole)
    if value.places > 0 { text += numbers.decimal + native(String(padded.suffix(value.places))) }
    return (value.units < 0 ? numbers.minus : "") + text
  }

  /// A percentage: 62 gives "62%", in French "62 %".
  public func percent(_ value: Double, decimals: Int? = nil) -> String {
    percent(of: number(value, decimals: decimals))
  }

  /// A percentage in whole percents.
  public func percent(_ value: Int) -> String { percent(of: number(value)) }

  /// A number that is written already, as a percentage.
  public func percent(of number: String) -> String {
    // The minus sign stays before a percent sign that leads.
    let sign = !numbers.percentLead.isEmpty && number.hasPrefix(numbers.minus) ? numbers.minus : ""
    return sign + numbers.percentLead + number.dropFirst(sign.count) + numbers.percentSign
  }

  /// The decimals that write a value exactly, up to a limit.
  public static func decimalsNeeded(_ value: Double, atMost limit: Int) -> Int {
    (0..<max(limit, 0)).first { places in
      let scaled = value * powerOfTen(places)
      // Decimal fractions are not exact in binary: 0.1 + 0.2 needs one decimal all the same.
      return (scaled - scaled.rounded()).magnitude <= max(1e-9, scaled.ulp * 4)
    } ?? max(limit, 0)
  }

  private static func powerOfTen(_ n: Int) -> Double { (0..<n).reduce(1) { p, _ in p * 10 } }

  private func group(_ digits: String) -> String {
    var out = ""
    for (n, c) in digits.enumerated() {
      if n > 0, (digits.count - n).isMultiple(of: 3) { out += numbers.grouping }
      out.append(c)
    }
    return out
  }

  /// Puts the language's own digits in.
  private func native(_ digits: String) -> String {
    guard numbers.digits.count == 10 else { return digits }
    return digits.reduce(into: "") { out, c in
      if let n = c.wholeNumberValue, c.isASCII { out += numbers.digits[n] } else { out.append(c) }
    }
  }

  /// One decimal times a power of ten.
  private func power(_ value: Double) -> String {
    var (mantissa, exponent) = (value.magnitude, 0)
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    if mantissa >= 9.95 { (mantissa, exponent) = (1, exponent + 1) }
    let raised = String(exponent).map { ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"][$0.wholeNumberValue ?? 0] }
    return (value < 0 ? numbers.minus : "") + number(mantissa, decimals: 1) + "×" + native("10") + raised.joined()
  }
}
