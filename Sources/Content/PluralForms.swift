import Datasets

/// The forms of something counted: "{n} city" and "{n} cities". A form may say its number in words ("مدينتان").
public struct PluralForms: Hashable, Sendable, Decodable {
  public var forms: [PluralCategory: String]

  public init(_ forms: [PluralCategory: String]) { self.forms = forms }

  /// Wants the forms of the language's rule, no more and no fewer.
  public init(from decoder: any Decoder) throws {
    forms = [:]
    guard let words = decoder as? WordDecoder else { return }
    for category in words.record.pluralCategories {
      let form = words.member(category.rawValue)
      words.record.ask(form.path, found: form.value?.string != nil)
      forms[category] = form.value?.string
    }
  }

  /// The pattern for a number.
  public func pattern(_ category: PluralCategory) -> String { forms[category] ?? forms[.other] ?? "{n}" }
}

/// Things that are counted.
public struct CountWords: Hashable, Sendable, Decodable {
  /// "{n} cities".
  public var cities: PluralForms
  /// Of a score or a percentage.
  public var points: PluralForms
  public var pointsHigher: PluralForms
  public var pointsLower: PluralForms
}

extension Wording {
  /// A number with what it counts, in the right form: `plural(37, counts.cities)` is "37 cities".
  public func plural(_ value: Int, _ forms: PluralForms) -> String {
    plural(ExactDecimal(units: value), forms)
  }

  /// A number with exactly its decimals: in English "1 point", but "1.0 points".
  public func plural(_ value: ExactDecimal, _ forms: PluralForms) -> String {
    Self.fill(forms.pattern(pluralRule.category(value)), ["n": number(value)])
  }

  /// A number with the decimals it needs, or with exactly `decimals` of them.
  public func plural(_ value: Double, decimals: Int? = nil, _ forms: PluralForms) -> String {
    let places = min(max(decimals ?? Self.decimalsNeeded(value, atMost: 4), 0), 9)
    let scaled = (0..<places).reduce(value) { product, _ in product * 10 }.rounded(.toNearestOrAwayFromZero)
    // Beyond, no last figure is printed that a form could follow.
    guard let units = Int(exactly: scaled) else {
      return Self.fill(forms.pattern(.other), ["n": number(value, decimals: decimals)])
    }
    return plural(ExactDecimal(units: units, places: places), forms)
  }
}
