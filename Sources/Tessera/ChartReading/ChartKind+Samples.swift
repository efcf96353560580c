import Charts
import Content
import Datasets
import Diagnostics

/// Samples of cases: dots, ranges, boxes, histograms; and single values against targets.
extension ChartKind {
  private static let sample = ["name", "value", "group", "format", "highlight"]

  static let ofSamples: [ChartKind] = [
    ChartKind("dots", options: sample + ["middle"]) { request in
      try DotStripChart(request.samples(), middle: request.middle(), origin: request.origin)
    },
    ChartKind("range", options: sample + ["middle"]) { request in
      try RangeChart(request.samples(), middle: request.middle(), origin: request.origin)
    },
    ChartKind("box", options: sample) { request in try BoxPlot(request.samples(), origin: request.origin) },
    ChartKind("histogram", options: sample) { request in
      try Histogram(request.samples(), origin: request.origin)
    },
  ]

  static let bullet = ChartKind(
    "bullet", options: ["name", "value", "target", "low", "high", "target-label", "band-label", "format"]
  ) { request in
    let (name, value) = (request.column("name"), try request.requiredColumn("value", "values"))
    let numbers = request.numbers(value)
    func column(_ option: String) -> [Double?] {
      request.column(option).map { request.numbers($0) } ?? numbers.map { _ in nil }
    }
    let (targets, lows, highs) = (column("target"), column("low"), column("high"))
    let names = name.map { request.texts($0) } ?? numbers.map { _ in "" }
    let bullets = numbers.indices.map { n in
      var band: ClosedRange<Double>?
      if let low = lows[n], let high = highs[n], low <= high { band = low...high }
      return Bullet(names[n], numbers[n], target: targets[n], band: band)
    }
    let subject = request.subject()
    return try BulletChart(
      subject.title, subtitle: subject.subtitle, bullets: bullets, targetLabel: request.text("target-label") ?? "",
      bandLabel: request.text("band-label") ?? "", basis: subject.basis, format: request.format(),
      wording: request.wording, origin: request.origin)
  }

  static let gauge = ChartKind("gauge", options: ["value", "reference", "format"]) { request in
    let column = try request.requiredColumn("value", "value")
    guard request.records.count == 1, let value = request.numbers(column)[0] else {
      request.findings.error(
        "a gauge shows one value; the data have \(request.records.count) rows", at: request.place(of: "value"),
        hint: "name data with a single row, or show the values as bars")
      throw ChartRequest.Refusal()
    }
    let subject = request.subject()
    return try GaugeChart(
      subject.title, subtitle: subject.subtitle, value: value, reference: request.reference(), basis: subject.basis,
      format: request["format"] == nil ? .rate : request.format(), wording: request.wording, origin: request.origin)
  }
}

extension ChartRequest {
  /// The rows as samples: one, or one for each word in the column `group`, in their order.
  fileprivate func samples() throws -> SampleData {
    let (name, value) = (try requiredColumn("name", "names"), try requiredColumn("value", "values"))
    let group = self["group"] == nil ? nil : column("group")
    let (names, values) = (texts(name), numbers(value))
    let groups = group.map { texts($0) } ?? names.map { _ in "" }
    var order: [String] = []
    for group in groups where !order.contains(group) { order.append(group) }
    let highlight = text("highlight")
    if let highlight, !names.contains(highlight) {
      findings.error(
        "there is no “\(highlight)” to highlight", at: place(of: "highlight"),
        hint: NearestName.of(highlight, in: names).map { "did you mean “\($0)”?" })
      throw Refusal()
    }
    let samples = order.map { group in
      let rows = names.indices.filter { groups[$0] == group }
      return Distribution(
        group, values: rows.map { (names[$0], values[$0]) },
        highlight: highlight.flatMap { name in rows.contains { names[$0] == name } ? name : nil })
    }
    let subject = subject()
    return try SampleData(
      subject.title, subtitle: subject.subtitle, samples: samples, basis: subject.basis, format: format(),
      wording: wording, origin: origin)
  }

  fileprivate func middle() -> Middle {
    choice("middle", of: ["median": Middle.median, "average": .average], what: "a middle of samples") ?? .median
  }
}
