import Content
import Testing

@testable import Typesetting

/// The days of dates that a document writes by itself hold to their months, as those in its prose do.
@Suite struct MonthTests {
  @Test(arguments: LanguageFile.tags.filter { $0 != "ja" && $0 != "ko" }) func typesettingKnowsTheMonths(_ tag: String)
    throws
  {
    let wording = Wording(language: tag)
    let habits = LanguageHabits.of(tag)
    for month in 1...12 {
      let date = wording.date(try #require(CalendarDate(year: 2024, month: month, day: 15)))
      let words = date.split(separator: " ").map(String.init)
      #expect(words[0] == (habits.stopsOrdinals ? "15." : "15"))
      let name = words[1] == habits.monthLink ? words[2] : words[1]
      // Over "d’" in Catalan no day holds.
      #expect(habits.months.contains(name) || name.hasPrefix("d’"), "\(date)")
    }
  }
}
