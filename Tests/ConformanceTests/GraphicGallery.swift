import Charts
import Content
import Geometry

/// Charts of samples, parts, tables and steps with invented numbers, in a language that is read in either direction.
struct GraphicGallery {
  let wording: Wording

  init(_ language: String) { wording = Wording(language: language) }

  private var isArabic: Bool { wording.isRightToLeft }
  private func say(_ english: String, _ arabic: String) -> String { isArabic ? arabic : english }

  private var areas: [String] {
    isArabic
      ? [
        "الالتزام", "التعليم", "الأحياء", "الخدمات العامة", "الأعمال وسوق العمل", "الحياة الثقافية والاجتماعية",
        "الفضاء العام", "الوساطة وحل النزاعات", "اللغة", "الإعلام والتواصل", "الانفتاح الدولي", "الذكاء بين الثقافات",
        "استقبال القادمين الجدد", "القيادة والمواطنة", "مكافحة التمييز", "المشاركة", "التفاعل",
      ]
      : [
        "Commitment", "Education", "Neighbourhoods", "Public services", "Business and the labour market",
        "Cultural and social life", "Public space", "Mediation and conflict resolution", "Language",
        "Media and communication", "International outlook", "Intercultural intelligence and competence",
        "Welcoming newcomers", "Leadership and citizenship", "Anti-discrimination", "Participation", "Interaction",
      ]
  }

  private var city: String { say("Sample City", "مدينة مثال") }

