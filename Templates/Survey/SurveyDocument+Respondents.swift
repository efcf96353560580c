import Intercultural
import Tessera

/// Who answered, and how the numbers are to be read.
extension SurveyDocument {
  private var countries: [String] { answers.respondents.map(\.country).eachOnce }

  /// How many cities answered last year, and how many both times.
  private var numbersOfLastYear: (all: Int?, both: Int?) {
    guard showsLastYear, let last = survey.previous else { return (nil, nil) }
    return (
      previous.map(\.respondents.count) ?? last.respondents?.count,
      previous.map { answers.alsoIn($0).count } ?? last.both?.count
    )
  }

  var keyNumbers: [KeyNumber] {
    let questions = survey.sections.reduce(0) { $0 + $1.entries.count }
    var numbers = [
      wording.keyNumber(answers.respondents.count, one: wording.index.city, several: wording.index.cities),
      wording.keyNumber(countries.count, one: wording.index.country, several: wording.atlas.countries),
      wording.keyNumber(questions, one: wording.atlas.question, several: wording.atlas.questions),
    ]
    if let both = numbersOfLastYear.both {
      numbers.append(wording.keyNumber(both, one: words.cityInBothSurveys, several: words.inBothSurveys))
    }
    return numbers
  }

  /// When the survey was, what it is compared with, where it comes from; a line each.
  var facts: [Block] {
    var facts: [(String, RichText)] = []
    if let time { facts.append((words.fieldwork, RichText(time))) }
    if let all = numbersOfLastYear.all, let last = survey.previous {
      let label = Wording.fill(words.previousSurvey, ["year": text(year: last.year)])
      facts.append((label, RichText(wording.plural(all, wording.counts.cities))))
    }
    if !survey.source.isEmpty { facts.append((wording.source, RichText(survey.source))) }
    guard !facts.isEmpty else { return [] }
    let lines = facts.enumerated().flatMap { n, fact in
      (n > 0 ? [.lineBreak] : []) + [Inline.strong(RichText(fact.0 + wording.colon))] + fact.1.inlines
    }
    return Paragraph(RichText(lines), style: .small).blocks
  }

  /// "16 January – 24 February 2023", "January 2020 to February 2020"; one date where only one is known.
  var time: String? {
    guard let first = survey.from ?? survey.until else { return nil }
    guard let last = survey.until, last != first else { return wording.text(first) }
    if let from = CalendarDate(first.description), let to = CalendarDate(last.description) {
      return wording.dates(from, to)
    }
    return Wording.fill(wording.atlas.yearRange, ["first": wording.text(first), "last": wording.text(last)])
  }

  /// The countries by how many cities answered; nil where maps know none of them, or none is wanted.
  func map() throws -> MapChart? {
    let known = answers.respondents.compactMap { MapChart.name(ofCountry: $0.mapCountry) }
    guard showsMap, !known.isEmpty else { return nil }
    return try MapChart(
      words.map, subtitle: wording.atlas.numberOfCities,
      countries: Dictionary(known.map { ($0, 1) }, uniquingKeysWith: +),
      basis: Basis(n: answers.respondents.count, date: time ?? ""), wording: wording)
  }

  /// Every country with its cities, or with their number where cities are not named.
  var respondentTable: Table {
    let rows = countries.map { country -> [String] in
      let cities = answers.respondents.filter { $0.country == country }
      let count = wording.number(cities.count)
      let name = wording.country(country)
      return namesCities ? [name, cities.map(\.name).joined(separator: wording.lists.comma), count] : [name, count]
    }
    let header = [wording.index.country] + (namesCities ? [wording.index.cities] : []) + [wording.atlas.count]
    return Table(caption: RichText(words.whoAnswered), header: header, rows: rows)
      .columns(namesCities ? [.share(0.3), .auto, .fixed(24.pt)] : [])
      .total(of: [header.count - 1])
  }

  var notices: [LocalText] { survey.notices.filter { !$0.isEmpty } }

  /// The rules behind the numbers, as far as they are of use here.
  var rules: [String] {
    var rules = [words.basis, words.rounding]
    if survey.questions.contains(where: { !$0.isComplete }) { rules.append(words.publishedTotals) }
    if survey.questions.contains(where: { comparison($0) != nil }) { rules.append(words.comparedYears) }
    return rules
  }
}
