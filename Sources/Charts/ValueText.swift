import Content

/// How the values of one chart are written, so that they line up: with the same decimals, grouped or not grouped.
struct ValueText {
  let format: ValueFormat
  let wording: Wording
  /// The decimals that all values are written with.
  let decimals: Int
  /// Where one number is grouped all are: 9,500 beside 12,000.
  private let isGrouped: Bool

  init(_ known: [Double], format: ValueFormat, wording: Wording) {
    self.format = format
    self.wording = wording
    isGrouped = known.contains { $0.magnitude >= 10_000 }
    let needed = known.map { Wording.decimalsNeeded($0, atMost: 3) }.max() ?? 0
    // Values that need more than two decimals are measurements: about three digits tell them apart.
    let size = known.map(\.magnitude).max() ?? 0
    decimals = format.decimals ?? (needed <= 2 ? needed : size >= 100 ? 0 : size >= 10 ? 1 : 2)
  }

  /// A value as it is printed; the word for missing where there is none.
  func text(_ value: Double?) -> String {
    guard let value else { return wording.charts.missing }
    return text(value, decimals: decimals)
  }

  /// A value with a number of decimals of its own, such as a tick's.
  func text(_ value: Double, decimals: Int) -> String {
    format.kind == .number ? bare(value, decimals: decimals) : wording.percent(of: bare(value, decimals: decimals))
  }

  /// A value without its sign for percent, where the unit is said elsewhere.
  func bare(_ value: Double, decimals: Int? = nil) -> String {
    wording.number(value, decimals: decimals ?? self.decimals, grouped: isGrouped ? true : nil)
  }
}
