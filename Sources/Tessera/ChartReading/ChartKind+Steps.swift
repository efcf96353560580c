import Charts
import Content
import Datasets
import Diagnostics

/// Events and steps.
extension ChartKind {
  static let ofSteps: [ChartKind] = [
    ChartKind("timeline", options: ["at", "until", "event", "text"]) { request in
      let at = try request.requiredColumn("at", "dates")
      let event = try request.requiredColumn("event", "events")
      let (until, more) = (request.column("until"), request.column("text"))
      var isSound = true
      let events = request.records.compactMap { record -> TimelineEvent? in
        func words(_ column: String?) -> String {
          column.map { request.reader.text(record.object?[$0], form: "plain", column: $0) } ?? ""
        }
        func moment(_ column: String?) -> Moment? {
          let text = words(column)
          if text.isEmpty, column != at { return nil }
          if let moment = Moment(written: text) { return moment }
          isSound = false
          request.findings.error(
            "“\(text)” is not a date", at: column.flatMap { record.object?[$0]?.origin } ?? record.origin,
            neededBy: request.origin, hint: "write a year, or 2023-11, or 2023-11-30")
          return nil
        }
        guard let start = moment(at) else { return nil }
        let end = moment(until)
        let date = start.words(request.wording) + (end.map { "–" + $0.words(request.wording) } ?? "")
        return TimelineEvent(date, at: start, until: end, words(event), text: words(more))
      }
      guard isSound else { throw ChartRequest.Refusal() }
      let subject = request.subject()
      return try Timeline(
        subject.title, subtitle: subject.subtitle, events: events, basis: subject.basis, wording: request.wording,
        origin: request.origin)
    },
    ChartKind("process", options: ["name", "text", "who", "duration", "current"]) { request in
      let names = request.texts(try request.requiredColumn("name", "steps"))
      func texts(_ option: String) -> [String] {
        request.column(option).map { request.texts($0) } ?? names.map { _ in "" }
      }
      let (tasks, who, durations) = (texts("text"), texts("who"), texts("duration"))
      var current: Int?
      if let name = request.text("current") {
        current = names.firstIndex(of: name).map { $0 + 1 }
        if current == nil {
          request.findings.error(
            "there is no step “\(name)”", at: request.place(of: "current"),
            hint: NearestName.of(name, in: names).map { "did you mean “\($0)”?" })
        }
      }
      let subject = request.subject()
      return try ProcessArrow(
        subject.title, subtitle: subject.subtitle,
        steps: names.indices.map {
          ProcessStep(names[$0], tasks[$0], who: who[$0], duration: durations[$0])
        }, current: current, basis: subject.basis, wording: request.wording, origin: request.origin)
    },
  ]
}

extension Moment {
  /// "2023", "2023-11" or "2023-11-30".
  fileprivate init?(written text: String) {
    if let day = CalendarDate(text) {
      self.init(day.year, day.month, day.day)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let year = parts[0], (1...9999).contains(year) else { return nil }
    guard parts.count == 2 else {
      self.init(year)
      return
    }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    self.init(year, month)
  }

  /// As the language writes it.
  fileprivate func words(_ wording: Wording) -> String {
    guard let month else { return wording.number(year, grouped: false) }
    guard let day, let date = CalendarDate(year: year, month: month, day: day) else {
      return wording.month(month, of: year)
    }
    return wording.date(date)
  }
}