  /// Invented rates that bunch in the middle, the same in every run.
  private func rates(_ count: Int, seed: UInt64, from low: Double = 20, span: Double = 70) -> [(String, Double?)] {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24)
    }
    return (1...count).map { n in
      (say("City", "مدينة") + " " + wording.number(n), (low + (next() + next() + next()) / 3 * span).rounded())
    }
  }

  private func sample(_ name: String, _ count: Int, seed: UInt64, city rate: Double? = 81) -> Distribution {
    Distribution(name, values: rates(count - 1, seed: seed) + [(city, rate)], highlight: city)
  }

  private var basis: Basis {
    Basis(n: 129, of: say("cities", "مدينة"), date: say("30 November 2023", "30 نوفمبر 2023"))
  }

  private func samples(_ title: String, _ samples: [Distribution]) throws -> SampleData {
    try SampleData(
      title, subtitle: say("Rate of each city, per cent; invented", "معدل كل مدينة بالمئة"), samples: samples,
      basis: basis,
      format: .rate, wording: wording)
  }

  func figures() throws -> [Figure] { try strips() + tables() + targets() + parts() + panels() + steps() }

  private func strips() throws -> [Figure] {
    let all = sample(say("All cities", "جميع المدن"), 129, seed: 3)
    let three = [
      all, sample(say("Cities of more than 200,000 inhabitants", "مدن يزيد سكانها على 200 ألف"), 37, seed: 5),
      sample(say("Cities with over 15% foreign-born", "مدن كثيرة التنوع"), 4, seed: 9),
    ]
    let nine = areas.prefix(9).enumerated().map { n, area in
      sample(area, 40, seed: UInt64(n), city: 35 + Double(n * 6))
    }
    let one = try samples(say("The city in its sample", "المدينة في عينتها"), [all])
    let rows = try samples(say("The city in three samples", "المدينة في ثلاث عينات"), three)
    let many = try samples(say("The city in each area", "المدينة في كل مجال"), nine)
    return [
      Figure(chart: try DotStripChart(one, middle: .average)),
      Figure(chart: try DotStripChart(rows, middle: .average)),
      Figure(chart: try DotStripChart(rows), width: .full),
      Figure(chart: try DotStripChart(one), width: .side),
      Figure(chart: try RangeChart(rows), width: .side),
      Figure(chart: try RangeChart(many)),
      Figure(chart: try BoxPlot(many)),
      Figure(chart: try Histogram(one)),
      Figure(chart: try Histogram(one), width: .side),
    ]
  }

  private func tables() throws -> [Figure] {
    func data(_ cities: Int, _ areas: Int) throws -> ChartData {
      let values = (0..<areas).map { n in rates(cities, seed: UInt64(n + 20), from: 10, span: 90).map(\.1) }
      let names = rates(cities, seed: 1).map(\.0)
      return try ChartData(
        say("Cities by area", "المدن والمجالات"), subtitle: say("Rate, per cent; invented", "المعدل بالمئة"),
        categories: names,
        series: (0..<areas).map { n in
          Series(self.areas[n], values[n].enumerated().map { ($0 * 7 + n * 3) % 41 == 5 ? nil : $1 })
        }, basis: basis, format: .rate, wording: wording)
    }
    let wide = try data(14, 17)
    return [
      Figure(chart: try HeatTable(wide, averages: .both, highlight: wide.categories[2]), width: .full),
      Figure(chart: try HeatTable(try data(8, 5), averages: .rows)),
      Figure(chart: try HeatTable(try data(4, 4)), width: .side),
    ]
  }

  private func targets() throws -> [Figure] {
    let bullets = areas.prefix(6).enumerated().map { n, area in
      Bullet(area, n == 4 ? nil : 40 + Double(n * 9), target: 60 + Double(n * 3), band: 45...Double(64 + n))
    }
    func chart(_ bullets: [Bullet]) throws -> BulletChart {
      try BulletChart(
        say("Areas against their goals", "المجالات وأهدافها"),
        subtitle: say("Rate, per cent; invented", "المعدل بالمئة"),
        bullets: bullets, targetLabel: say("Goal", "الهدف"), bandLabel: say("Middle half of the cities", "نصف المدن"),
        basis: basis, format: .rate, wording: wording)
    }
    let gauge = try GaugeChart(
      say("Index", "المؤشر"), value: 72, reference: ReferenceLine(say("Sample average", "متوسط العينة"), at: 62),
      basis: basis, wording: wording)
    return [
      Figure(chart: try chart(bullets)), Figure(chart: try chart(Array(bullets.prefix(2))), width: .side),
      Figure(chart: gauge, width: .side), Figure(chart: gauge),
    ]
  }

  private func parts() throws -> [Figure] {
    let shares = try ChartData(
      say("Half are towns", "نصفها بلدات"), subtitle: say("Share of replies; invented", "نسبة الردود"),
      categories: [
        say("Towns", "بلدات"), say("Cities of more than 200,000 inhabitants", "مدن كبيرة"), say("Regions", "أقاليم"),
        say("Other", "غيرها"),
      ],
      series: [Series("", [61, 38, 17, 5])], basis: basis, wording: wording)
    let actions = try ChartData(
      say("What was done", "ما أُنجز"), subtitle: say("Number of actions; invented", "عدد الأعمال"),
      categories: Array(areas.prefix(14)),
      series: [Series("", [62, 51, 40, 31, 26, 22, 17, 12, 9, 7, 5, 3, 2, 1])], basis: basis, wording: wording)
    let kinds = [say("Policy", "السياسات"), say("Meetings", "اللقاءات"), say("Media", "الإعلام")]
    let groups = (0..<14).map { kinds[$0 % 3] }
    return [
      Figure(chart: try WaffleChart(shares)), Figure(chart: try WaffleChart(shares), width: .side),
      Figure(chart: try TreemapChart(actions)), Figure(chart: try TreemapChart(actions, groups: groups), width: .full),
      Figure(chart: try TreemapChart(actions), width: .side),
    ]
  }

  private func panels() throws -> [Figure] {
    func data(_ series: [String], _ categories: [String], _ seed: UInt64) throws -> ChartData {
      try ChartData(
        say("Panels on one scale", "لوحات بمقياس واحد"), subtitle: say("Rate, per cent; invented", "المعدل بالمئة"),
        categories: categories,
        series: series.enumerated().map { n, name in
          Series(name, rates(categories.count, seed: seed + UInt64(n), from: 15, span: 80).map(\.1))
        }, basis: basis, format: .rate, wording: wording)
    }
    let samples = [
      city, say("All cities", "جميع المدن"), say("Large cities", "المدن الكبيرة"),
      say("Diverse cities", "المدن المتنوعة"),
    ]
    let years = (2015...2023).map { wording.number($0, grouped: false) }
    let bars = try data(samples, Array(areas.prefix(7)), 40)
    let lines = try data(Array(areas.prefix(7)), years, 60)
    let cities = rates(24, seed: 1).map(\.0)
    let dots = try data(Array(areas.prefix(6)), cities, 80)
    return [
      Figure(chart: try SmallMultiples(bars, of: .bars, highlight: areas[1])),
      Figure(chart: try SmallMultiples(lines, of: .lines, highlight: areas[1]), width: .full),
      Figure(chart: try SmallMultiples(dots, of: .dots, highlight: cities[4])),
      Figure(chart: try SmallMultiples(try data(Array(samples.prefix(3)), Array(areas.prefix(3)), 40)), width: .side),
    ]
  }

  private func steps() throws -> [Figure] {
    let events = [
      TimelineEvent(
        say("May 2008", "مايو 2008"), at: Moment(2008, 5), say("The pilot begins", "بدء المرحلة التجريبية")),
      TimelineEvent(
        say("2010–2013", "2010–2013"), at: Moment(2010), until: Moment(2013),
        say("First strategy", "الاستراتيجية الأولى"),
        text: say("Eleven cities take part", "بمشاركة إحدى عشرة مدينة")),
      TimelineEvent(say("June 2015", "يونيو 2015"), at: Moment(2015, 6), say("A recommendation", "توصية")),
      TimelineEvent(say("March 2016", "مارس 2016"), at: Moment(2016, 3), say("First Index", "المؤشر الأول")),
      TimelineEvent(
        say("12 June 2019", "12 يونيو 2019"), at: Moment(2019, 6, 12), say("Second Index", "المؤشر الثاني"),
        text: say("Five points more", "خمس نقاط أكثر")),
      TimelineEvent(say("2022", "2022"), at: Moment(2022), say("A model framework", "إطار نموذجي")),
    ]
    let timeline = try Timeline(
      say("The city’s way", "مسيرة المدينة"), subtitle: say("Invented", "مثال"), events: events, wording: wording)
    let steps = [
      ProcessStep(say("Request", "الطلب"), say("The mayor writes a letter.", "يكتب رئيس البلدية رسالة.")),
      ProcessStep(
        say("Questionnaire", "الاستبيان"), say("The city answers 90 questions.", "تجيب المدينة عن 90 سؤالا.")),
      ProcessStep(say("Visit", "الزيارة"), say("Experts meet partners in the city.", "يلتقي الخبراء بالشركاء.")),
      ProcessStep(say("Report", "التقرير"), say("The analysis is sent and discussed.", "يُرسل التحليل ويُناقش.")),
      ProcessStep(say("Vote of the council", "تصويت المجلس"), say("The council decides.", "يقرر المجلس.")),
    ]
    let process = try ProcessArrow(say("Steps to membership", "خطوات العضوية"), steps: steps, wording: wording)
    let current = try ProcessArrow(
      say("Where the city stands", "موقع المدينة"), steps: steps, current: 2, wording: wording)
    return [
      Figure(chart: timeline, width: .full), Figure(chart: timeline), Figure(chart: timeline, width: .side),
      Figure(chart: process, width: .full), Figure(chart: current), Figure(chart: process, width: .side),
    ]
  }
}
