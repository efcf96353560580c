import Intercultural
import Tessera

/// Compares what a network's data say of one thing in several places.
struct NetworkCheck {
  let data: NetworkData
  let findings: Findings

  init(_ year: NetworkYear, findings: Findings) {
    data = year.data
    self.findings = findings
  }

  func run() {
    // A list that is wrong in itself makes every number that is held against it wrong.
    let (_, isSound) = findings.watching {
      members()
      lists()
    }
    if isSound {
      counts()
      membership()
      history()
    }
    places()
    for project in data.projects ?? [] {
      for city in project.cities ?? [] { member(city) }
      if let from = project.from, let until = project.until, until.value < from.value {
        order(until.origin, "the project “\(project.title.value.text)”")
      }
    }
    for news in data.news ?? [] { member(news.city) }
    for event in data.events ?? [] {
      days(event.date, event.until, of: "the event “\(event.title.text)”")
      place(event.city)
    }
    for meeting in data.meetings ?? [] {
      days(meeting.date, meeting.until, of: "the meeting “\(meeting.title.text)”")
      place(meeting.city)
    }
    for person in data.people ?? [] { place(person.city) }
  }

  // MARK: - Counts

  private func counts() {
    var seen: Set<YearCount.Kind> = []
    for count in data.counts ?? [] {
      let place = count.kind?.origin ?? count.value?.origin ?? count.lastYear?.origin ?? .file("report.json")
      if (count.kind == nil) == (count.label == nil) {
        findings.error(
          count.kind == nil ? "this count says neither its kind nor a label" : "this count says its kind and a label",
          at: place, hint: "write \"kind\" for what the report knows, or \"label\" for something of your own")
      }
      if let kind = count.kind, !seen.insert(kind.value).inserted {
        findings.error("“\(kind.value.rawValue)” is counted twice", at: kind.origin, hint: "keep one")
      }
      let value = count.value?.value ?? count.kind.flatMap { data.listed($0.value) }
      if let said = count.value, let kind = count.kind?.value { compare(said, kind) }
      if let value, let last = count.lastYear?.value, let change = count.change, last + change.value != value {
        findings.error(
          "the change is \(change.value), but from \(last) to \(value) it is \(value - last)", at: change.origin,
          hint: "correct one of the three, or leave \"change\" out: it is reckoned")
      }
      if let change = count.change, count.lastYear == nil {
        findings.error(
          "a change without last year's number", at: change.origin, hint: "add \"lastYear\": …")
      }
    }
  }

  /// A number that lists of the data tell as well.
  private func compare(_ said: Sourced<Int>, _ kind: YearCount.Kind) {
    guard let listed = data.listed(kind) else { return }
    // Cities may take part in other things than projects.
    let agrees = kind == .cities ? said.value >= listed : said.value == listed
    guard !agrees else { return }
    let what =
      switch kind {
      case .projects: "the list of projects holds \(listed)"
      case .meetings: "the list of meetings holds \(listed)"
      case .products: "the list of resources holds \(listed)"
      case .events: "the list of events holds \(listed)"
      case .webinars, .workshops: "the list of events holds \(listed) of this kind"
      case .participants: "the participants of all events are \(listed)"
      case .cities: "\(listed) cities stand in the projects"
      default: "there are \(listed)"
      }
    findings.error(
      "“\(kind.rawValue)” says \(said.value), but \(what)", at: said.origin,
      hint: "correct the number or the list, or leave \"value\" out: it is counted")
  }

  // MARK: - Members

  private func membership() {
    guard let membership = data.membership else { return }
    let (last, joined, left) = (membership.lastYear, membership.joined?.value ?? 0, membership.left?.value ?? 0)
    if let now = membership.now, last.value + joined - left != now.value {
      findings.error(
        "\(now.value) members now, but \(last.value) + \(joined) − \(left) = \(last.value + joined - left)",
        at: now.origin, hint: "correct \"lastYear\", \"joined\", \"left\" or \"now\"")
    }
    if let members = data.members {
      let now = membership.now ?? Sourced(last.value + joined - left, origin: last.origin)
      if now.value != members.count {
        findings.error(
          "\(now.value) members now, but the list of members holds \(members.count)", at: now.origin,
          hint: "correct the number or the list")
      }
      let new = members.filter { $0.since.value == data.year }.map(\.display)
      if let said = membership.joined, said.value != new.count {
        findings.error(
          "\(said.value) cities joined, but the list of members holds \(new.count) since \(data.year)\(Self.named(new))",
          at: said.origin, hint: "correct the number, or \"since\" of a member")
      }
    }
    if let said = membership.left, let leavers = membership.leavers, said.value != leavers.count {
      findings.error(
        "\(said.value) cities left, but \(leavers.count) are named\(Self.named(leavers.map(\.text)))", at: said.origin,
        hint: "correct the number, or \"leavers\"")
    }
  }

