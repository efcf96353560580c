public import Datasets

/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public let year: Int
  /// From 1.
  public let month: Int
  public let day: Int

  /// Nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A date as data write it (ISO 8601): "2024-03-15".
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As data write it: "2024-03-15".
  public var description: String {
    let digits = String(year)
    let parts = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return ([String(repeating: "0", count: 4 - digits.count) + digits] + parts).joined(separator: "-")
  }
}

extension CalendarDate: Decodable, StandIn {
  public static var standIn: CalendarDate { CalendarDate(unchecked: (1, 1, 1)) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DataProblem("“\(text)” is not a date", hint: Self.hint(for: text))
    }
    self = date
  }

  private init(unchecked date: (Int, Int, Int)) { (year, month, day) = date }
}
