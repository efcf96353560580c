import Charts
import Diagnostics

/// Categories with values: bars, lines, the parts of a ring.
extension ChartKind {
  static let bar = ChartKind("bar", options: ["x", "y", "names", "format", "highlight", "reference"]) { request in
    try BarChart(
      request.data(), highlight: request.text("highlight"), reference: request.reference(), origin: request.origin)
  }

  static let line = ChartKind("line", options: ["x", "y", "names", "format", "highlight"]) { request in
    try LineChart(request.data(), origin: request.origin)
  }

  static let donut = ChartKind("donut", options: ["x", "y", "names", "format", "highlight", "total"]) { request in
    try DonutChart(request.data(), showsTotal: request.isOn("total", missing: true), origin: request.origin)
  }
}
