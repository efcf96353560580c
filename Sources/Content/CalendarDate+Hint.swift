extension CalendarDate {
  /// What to write in place of a text that is no date: the day that it most likely means, year first. A date with points is day,
  /// month, year; with strokes it may be month, day, year as well.
  public static func hint(for text: String, usual: String = "write it as 2024-03-15") -> String {
    let parts = text.split { $0 == "." || $0 == "/" || $0 == "-" || $0 == " " }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.count == 3 else { return usual }
    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: day)
    }
    var meant: [CalendarDate] = []
    if parts[0].count == 4 {
      meant = [day(numbers[0], numbers[1], numbers[2])].compactMap { $0 }
      if meant.isEmpty { return "there is no such day; \(usual)" }
    } else if parts[2].count == 4 {
      meant = [day(numbers[2], numbers[1], numbers[0])].compactMap { $0 }
      if text.contains("/"), let american = day(numbers[2], numbers[0], numbers[1]), !meant.contains(american) {
        meant.append(american)
      }
    }
    return meant.isEmpty ? usual : "write it as \(meant.map(\.description).joined(separator: " or "))"
  }
}
