import Content

/// The basis of a chart: how many were counted, and when. "n = 37 cities · 30 November 2023"
public struct Basis: Hashable, Sendable {
  /// The number of cases; nil where it is not a count of anything.
  public var count: Int?
  /// What was counted, in the words of the document: "cities".
  public var cases: String
  /// The date of the data as it is printed.
  public var date: String
  /// A reservation that belongs to the chart, such as that a sample is small.
  public var remark: String

  public init(n count: Int? = nil, of cases: String = "", date: String = "", remark: String = "") {
    self.count = count
    self.cases = cases
    self.date = date
    self.remark = remark
  }

  private static let longestDate = 20

  /// The line under the chart; empty where nothing is known.
  func line(_ wording: Wording) -> String {
    var parts: [String] = []
    if let count {
      // The parts of "n = 37" stay on one line.
      let n = "n\u{A0}=\u{A0}" + wording.number(count)
      parts.append(cases.isEmpty ? n : n + "\u{A0}" + cases)
    }
    // So do those of a date, as long as it is no more than that.
    let day = date.count <= Self.longestDate ? String(date.map { $0 == " " ? "\u{A0}" : $0 }) : date
    parts += [day, remark].filter { !$0.isEmpty }
    return parts.joined(separator: " · ")
  }

  /// The same in sentences to be read aloud: "37 cities", "30 November 2023".
  func sentences(_ wording: Wording) -> [String] {
    let counted = count.map { cases.isEmpty ? "n = " + wording.number($0) : wording.number($0) + " " + cases }
    return [counted ?? "", date, remark].filter { !$0.isEmpty }
  }
}
