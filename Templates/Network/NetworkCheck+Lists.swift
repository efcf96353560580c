import Tessera

/// What cannot be true of a list by itself: the same thing twice, fewer than nothing, a year of three figures.
extension NetworkCheck {
  func lists() {
    twice(data.events, "event") { ($0.title.text + " " + $0.date.value.description, $0.date.origin) }
    twice(data.meetings, "meeting") { ($0.title.text + " " + $0.date.value.description, $0.date.origin) }
    twice(data.projects, "project") { project in
      (project.title.value.text + " " + (project.funder?.text ?? ""), project.title.origin)
    }
    twice(data.people, "person") { ($0.name.value.text + " " + ($0.function?.text ?? ""), $0.name.origin) }
    for count in data.counts ?? [] {
      let name = count.kind?.value.rawValue ?? count.label?.text ?? ""
      for number in [count.value, count.lastYear].compactMap({ $0 }) { notNegative(number, "“\(name)”") }
    }
    for event in data.events ?? [] { event.participants.map { notNegative($0, "the participants") } }
    for meeting in data.meetings ?? [] { meeting.participants.map { notNegative($0, "the participants") } }
    for member in data.members ?? [] {
      member.population.map { notNegative(Sourced($0, origin: member.city.origin), "the population") }
      plausible(member.since)
    }
    for entry in data.history ?? [] {
      plausible(entry.year)
      notNegative(Sourced(entry.members, origin: entry.year.origin), "the number of members")
    }
    for project in data.projects ?? [] where (project.amount?.units ?? 0) < 0 {
      findings.error(
        "the amount of “\(project.title.value.text)” is below zero", at: project.title.origin,
        hint: "write it without a minus sign")
    }
  }

  /// The same entry twice: it would be printed and counted twice.
  private func twice<Entry>(_ entries: [Entry]?, _ what: String, _ key: (Entry) -> (String, Origin)) {
    var seen: [String: Origin] = [:]
    for entry in entries ?? [] {
      let (name, origin) = key(entry)
      if let first = seen.updateValue(origin, forKey: name) {
        findings.error("this \(what) is in the list twice: \(name)", at: origin, neededBy: first, hint: "keep one")
      }
    }
  }

  private func notNegative(_ number: Sourced<Int>, _ what: String) {
    guard number.value < 0 else { return }
    findings.error(
      "\(what) cannot be \(number.value)", at: number.origin, hint: "write a number without a minus sign")
  }

  private func plausible(_ year: Sourced<Int>) {
    // A year that is still to come is told by what it says.
    guard year.value < 1900 else { return }
    findings.error("\(year.value) is no year", at: year.origin, hint: "write it with four figures: 2024")
  }
}
