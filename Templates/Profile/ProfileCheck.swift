import Tessera

/// What must agree in the data of a profile: days, times, sources.
struct ProfileCheck {
  let data: ProfileData
  let findings: Findings

  func check() {
    let first = data.visit.from
    let last = data.visit.to?.value ?? first
    if let to = data.visit.to, to.value < first {
      findings.error("the visit ends before it begins", at: to.origin, hint: "correct \"from\" or \"to\"")
    }
    if data.team.isEmpty {
      findings.error(
        "the visiting team has no members", at: data.city.name.origin, hint: "name them under \"team\"")
    }
    for number in data.numbers ?? [] where number.source?.isEmpty ?? true {
      findings.warning(
        "a number of the city has no source: “\(number.label.text)”", at: number.value.origin, hint: "add a \"source\"")
    }
    var before: CalendarDate?
    for day in data.programme ?? [] {
      let date = day.date.value
      if date != .standIn, first != .standIn, date < first || (first <= last && date > last) {
        findings.error(
          "this day of the programme is not one of the visit, which is \(first) to \(last)", at: day.date.origin,
          hint: "correct the date of the day, or those of the visit")
      }
      if let before, date <= before {
        findings.error(
          "the days of the programme are not in order", at: day.date.origin, hint: "put earlier days first")
      }
      before = date
      check(day.entries)
    }
  }

  private func check(_ entries: [ProfileData.Entry]) {
    for entry in entries {
      if let to = entry.to, to.value < entry.from {
        findings.error("“\(entry.what.text)” ends before it begins", at: to.origin, hint: "correct \"from\" or \"to\"")
      }
    }
  }
}
