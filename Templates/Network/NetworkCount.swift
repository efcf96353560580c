import Tessera

/// A count of the year as it is printed, with last year's and the change.
struct NetworkCount {
  var label: String
  var value: Int
  var lastYear: Int?
  var isKey: Bool

  var change: Int? { lastYear.map { value - $0 } }

  /// The counts of a year. One without a value takes it from the lists of the data; where these do not tell it, that is an
  /// error.
  static func counts(_ data: NetworkData, wording: Wording, findings: Findings) -> [NetworkCount] {
    (data.counts ?? []).compactMap { count in
      let label = count.label?.text ?? count.kind.map { wording.network.name($0.value) }
      guard let label else { return nil }
      let listed = count.kind.flatMap { data.listed($0.value) }
      guard let value = count.value?.value ?? listed else {
        let place = count.kind?.origin ?? count.lastYear?.origin ?? .file("report.json")
        findings.error(
          "the number of “\(label)” is missing", at: place,
          hint: count.kind.map { data.hint(forMissing: $0.value) } ?? "add \"value\": …")
        return nil
      }
      return NetworkCount(label: label, value: value, lastYear: count.lastYear?.value, isKey: count.key ?? false)
    }
  }
}

extension NetworkData {
  /// The number that the lists of the data tell; nil where there is no such list.
  func listed(_ kind: YearCount.Kind) -> Int? {
    func count(_ kind: NetworkEvent.Kind) -> Int? { events.map { $0.count { $0.kind == kind } } }
    switch kind {
    case .projects: return projects?.count
    case .events: return events?.count
    case .webinars: return count(.webinar)
    case .workshops: return count(.workshop)
    case .meetings: return meetings?.count
    case .products: return resources?.count
    case .members: return membership?.now?.value ?? members?.count
    case .participants:
      guard let events, events.allSatisfy({ $0.participants != nil }) else { return nil }
      return events.reduce(0) { $0 + ($1.participants?.value ?? 0) }
    case .cities: return projects.map { Set($0.flatMap { $0.cities ?? [] }.map(\.value)).count }
    case .people, .applications, .partners, .practices, .questionnaires: return nil
    }
  }

  func hint(forMissing kind: YearCount.Kind) -> String {
    switch kind {
    case .participants: "add \"value\": …, or the \"participants\" of every event"
    case .webinars, .workshops, .events: "add \"value\": …, or the list of \"events\""
    case .projects, .meetings: "add \"value\": …, or the list of \"\(kind.rawValue)\""
    case .products: "add \"value\": …, or the list of \"resources\""
    case .cities: "add \"value\": …, or the \"cities\" of every project"
    case .members, .people, .applications, .partners, .practices, .questionnaires: "add \"value\": …"
    }
  }
}

extension NetworkWords {
  /// What is counted, as the head of a row.
  func name(_ kind: YearCount.Kind) -> String {
    switch kind {
    case .people: counted.people
    case .participants: counted.participants
    case .cities: counted.cities
    case .members: members
    case .projects: projects
    case .applications: counted.applications
    case .events: events
    case .webinars: counted.webinars
    case .workshops: counted.workshops
    case .meetings: meetings
    case .partners: partners
    case .products: counted.products
    case .practices: counted.practices
    case .questionnaires: counted.questionnaires
    }
  }
}
