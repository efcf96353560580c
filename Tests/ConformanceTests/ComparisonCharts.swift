import Charts
import Content

/// A chart of each kind that compares, with invented numbers, for tests and for people who want to look.
enum ComparisonCharts {
  static let areas: [String: [String]] = [
    "en": [
      "Commitment", "Education", "Neighbourhood", "Public services", "Business and the labour market",
      "Cultural and social life", "Public space", "Mediation and conflict resolution", "Language", "Media",
      "International outlook", "Intelligence and competence",
    ],
    "ar": [
      "الالتزام", "التعليم", "الأحياء", "الخدمات العامة", "الأعمال وسوق العمل", "الحياة الثقافية والاجتماعية",
      "الفضاء العام", "الوساطة وحل النزاعات", "اللغة", "الإعلام", "الانفتاح الدولي", "المعرفة والكفاءة",
    ],
  ]
  static let cities: [String: [String]] = [
    "en": ["Sampletown", "Northport", "Old Bridge", "Riverside", "Hillcrest"],
    "ar": ["مدينة العينة", "ميناء الشمال", "الجسر القديم", "ضفة النهر", "قمة التل"],
  ]
  static let steps: [String: [String]] = [
    "en": ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"],
    "ar": ["أعارض بشدة", "أعارض", "محايد", "أوافق", "أوافق بشدة"],
  ]
  static let words: [String: (average: String, goal: String, basis: String)] = [
    "en": ("Sample average", "Goal", "cities"), "ar": ("متوسط العينة", "الهدف", "مدن"),
  ]

  static func all(_ language: String) throws -> [any Chart] {
    let wording = Wording(language: language)
    let areas = areas[language] ?? []
    let cities = cities[language] ?? []
    let steps = steps[language] ?? []
    let word = words[language] ?? ("", "", "")
    func data(
      _ title: String, _ names: [String], _ series: [(String, [Double?])], _ format: ValueFormat = .rate
    ) throws -> ChartData {
      try ChartData(
        title, subtitle: "Invented", categories: names, series: series.map { Series($0.0, $0.1) },
        basis: Basis(n: 37, of: word.basis, date: "2023"), format: format, wording: wording)
    }
    let rates: [Double?] = [81, 74, 46, 62, 38, 88, 54, 71, 29, 33, 66, 58]
    let averages: [Double?] = [70, 66, 61, 45, 44, 74, 63, 60, 47, 43, 68, 64]
    let years = ["2014", "2018", "2021", "2023"]
    let profile = [(cities[0], rates), (word.average, averages)]
    let answers: [(String, [Double?])] = [
      (steps[0], [4, 12, 22, 8]), (steps[1], [9, 21, 31, 12]), (steps[2], [17, 26, 20, 30]),
      (steps[3], [42, 29, 18, 33]), (steps[4], [28, 12, 9, 17]),
    ]
    let questions = Array(areas[4...7])
    return [
      try BarChart(
        data("Sorted", areas, [("", rates)]), highlight: areas[2], reference: ReferenceLine(word.average, at: 58),
        sorted: .descending),
      try BarChart(
        data("Grouped", Array(areas.prefix(4)), (0..<3).map { n in (years[n + 1], rates[n...].prefix(4).map { $0 }) })),
      try BarChart(
        data("Grouped columns", years, (0..<3).map { n in (cities[n], rates[(n * 2)...].prefix(4).map { $0 }) })),
      try StackedBarChart(
        data("Shares", cities, (0..<4).map { n in (areas[n], rates[n...].prefix(5).map { $0 }) }, .number)),
      try StackedBarChart(
        data(
          "Amounts", cities, (0..<3).map { n in (areas[n], rates[n...].prefix(5).map { $0.map { $0 * 13 } }) }, .number),
        as: .amounts, sorted: .descending),
      try AgreementChart(data("Five steps", questions, answers, .percent), showsNets: true),
      try AgreementChart(
        data("Four steps", questions, [0, 1, 3, 4].map { answers[$0] }, .number), sorted: .ascending),
      try LollipopChart(
        data("Points", areas, [("", rates)]), highlight: areas[5], reference: ReferenceLine(word.average, at: 58),
        sorted: .descending),
      try DumbbellChart(
        data(
          "Changes", areas,
          [("2019", [70, 74, 61, nil, 44, 74, 63, 60, 47, nil, 68, 64]), ("2023", rates.map { $0 == 33 ? nil : $0 })]),
        sorted: .descending, by: .change),
      try LineChart(
        data("Years apart", years, [(cities[0], [48, 55, 71, 74]), (cities[1], [60, 61, 58, 62])]),
        reference: ReferenceLine(word.goal, at: 75), band: ReferenceBand(word.average, 45...62)),
      try AreaChart(
        data("One area", years, [("", [48, 82, 131, 160])], .number), reference: ReferenceLine(word.goal, at: 150)),
      try AreaChart(
        data("Stacked areas", years, (0..<4).map { n in (areas[n + 2], [12, 20, 31, 40 - Double(n) * 9]) }, .number)),
      try SlopeChart(
        data(
          "Slopes", ["2019", "2023"],
          cities.enumerated().map { n, city in (city, [[48, 71], [60, 62], [59, 66], [72, 65], [61, 64]][n]) }),
        highlight: cities[0]),
      try SlopeChart(
        data(
          "Three moments", Array(years.suffix(3)),
          cities.prefix(3).enumerated().map { n, city in (city, [[48, 60, 71], [60, nil, 62], [72, 70, 65]][n]) })),
      try RadarChart(data("Profile", areas, profile)),
      try RadarChart(data("Seven", Array(areas.prefix(7)), [(cities[0], rates.prefix(6) + [nil])])),
    ]
  }
}
