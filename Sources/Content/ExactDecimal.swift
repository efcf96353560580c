public import Datasets

/// A number with its decimals as they were written, so that sums come out to the last figure: 0.1 and 0.2 make 0.3.
public struct ExactDecimal: Hashable, Sendable {
  /// The number, counted in its last decimal: 1250 with two places is 12.50.
  public var units: Int
  /// How many decimals are written.
  public var places: Int

  public init(units: Int = 0, places: Int = 0) {
    self.units = units
    self.places = places
  }

  /// With more decimals, all of them zero; nil where the machine has no room for them.
  func widened(to places: Int) -> ExactDecimal? {
    guard places > self.places else { return self }
    var units = units
    for _ in self.places..<places {
      let (more, overflows) = units.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      units = more
    }
    return ExactDecimal(units: units, places: places)
  }

  /// The sum, with the decimals of the longer one; nil where the machine has no room for it (above 9 × 10^18 units).
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let places = max(places, other.places)
    guard let a = widened(to: places), let b = other.widened(to: places) else { return nil }
    let (sum, overflows) = a.units.addingReportingOverflow(b.units)
    return overflows ? nil : ExactDecimal(units: sum, places: places)
  }
}

/// A number read from the text of a table's cell, as a language writes it.
public struct PrintedNumber: Hashable, Sendable {
  public var value: ExactDecimal
  public var isPercent = false
  /// Whether its figures are grouped by thousands.
  public var isGrouped = false

  /// Marks that say which way a text runs, and paint nothing.
  private static let directions: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{061C}", "\u{2066}", "\u{2069}"]
  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

  /// Nil where the text is no number of the language, such as "1.5" where the point groups by thousands.
  public init?(_ text: String, _ style: NumberStyle) {
    var rest = text.unicodeScalars[...]
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      rest = text.unicodeScalars.filter { !Self.directions.contains($0) }[...]
    }
    func trim() {
      while let last = rest.last, Self.spaces.contains(last) { rest.removeLast() }
      while let first = rest.first, Self.spaces.contains(first) { rest.removeFirst() }
    }
    trim()
    if let last = rest.last, last == "%" || last == "٪" {
      isPercent = true
      rest.removeLast()
      trim()
    }
    var isNegative = false
    if let sign = rest.first, ["+", "-", "\u{2212}", "\u{2013}"].contains(sign) {
      isNegative = sign != "+"
      rest.removeFirst()
      trim()
    }
    // Turkish and Basque write it before.
    if rest.first == "%", !isPercent {
      isPercent = true
      rest.removeFirst()
    }
    let decimal = style.decimal.unicodeScalars.first
    let grouping = style.grouping.unicodeScalars.first
    var units = 0
    /// Figures since the last sign between groups; nil before the first.
    var inGroup: Int?
    var figures = 0
    var places: Int?
    for scalar in rest {
      if let figure = Self.figure(scalar) {
        let (tens, a) = units.multipliedReportingOverflow(by: 10)
        let (sum, b) = tens.addingReportingOverflow(figure)
        guard !a, !b else { return nil }
        units = sum
        if places != nil { places = (places ?? 0) + 1 } else { figures += 1 }
        if places == nil, inGroup != nil { inGroup = (inGroup ?? 0) + 1 }
      } else if scalar == decimal, places == nil, inGroup.map({ $0 == 3 }) ?? true {
        places = 0
      } else if scalar == grouping || Self.spaces.contains(scalar), places == nil,
        inGroup.map({ $0 == 3 }) ?? (1...3).contains(figures)
      {
        inGroup = 0
      } else {
        return nil
      }
    }
    guard figures > 0, places != 0, places != nil || inGroup.map({ $0 == 3 }) ?? true else { return nil }
    isGrouped = inGroup != nil
    value = ExactDecimal(units: isNegative ? -units : units, places: places ?? 0)
  }

  /// The value of a figure of any script.
  private static func figure(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return Character(scalar).wholeNumberValue
  }
}

extension ExactDecimal: Decodable, StandIn {
  public static var standIn: ExactDecimal { ExactDecimal() }

  /// Reads a number with the decimals that are written: 12.50 has two.
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(JSONNumber.self).text
    let parts = number.split(separator: ".", maxSplits: 1)
    guard let units = Int(parts.joined()) else {
      throw DataProblem("\(number) is not an exact number", hint: "write it with digits and a point alone: 12.50")
    }
    self.init(units: units, places: parts.count > 1 ? parts[1].count : 0)
  }
}
