import Charts
import Content
import Datasets
import Diagnostics

/// A kind of chart that data can ask for by name: `{type=bar}` in prose, `"type": "bar"` in a chart's own file.
///
/// To add one, write a `ChartKind+Name.swift` with a `static let`, and name it in `all`. Nothing else knows the kinds.
///
///     static let donut = ChartKind("donut", options: ["x", "y", "format", "total"]) { request in
///       try DonutChart(request.data(), showsTotal: request.isOn("total", missing: true), origin: request.origin)
///     }
struct ChartKind: Sendable {
  let name: String
  /// The options that it takes besides `common`, in the order in which they are told.
  let options: [String]
  /// Makes the chart, or throws. What can be told without giving up is told through the request.
  let make: @Sendable (ChartRequest) throws -> any Chart

  init(_ name: String, options: [String], make: @escaping @Sendable (ChartRequest) throws -> any Chart) {
    self.name = name
    self.options = options
    self.make = make
  }

  /// Every kind, the usual one first.
  static let all: [ChartKind] =
    [bar, line, donut] + bars + overTime + ofParts + ofSamples + ofSteps + [radar, heat, panels, bullet, gauge, map]

  /// The options that every chart takes: what it is, what it shows, what is said around it.
  static let common = ["type", "data", "subtitle", "unit", "source", "n", "of", "date", "remark"]

  /// The options that a chart of a type may have; of all kinds where the type is not known, so that one slip is told once.
  static func options(of type: String?) -> [String] {
    let kinds = type.map { name in all.filter { $0.name == name } } ?? Array(all.prefix(1))
    var options = common
    for option in (kinds.isEmpty ? all : kinds).flatMap(\.options) where !options.contains(option) {
      options.append(option)
    }
    return options
  }

  /// The kind that an option `type` names; the usual one, with a finding, where there is no such kind.
  static func named(_ type: JSONValue?, findings: Findings) -> ChartKind {
    guard let type else { return .bar }
    if let kind = all.first(where: { $0.name == type.string }) { return kind }
    let names = all.map(\.name)
    guard let name = type.string else {
      findings.error(
        "type: expected the name of a chart, found \(type.inWords)", at: type.origin, hint: "known are \(listed(names))"
      )
      return .bar
    }
    findings.error(
      "there is no chart of type “\(name)”", at: type.origin,
      hint: NearestName.of(name, in: names).map { "did you mean “\($0)”?" } ?? "known are \(listed(names))")
    return .bar
  }

  /// Names in a sentence: "bar, line and donut".
  static func listed(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
