import Intercultural
import Tessera

/// What must agree in the report of a meeting: counts, points, days and times, names.
struct MeetingCheck {
  let data: MeetingData
  let participants: [MeetingData.Participant]
  /// The place of the agenda.
  let agenda: Origin
  let findings: Findings

  func check() {
    checkCounts()
    checkPoints()
    checkTimes()
    checkActions()
    checkNames()
    for annex in data.annexes ?? [] where !["https://", "http://"].contains(where: annex.link.value.hasPrefix) {
      findings.error(
        "“\(annex.link.value)” is not a web address", at: annex.link.origin, hint: "begin it with https://")
    }
  }

  /// What was announced is what the list counts.
  private func checkCounts() {
    let announced = data.announced
    for (said, counted, what) in [
      (announced?.participants, participants.count, "participants"),
      (announced?.cities, participants.count(\.city), "cities"),
      (announced?.countries, participants.count(\.country), "countries"),
    ] {
      guard let said, said.value != counted else { continue }
      findings.error(
        "\(said.value) \(what) are announced, but the list of participants has \(counted)", at: said.origin,
        hint: "correct the number or the list")
    }
  }

  /// Each point has an id of its own, and decisions and actions name one that there is.
  private func checkPoints() {
    var known: Set<String> = []
    let (_, isSound) = findings.watching {
      for point in data.agenda where !known.insert(point.id.value).inserted {
        findings.error(
          "two points of the agenda are called “\(point.id.value)”", at: point.id.origin,
          hint: "give each an id of its own: its text is text/points/<id>.md")
      }
      if data.points.isEmpty {
        findings.error(
          "the agenda has no point", at: agenda, hint: "write { \"id\": \"opening\", \"title\": \"…\" } for each")
      }
    }
    guard isSound else { return }
    let points = data.points.map(\.id.value)
    for point in (data.decisions ?? []).map(\.point) + (data.actions ?? []).map(\.point)
    where !point.value.isEmpty && !points.contains(point.value) {
      let isPause = known.contains(point.value)
      findings.error(
        isPause
          ? "“\(point.value)” is a pause, in which nothing is decided"
          : "there is no point “\(point.value)” in the agenda", at: point.origin,
        hint: KnownNames.hint(for: point.value, in: points))
    }
  }

  /// The points lie within the days of the meeting, and follow each other.
  private func checkTimes() {
    if let to = data.to, to.value < data.from {
      findings.error("the meeting ends before it begins", at: to.origin, hint: "correct \"from\" or \"to\"")
    }
    for day in data.agenda.compactMap(\.day)
    where day.value != .standIn && data.from != .standIn && (day.value < data.from || day.value > data.lastDay) {
      findings.error(
        "this day of the agenda is none of the meeting’s, which are \(data.from) to \(data.lastDay)", at: day.origin,
        hint: "correct \"day\", or the dates of the meeting")
    }
    for day in data.days {
      var end: ClockTime?
      for point in day.points {
        if let to = point.to, let from = point.from, to.value < from.value {
          findings.error(
            "“\(point.title.text)” ends before it begins", at: to.origin, hint: "correct \"from\" or \"to\"")
        }
        if let from = point.from, let end, from.value < end {
          findings.warning(
            "“\(point.title.text)” begins before the point before it ends", at: from.origin,
            hint: "correct the times, or put the points in order")
        }
        end = point.to?.value ?? point.from?.value ?? end
      }
    }
    if let next = data.next?.from, !next.value.isAfter(lastDay) {
      findings.warning(
        "the next meeting is not after this one", at: next.origin, hint: "correct its date or that of the meeting")
    }
  }

  private var lastDay: IndexDate { IndexDate(data.lastDay.year, data.lastDay.month, data.lastDay.day) }

  /// What is to be done is to be done after the meeting.
  private func checkActions() {
    for action in data.actions ?? [] {
      guard let by = action.by, by.value < lastDay, by.value != .standIn else { continue }
      findings.warning(
        "“\(action.what.text)” is to be done before the end of the meeting", at: by.origin, hint: "correct the date")
    }
  }

  /// Nobody stands twice in the list, and those who led the meeting stand in it.
  private func checkNames() {
    var names: Set<String> = []
    for name in participants.map(\.name) where !name.value.isEmpty && !names.insert(name.value).inserted {
      findings.warning("\(name.value) stands twice in the list of participants", at: name.origin, hint: "keep one")
    }
    for (person, what) in [(data.chair, "chair"), (data.rapporteur, "rapporteur")] {
      guard let person, !person.value.isEmpty, !names.contains(person.value) else { continue }
      findings.warning(
        "the \(what), \(person.value), is not in the list of participants", at: person.origin,
        hint: NearestName.of(person.value, in: names.sorted()).map { "did you mean “\($0)”?" }
          ?? "add the name to the list, or correct it")
    }
  }
}