  private static func named(_ names: [String]) -> String {
    names.isEmpty || names.count > 12 ? "" : ": " + names.joined(separator: ", ")
  }

  private func history() {
    var before: Int?
    for entry in data.history ?? [] {
      if let before, entry.year.value <= before {
        findings.error("\(entry.year.value) stands after \(before)", at: entry.year.origin, hint: "order the years")
      }
      before = entry.year.value
      let now = data.membership.map {
        $0.now?.value ?? $0.lastYear.value + ($0.joined?.value ?? 0) - ($0.left?.value ?? 0)
      }
      let known = [data.year: now ?? data.members?.count, data.year - 1: data.membership?.lastYear.value]
      if let number = known[entry.year.value] ?? nil, number != entry.members {
        findings.error(
          "\(entry.members) members in \(entry.year.value), but elsewhere there are \(number)", at: entry.year.origin,
          hint: "correct one of the two")
      }
    }
  }

  private func members() {
    var places: [String: Origin] = [:]
    if let members = data.members, members.isEmpty {
      findings.error(
        "the list of members is empty", at: data.membership?.lastYear.origin ?? .file("report.json"),
        hint: "name the members, or leave \"members\" out")
    }
    for member in data.members ?? [] {
      if let place = places.updateValue(member.city.origin, forKey: member.display) {
        findings.error(
          "“\(member.display)” is a member twice", at: member.city.origin, neededBy: place, hint: "keep one")
      }
      if member.since.value > data.year {
        findings.error(
          "“\(member.display)” is a member since \(member.since.value), after the year of this report, \(data.year)",
          at: member.since.origin, hint: "correct the year, or tell of this city in the next report")
      }
    }
  }

  /// Members whose coordinates are most likely a slip.
  private func places() {
    let members = data.members ?? []
    for doubt in MapChart.doubts(about: members.map(\.place)) {
      findings.warning(doubt.message, at: members[doubt.place].city.origin, hint: doubt.hint)
    }
  }

  /// A city that should be a member, now or until this year.
  private func member(_ city: Sourced<String>) {
    guard let members = data.members, !members.isEmpty, !isKnown(city.value) else { return }
    let near = NearestName.of(city.value, in: members.flatMap(\.spellings))
    findings.warning(
      "“\(city.value)” is not among the members", at: city.origin,
      hint: near.map { "did you mean “\($0)”?" } ?? "add it to the members, or name it among the partners")
  }

  /// A city that may be any; one whose name is nearly a member's is told.
  private func place(_ city: Sourced<String>?) {
    guard let city, let members = data.members, !isKnown(city.value),
      let near = NearestName.of(city.value, in: members.flatMap(\.spellings))
    else { return }
    findings.warning(
      "“\(city.value)” is not among the members", at: city.origin, hint: "did you mean “\(near)”?")
  }

  private func isKnown(_ city: String) -> Bool {
    data.members?.contains { $0.isCalled(city) } == true
      || data.membership?.leavers?.contains { $0.spellings.contains(city) } == true
  }

  // MARK: - Dates

  private func days(_ date: Sourced<CalendarDate>, _ until: Sourced<CalendarDate>?, of what: String) {
    if let until, until.value < date.value { order(until.origin, what) }
    let last = until?.value ?? date.value
    if date.value.year > data.year || last.year < data.year {
      findings.warning(
        "\(what) is not of \(data.year), the year of this report", at: date.origin,
        hint: "correct the date, or leave it to the report of its year")
    }
  }

  private func order(_ place: Origin, _ what: String) {
    findings.error("\(what) ends before it begins", at: place, hint: "give the earlier date first")
  }
}
