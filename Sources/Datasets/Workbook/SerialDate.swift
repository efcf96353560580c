/// Days as workbooks count them, with the time as the fraction of a day.
///
/// In the usual system 1 is 1 January 1900, and 60 is a 29 February 1900 that never was, kept for the sake of older programs;
/// in the other one 0 is 1 January 1904 (ECMA-376 part 1, 18.17.4.1).
struct SerialDate {
  /// Whole seconds since the system's day 0.
  private let seconds: Int
  private let countsFrom1904: Bool

  /// The last day, 31 December 9999, in the system from 1900.
  private static let last = 2_958_465.0
  private static let daysBetweenSystems = 1462
  private static let secondsOfDay = 86_400

  /// Nil for what a workbook cannot show as date or time: less than 0, or after the year 9999.
  init?(_ serial: Double, countsFrom1904: Bool) {
    let last = Self.last - (countsFrom1904 ? Double(Self.daysBetweenSystems) : 0)
    guard serial >= 0, serial < last + 1 else { return nil }
    seconds = Int((serial * Double(Self.secondsOfDay)).rounded())
    self.countsFrom1904 = countsFrom1904
  }

  /// The parts that are wanted, as data write them (ISO 8601): "2023-05-01", "2023-05", "2023", "14:30", "2023-05-01 14:30".
  ///
  /// Seconds stand only where there are any, and so does the time beside a date. Nil where a date is wanted and there is none.
  func text(_ parts: NumberForm.Parts) -> String? {
    if parts.isDisjoint(with: .date) { return time(parts, of: parts.contains(.elapsed) ? seconds : secondsInDay) }
    guard let date = date(parts) else { return nil }
    let hasTime = !parts.isDisjoint(with: .time) && secondsInDay != 0
    return hasTime ? "\(date) \(time(parts, of: secondsInDay))" : date
  }

  /// As a time where it is less than a day, else as a date.
  var dateOrTime: String? {
    seconds < Self.secondsOfDay ? text(.time) : text(NumberForm.Parts.date.union(.time))
  }

  private var secondsInDay: Int { seconds % Self.secondsOfDay }

  private func time(_ parts: NumberForm.Parts, of seconds: Int) -> String {
    let showsSeconds = parts.contains(.second) && !seconds.isMultiple(of: 60)
    let numbers = [seconds / 3600, seconds / 60 % 60] + (showsSeconds ? [seconds % 60] : [])
    return numbers.map(Self.padded).joined(separator: ":")
  }

  private func date(_ parts: NumberForm.Parts) -> String? {
    var day = seconds / Self.secondsOfDay
    if countsFrom1904 {
      day += Self.daysBetweenSystems
    } else {
      if day == 0 || day == 60 { return nil }
      if day < 60 { day += 1 }
    }
    let (year, month, dayOfMonth) = Self.civil(day)
    guard parts.contains(.year), !parts.contains(.day) else {
      return "\(year)-\(Self.padded(month))-\(Self.padded(dayOfMonth))"
    }
    return parts.contains(.month) ? "\(year)-\(Self.padded(month))" : "\(year)"
  }

  /// The day of the Gregorian calendar; day 61 is 1 March 1900.
  ///
  /// Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: years begin in March and repeat every 400.
  private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
    // From 1 March 1600, with which a cycle of 400 years begins, to day 0, 30 December 1899.
    let since = day + 109_511
    let era = since / 146_097
    let ofEra = since % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * ofYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (1600 + era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, ofYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
