public import Content
public import Diagnostics
public import Geometry

/// A step of a process.
public struct ProcessStep: Hashable, Sendable {
  public var title: String
  /// What is done, in a line or two; may be empty.
  public var text: String
  /// Who does it, and how long it takes; may be empty.
  public var who: String
  public var duration: String

  public init(_ title: String, _ text: String = "", who: String = "", duration: String = "") {
    self.title = title
    self.text = text
    self.who = who
    self.duration = duration
  }
}

/// Steps that follow each other as numbered chevrons, in as many rows as they need; one under another in a narrow column.
///
///     try ProcessArrow(
///       "Steps to membership", steps: [ProcessStep("Request", "The mayor writes a letter.")], wording: wording)
public struct ProcessArrow: Chart {
  public let subject: ChartSubject
  public let steps: [ProcessStep]
  /// The step that stands out, counted from 1.
  public let current: Int?

  static let most = 12

  /// Throws `FindingError` for fewer than two or more than twelve steps, for a step without a title, and where there is no
  /// step of the number `current`.
  public init(
    _ title: String, subtitle: String = "", steps: [ProcessStep], current: Int? = nil, basis: Basis? = nil,
    wording: Wording, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.steps = steps
    self.current = current
    let fail = ChartFailure(title, origin ?? .here(file, line))
    if !(2...Self.most ~= steps.count) {
      throw fail("a process has two to \(Self.most) steps, not \(steps.count)", "join steps, or write a numbered list")
    }
    if let empty = steps.firstIndex(where: { $0.title.isEmpty }) {
      throw fail("step \(empty + 1) has no title", "give each step a title of a few words")
    }
    if let current, !(1...steps.count ~= current) {
      throw fail("there is no step \(current)", "name a step from 1 to \(steps.count)")
    }
  }

  public var kind: String { wording.graphics.processArrow }
  var wording: Wording { subject.wording }

  public var statements: [String] {
    steps.enumerated().map { n, step in
      let parts = [
        step.text, step.who.isEmpty ? "" : wording.graphics.who + wording.colon + step.who,
        step.duration.isEmpty ? "" : wording.graphics.duration + wording.colon + step.duration,
      ].filter { !$0.isEmpty }
      let rest = parts.isEmpty ? "" : wording.colon + parts.joined(separator: wording.charts.item)
      return wording.number(n + 1) + " " + step.title + rest
    }
  }

  public var remarks: [String] {
    guard let current else { return [] }
    return [wording.graphics.currentStep + wording.colon + wording.number(current) + " " + steps[current - 1].title]
  }

  /// One row for each step; columns of which no step has anything are left out.
  public var dataTable: ChartTable {
    let words = wording.graphics
    let told: [(name: String, value: KeyPath<ProcessStep, String>)] =
      [(words.task, \.text)]
      + [(words.who, \ProcessStep.who), (words.duration, \.duration)].filter { column in
        steps.contains { !$0[keyPath: column.1].isEmpty }
      }
    return ChartTable(
      header: [words.step, wording.charts.category] + told.map(\.name),
      rows: steps.enumerated().map { n, step in
        [ChartTable.Cell(Double(n + 1), text: wording.number(n + 1)), ChartTable.Cell(step.title)]
          + told.map { ChartTable.Cell(step[keyPath: $0.value]) }
      })
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let frame = ProcessFrame(chart: self, width: width, ruler: Ruler(canvas))
    return (frame.rows() ?? frame.list()).mirrored(if: wording.isRightToLeft)
  }
}
