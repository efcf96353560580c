/// The grammatical number that goes with a number, by the names of the Unicode CLDR.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other
}

/// How a language chooses the form of a word by a number: the families of the CLDR's plural rules ("supplemental/
/// plurals"), named after the best known language of each.
public enum PluralRule: String, Hashable, Sendable, Decodable {
  /// One form for every number: Japanese, Korean.
  case none = "japanese"
  /// 1, but not 1.0: English, German, Finnish.
  case english
  /// 1 and 1.0: Greek, Turkish, Albanian.
  case greek
  /// As in Greek; millions are counted with a preposition.
  case spanish
  /// As in English; millions are counted with a preposition: Italian, Catalan, the Portuguese of Portugal.
  case italian
  /// 0 to less than 2; millions with a preposition: French, the Portuguese of Brazil.
  case french
  case polish, ukrainian, serbian, slovak, romanian, arabic, hebrew

  /// The forms that a word needs.
  public var categories: [PluralCategory] {
    switch self {
    case .none: [.other]
    case .english, .greek: [.one, .other]
    case .spanish, .italian, .french: [.one, .many, .other]
    case .serbian, .romanian: [.one, .few, .other]
    case .polish, .ukrainian, .slovak: [.one, .few, .many, .other]
    case .hebrew: [.one, .two, .other]
    case .arabic: PluralCategory.allCases
    }
  }

  /// The form for a number as it is printed: 1 and 1.0 may differ.
  public func category(_ value: ExactDecimal) -> PluralCategory {
    let number = Operands(value)
    let (i, v, f) = (number.whole, number.places, number.fraction)
    let isMillions = i != 0 && i.isMultiple(of: 1_000_000) && v == 0
    switch self {
    case .none: return .other
    case .english: return i == 1 && v == 0 ? .one : .other
    case .greek: return number.equals(1) ? .one : .other
    case .spanish: return number.equals(1) ? .one : isMillions ? .many : .other
    case .italian: return i == 1 && v == 0 ? .one : isMillions ? .many : .other
    case .french: return i <= 1 ? .one : isMillions ? .many : .other
    case .polish: return v > 0 ? .other : i == 1 ? .one : Self.isFew(i) ? .few : .many
    case .ukrainian: return v > 0 ? .other : Self.isOne(i) ? .one : Self.isFew(i) ? .few : .many
    case .serbian:
      // Of 2.1 the last figure counts.
      let last = v > 0 ? f : i
      return Self.isOne(last) ? .one : Self.isFew(last) ? .few : .other
    case .slovak: return v > 0 ? .many : i == 1 ? .one : (2...4).contains(i) ? .few : .other
    case .romanian: return v > 0 ? .few : i == 1 ? .one : i == 0 || (1...19).contains(i % 100) ? .few : .other
    case .arabic:
      guard f == 0 else { return .other }
      if i < 3 { return [.zero, .one, .two][Int(i)] }
      return (3...10).contains(i % 100) ? .few : (11...99).contains(i % 100) ? .many : .other
    case .hebrew: return i == 1 && v == 0 || i == 0 && v > 0 ? .one : i == 2 && v == 0 ? .two : .other
    }
  }

  /// 1, 21, 101, but not 11.
  private static func isOne(_ n: UInt) -> Bool { n % 10 == 1 && n % 100 != 11 }
  /// 2 to 4, 22 to 24, but not 12 to 14.
  private static func isFew(_ n: UInt) -> Bool { (2...4).contains(n % 10) && !(12...14).contains(n % 100) }

  /// What the rules look at (UTS 35, part 3, "Operands"), without the sign.
  private struct Operands {
    var whole: UInt
    /// The decimals that are printed, zeros with them.
    var places: Int
    var fraction: UInt

    init(_ value: ExactDecimal) {
      let scale = (0..<value.places).reduce(UInt(1)) { power, _ in
        let (more, overflows) = power.multipliedReportingOverflow(by: 10)
        return overflows ? power : more
      }
      (whole, fraction) = value.units.magnitude.quotientAndRemainder(dividingBy: scale)
      places = value.places
    }

    /// Whether the number has this value, with decimals or without.
    func equals(_ n: UInt) -> Bool { whole == n && fraction == 0 }
  }
}
