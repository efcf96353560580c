/// Patterns by the figures of a number: "=1" is for 1 alone, "11" for numbers that end in 11, "*" for all others. The
/// longest ending holds.
///
///     { "1": "{n}st", "2": "{n}nd", "3": "{n}rd", "11": "{n}th", "12": "{n}th", "13": "{n}th", "*": "{n}th" }
public struct FigurePatterns: Hashable, Sendable, Decodable {
  public var patterns: [String: String]

  public init(_ patterns: [String: String]) { self.patterns = patterns }

  public init(from decoder: any Decoder) throws {
    patterns = try decoder.singleValueContainer().decode([String: String].self)
    if patterns["*"] == nil, let words = decoder as? WordDecoder {
      words.record.ask(words.path + ".*", found: false)
    }
  }

  /// The pattern for a number.
  public func pattern(_ number: Int) -> String {
    let figures = String(number.magnitude)
    if let exact = patterns["=" + figures] { return exact }
    for n in figures.indices {
      if let pattern = patterns[String(figures[n...])] { return pattern }
    }
    return patterns["*"] ?? "{n}"
  }
}

/// Ordinal numbers in figures, by the gender of what they count.
public struct OrdinalForms: Hashable, Sendable, Decodable {
  public enum Gender: Hashable, Sendable { case masculine, feminine, neuter }

  /// Also for languages without gender.
  public var masculine: FigurePatterns
  public var feminine: FigurePatterns?
  public var neuter: FigurePatterns?
}

extension Wording {
  /// "1st"; in French "1er" and, of a feminine word, "1re".
  public func ordinal(_ number: Int, _ gender: OrdinalForms.Gender = .masculine) -> String {
    let patterns =
      switch gender {
      case .masculine: ordinals.masculine
      case .feminine: ordinals.feminine ?? ordinals.masculine
      case .neuter: ordinals.neuter ?? ordinals.masculine
      }
    return Self.fill(patterns.pattern(number), ["n": self.number(number)])
  }
}
