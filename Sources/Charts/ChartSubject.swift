public import Content

/// What a chart is about, in words: the same text feeds its caption, its foot and its description.
public struct ChartSubject: Hashable, Sendable {
  /// What is found, or what is measured where the author says nothing; never an invented finding.
  public var title: String
  /// What is measured, and in which unit.
  public var subtitle: String
  /// Who or what was counted, and when; printed under the chart.
  public var basis: Basis?
  public var wording: Wording

  public init(_ title: String, subtitle: String = "", basis: Basis? = nil, wording: Wording) {
    self.title = title
    self.subtitle = subtitle
    self.basis = basis
    self.wording = wording
  }
}
