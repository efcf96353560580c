public import Content
public import Diagnostics
public import Geometry

/// Events on a line of time: labels above and below it in turn; as a list along an upright line where those have no room.
///
///     try Timeline(
///       "The city's way", events: [TimelineEvent("June 2008", at: Moment(2008, 6), "Joins the programme")],
///       wording: wording)
///
/// Time runs in the direction of reading. Events stand in the order of their dates.
public struct Timeline: Chart {
  public let subject: ChartSubject
  /// From the earliest; of one day in the order given.
  public let events: [TimelineEvent]

  static let most = 30

  /// Throws `FindingError` without events, for more than thirty, and for dates that are none or end before they begin.
  public init(
    _ title: String, subtitle: String = "", events: [TimelineEvent], basis: Basis? = nil, wording: Wording,
    origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.events = events.enumerated()
      .sorted { ($0.element.start.position, $0.offset) < ($1.element.start.position, $1.offset) }.map(\.element)
    let fail = ChartFailure(title, origin ?? .here(file, line))
    if events.isEmpty { throw fail("there are no events", "give at least one, or leave the timeline out") }
    if events.count > Self.most {
      throw fail("\(events.count) events have no room on a page", "show at most \(Self.most), or a table")
    }
    for event in events {
      if !event.start.isPossible || event.end?.isPossible == false {
        throw fail(
          "the date of \"\(event.title)\" is not one", "give the year, then the month (1 to 12), then the day (1 to 31)"
        )
      }
      if let end = event.end, end.end <= event.start.position {
        throw fail("\"\(event.title)\" ends before it begins", "give the earlier date first")
      }
    }
  }

  public var kind: String { wording.graphics.timeline }
  var wording: Wording { subject.wording }

  public var statements: [String] {
    events.map { event in
      let what = [event.title, event.text].filter { !$0.isEmpty }.joined(separator: wording.charts.item)
      return event.date.isEmpty ? what : event.date + wording.colon + what
    }
  }

  /// One row for each event.
  public var dataTable: ChartTable {
    ChartTable(
      header: [wording.graphics.date, wording.graphics.event],
      rows: events.map { event in
        let what = [event.title, event.text].filter { !$0.isEmpty }.joined(separator: wording.charts.sentence)
        return [ChartTable.Cell(event.date), ChartTable.Cell(what)]
      })
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let frame = TimelineFrame(chart: self, width: width, ruler: Ruler(canvas))
    return (frame.level() ?? frame.list()).mirrored(if: wording.isRightToLeft)
  }
}
