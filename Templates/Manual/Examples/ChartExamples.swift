import Tessera

extension Example {
  /// One chart of each group of kinds.
  static let charts: [Example] = [
    .blocks("bar-chart") { bundle in
      let data = try ChartData(
        "Education stands out", subtitle: "Rate, per cent",
        values: ["Education": 84, "Language": 71, "Public space": 58, "Mediation": 42],
        basis: Basis(n: 12, of: "cities", date: "2024"), format: .rate, wording: bundle.wording)
      Figure(
        chart: try BarChart(data, highlight: "Education", sorted: .descending),
        source: "sample data")
    },
    .blocks("channels") { bundle in
      let visits = bundle.decode([VisitLeaflet.Visit].self, from: "visits") ?? []
      let data = try ChartData(
        "People met on visits", visits, category: .value("City", \.city),
        value: .value("People", { Double($0.people) }), wording: bundle.wording)
      Figure(chart: try LollipopChart(data))
    },
    .blocks("line-chart") { bundle in
      let data = try ChartData(
        "Two networks grow", categories: ["2020", "2021", "2022", "2023"],
        series: [Series("Arvenia", [5, 6, 8, 8]), Series("Lusovia", [2, 3, nil, 5])],
        wording: bundle.wording)
      Figure(chart: try LineChart(data), width: .share(0.7))
    },
    .blocks("stacked-chart") { bundle in
      let data = try ChartData(
        "Most cities have a strategy", categories: ["Strategy", "Budget"],
        series: [Series("Yes", [9, 5]), Series("In part", [2, 4]), Series("No", [1, 3])],
        wording: bundle.wording)
      Figure(chart: try StackedBarChart(data))
    },
    .blocks("donut-chart") { bundle in
      let data = try ChartData(
        "Where members are", values: ["Arvenia": 8, "Lusovia": 5, "Elsewhere": 2],
        wording: bundle.wording)
      Figure(chart: try DonutChart(data), width: .share(0.6))
    },
    .blocks("sample-chart") { bundle in
      let rates = Distribution(
        "Overall",
        values: [
          ("Velmora", 78), ("Lindhaven", 64), ("Ostra", 55),
          ("Miro", 71), ("Calden", 49), ("Port Ive", 66),
        ], highlight: "Velmora")
      let data = try SampleData(
        "Velmora among six cities", samples: [rates], format: .rate, wording: bundle.wording)
      Figure(chart: try DotStripChart(data))
    },
    .blocks("bullet-chart") { bundle in
      Figure(
        chart: try BulletChart(
          "Close to the aim",
          bullets: [Bullet("Members", 12, target: 15), Bullet("Visits", 9, target: 8)],
          targetLabel: "Aim", wording: bundle.wording))
    },
    .blocks("timeline") { bundle in
      Figure(
        chart: try Timeline(
          "From application to membership",
          events: [
            TimelineEvent("March", at: .init(2024, 3), "Application"),
            TimelineEvent("May", at: .init(2024, 5), "Visit", text: "Three days"),
            TimelineEvent("November", at: .init(2024, 11), "Certificate"),
          ], wording: bundle.wording))
    },
    .blocks("map-chart") { bundle in
      Figure(
        chart: try MapChart(
          "Sample data: members by country", countries: ["PT": 5, "ES": 3, "IT": 8],
          region: .europe, countLabel: "Members", wording: bundle.wording), width: .share(0.5))
    },
  ]
}
