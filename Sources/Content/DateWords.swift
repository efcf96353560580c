/// How a language writes dates, after the Unicode CLDR (calendar "gregorian", skeletons yMMMMd and yMMMM).
public struct DateWords: Hashable, Sendable, Decodable {
  /// The twelve months as they stand with a day ("marca"), and alone ("marzec").
  public var months: [String]
  public var monthsAlone: [String]
  /// Days by their figures: in French 1 is "1er".
  public var days: FigurePatterns
  /// "{day} {month} {year}".
  public var date: String
  /// A month alone, with its year.
  public var monthOfYear: String
  /// From a day of a month to another day of it: "{day}–{lastDay} {month} {year}".
  public var sameMonth: String
  /// From a day to one of another month: "{day} {month} – {lastDay} {lastMonth} {year}".
  public var sameYear: String
  /// From one date to another of another year, each written in full: "{first} – {last}".
  public var otherYear: String
}

extension Wording {
  /// "15 March 2024".
  public func date(_ date: CalendarDate) -> String { Self.fill(dates.date, slots(date)) }

  /// "March 2024".
  public func month(_ month: Int, of year: Int) -> String {
    let name = dates.monthsAlone.indices.contains(month - 1) ? dates.monthsAlone[month - 1] : "\(month)"
    return Self.fill(dates.monthOfYear, ["month": name, "year": number(year, grouped: false)])
  }

  /// "12–15 March 2024", "28 February – 2 March 2024", "28 December 2023 – 2 January 2024".
  public func dates(_ one: CalendarDate, _ other: CalendarDate) -> String {
    let (first, last) = (min(one, other), max(one, other))
    if first == last { return date(first) }
    guard first.year == last.year else {
      return Self.fill(dates.otherYear, ["first": date(first), "last": date(last)])
    }
    var slots = slots(first)
    let end = self.slots(last)
    slots["lastDay"] = end["day"]
    slots["lastMonth"] = end["month"]
    return Self.fill(first.month == last.month ? dates.sameMonth : dates.sameYear, slots)
  }

  private func slots(_ date: CalendarDate) -> [String: String] {
    let month = dates.months.indices.contains(date.month - 1) ? dates.months[date.month - 1] : number(date.month)
    let day = Self.fill(dates.days.pattern(date.day), ["n": number(date.day)])
    return ["day": day, "month": month, "year": number(date.year, grouped: false)]
  }
}
