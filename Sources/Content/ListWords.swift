/// How things are listed in a sentence: "a, b and c".
public struct ListWords: Hashable, Sendable, Decodable {
  public enum Kind: Hashable, Sendable { case and, or }

  /// What stands between the items, with its spaces.
  public struct Conjunction: Hashable, Sendable, Decodable {
    /// Between two.
    public var two: String
    /// Of more than two: between all but the last, and before the last.
    public var middle: String
    public var last: String
    /// Where the next word changes the conjunction.
    public var changes: [Change]?
  }

  /// Another form before some beginnings of words: in Spanish "e" before the sound i ("Francia e Italia").
  public struct Change: Hashable, Sendable, Decodable {
    /// Beginnings in small letters.
    public var before: [String]
    /// Longer beginnings that change nothing ("hie").
    public var unless: [String]
    public var two: String
    public var last: String

    func holds(before word: String) -> Bool {
      let word = word.lowercased()
      return before.contains { word.hasPrefix($0) } && !unless.contains { word.hasPrefix($0) }
    }
  }

  public var and: Conjunction
  public var or: Conjunction
  /// Between things that are only put one after the other, such as page numbers: a comma with its space.
  public var comma: String
}

extension Wording {
  /// The items as part of a sentence: "a", "a and b", "a, b and c"; nothing for none.
  public func list(_ items: [String], _ kind: ListWords.Kind = .and) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let conjunction = kind == .and ? lists.and : lists.or
    let change = conjunction.changes?.first { $0.holds(before: last) }
    let join = items.count == 2 ? change?.two ?? conjunction.two : change?.last ?? conjunction.last
    return items.dropLast().joined(separator: conjunction.middle) + join + last
  }
}
