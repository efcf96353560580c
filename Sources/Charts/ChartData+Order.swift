import Content
import Diagnostics

/// In which order a chart shows its categories.
public enum ChartOrder: Hashable, Sendable {
  /// As the data have them: for areas and years whose order carries meaning.
  case asGiven
  case ascending, descending
}

extension ChartData {
  /// The data with the categories ordered by a measure; those that have none come last, and equal ones keep their order.
  func sorted(_ order: ChartOrder, by measure: (Int) -> Double?) -> ChartData {
    guard order != .asGiven else { return self }
    let keyed = categories.indices.map { (index: $0, value: measure($0)) }
    let known = keyed.compactMap { entry in entry.value.map { (index: entry.index, value: $0) } }.sorted { a, b in
      if a.value == b.value { return a.index < b.index }
      return order == .ascending ? a.value < b.value : a.value > b.value
    }
    let indices = known.map(\.index) + keyed.filter { $0.value == nil }.map(\.index)
    var copy = self
    copy.categories = indices.map { categories[$0] }
    copy.series = series.map { row in Series(row.name, indices.map { row.values[$0] }) }
    return copy
  }

  /// What is wrong with the chart, as it is thrown.
  func problem(_ message: String, at origin: Origin, hint: String) -> FindingError {
    FindingError("chart \"\(title)\": \(message)", at: origin, hint: hint)
  }

  /// Throws where a name to highlight is none of the names; the nearest is the hint.
  func check(highlight: String?, among names: [String], called kind: String, at origin: Origin) throws {
    guard let highlight, !names.contains(highlight) else { return }
    throw problem(
      "there is no \(kind) \"\(highlight)\" to highlight", at: origin,
      hint: NearestName.of(highlight, in: names).map { "did you mean \"\($0)\"?" } ?? "name one of the chart's own")
  }

  /// Throws where a value to compare with cannot be drawn.
  func check(reference: ReferenceLine?, at origin: Origin) throws {
    guard let reference, !(reference.value.magnitude <= Self.largest) else { return }
    throw problem(
      "the reference \"\(reference.label)\" is not a number that can be drawn", at: origin,
      hint: "leave the reference out where it is not known")
  }

  /// A difference of two values with its sign and without the sign of per cent: "+7". Without a sign where it is nothing.
  func change(_ difference: Double) -> String {
    let grouped = known.contains { $0.magnitude >= 10_000 } ? true : nil
    return wording.signed(difference, decimals: decimals, grouped: grouped)
  }
}

extension Wording {
  /// A number with its sign; without one where it is written as nothing.
  func signed(_ value: Double, decimals: Int, grouped: Bool? = nil) -> String {
    let size = number(value.magnitude, decimals: decimals, grouped: grouped)
    if size == number(0, decimals: decimals, grouped: grouped) { return size }
    return (value < 0 ? numbers.minus : numbers.plus) + size
  }
}
