public import Tessera

/// A day, a month or a year, as exactly as it is known.
public struct IndexDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var year: Int
  public var month: Int?
  public var day: Int?

  public init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads "2023", "2023-05" or "2023-05-17"; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard numbers.count == parts.count, numbers.dropFirst().first.map({ (1...12).contains($0) }) ?? true,
      numbers.count < 3 || CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    else { return nil }
    self.init(numbers[0], numbers.dropFirst().first, numbers.dropFirst(2).first)
  }

  /// What is not known counts as the end: 2023 is after 2023-05, and not after 2023-12-31.
  public static func < (a: IndexDate, b: IndexDate) -> Bool {
    (a.year, a.month ?? 12, a.day ?? 31) < (b.year, b.month ?? 12, b.day ?? 31)
  }

  /// Whether this is later, as far as both are known: 2023 is not after 2023-06.
  public func isAfter(_ other: IndexDate) -> Bool {
    if year != other.year { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }

  public var description: String {
    ([String(year)] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: "-")
  }
}

extension IndexDate {
  /// What to write in place of a text that is no date.
  static func hint(for text: String) -> String {
    CalendarDate.hint(for: text, usual: "write it as 2024, 2024-03 or 2024-03-15")
  }
}

extension IndexDate: Decodable, StandIn {
  public static var standIn: IndexDate { IndexDate(1) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = IndexDate(text) else {
      throw DataProblem("“\(text)” is not a date", hint: Self.hint(for: text))
    }
    self = date
  }
}
