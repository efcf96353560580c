import Charts
import Diagnostics

/// Categories with values: bars, lines, the parts of a ring, and what is near to them.
extension ChartKind {
  /// What every kind over categories and series takes.
  private static let table = ["x", "y", "names", "format"]

  static let bar = ChartKind("bar", options: table + ["highlight", "reference", "sort"]) { request in
    try BarChart(
      request.data(), highlight: request.text("highlight"), reference: request.reference(), sorted: request.order(),
      origin: request.origin)
  }

  static let line = ChartKind("line", options: table + ["reference", "band"]) { request in
    try LineChart(request.data(), reference: request.reference(), band: request.band(), origin: request.origin)
  }

  static let donut = ChartKind("donut", options: table + ["total"]) { request in
    try DonutChart(request.data(), showsTotal: request.isOn("total", missing: true), origin: request.origin)
  }

  /// Bars of several kinds.
  static let bars: [ChartKind] = [
    ChartKind("lollipop", options: table + ["highlight", "reference", "sort"]) { request in
      try LollipopChart(
        request.data(), highlight: request.text("highlight"), reference: request.reference(), sorted: request.order(),
        origin: request.origin)
    },
    ChartKind("stacked", options: table + ["as", "sort"]) { request in
      let measure = request.choice(
        "as", of: ["shares": StackedBarChart.Measure.shares, "amounts": .amounts], what: "a measure of stacked bars")
      return try StackedBarChart(
        request.data(), as: measure ?? .shares, sorted: request.order(), origin: request.origin)
    },
    ChartKind("agreement", options: table + ["nets", "sort"]) { request in
      try AgreementChart(
        request.data(), showsNets: request.isOn("nets"), sorted: request.order(), origin: request.origin)
    },
    ChartKind("dumbbell", options: table + ["by", "sort"]) { request in
      let measure = request.choice(
        "by", of: ["later": DumbbellChart.Measure.later, "change": .change], what: "a measure of the order")
      return try DumbbellChart(
        request.data(), sorted: request.order(), by: measure ?? .later, origin: request.origin)
    },
  ]

  static let overTime: [ChartKind] = [
    ChartKind("area", options: table + ["reference", "band"]) { request in
      try AreaChart(request.data(), reference: request.reference(), band: request.band(), origin: request.origin)
    },
    ChartKind("slope", options: table + ["highlight"]) { request in
      try SlopeChart(request.data(), highlight: request.text("highlight"), origin: request.origin)
    },
  ]

  static let ofParts: [ChartKind] = [
    ChartKind("waffle", options: table) { request in try WaffleChart(request.data(), origin: request.origin) },
    ChartKind("treemap", options: table + ["group"]) { request in
      let group = request.column("group")
      return try TreemapChart(
        request.data(), groups: group.map { request.texts($0) } ?? [], origin: request.origin)
    },
  ]

  static let radar = ChartKind("radar", options: table) { request in
    try RadarChart(request.data(), origin: request.origin)
  }

  static let heat = ChartKind("heat", options: table + ["averages", "highlight"]) { request in
    let averages = request.choice(
      "averages", of: ["none": HeatTable.Averages.none, "rows": .rows, "columns": .columns, "both": .both],
      what: "a choice of averages")
    return try HeatTable(
      request.data(), averages: averages ?? .none, highlight: request.text("highlight"), origin: request.origin)
  }

  static let panels = ChartKind("panels", options: table + ["kind", "highlight"]) { request in
    let kind = request.choice(
      "kind", of: ["bars": SmallMultiples.Kind.bars, "lines": .lines, "dots": .dots], what: "a kind of panels")
    return try SmallMultiples(
      request.data(), of: kind ?? .bars, highlight: request.text("highlight"), origin: request.origin)
  }
}
