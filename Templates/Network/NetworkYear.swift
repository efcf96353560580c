import Intercultural
import Tessera

/// A network's year as documents print it: its data, with what follows from them, in the words of a language.
struct NetworkYear {
  let data: NetworkData
  let wording: Wording
  /// By the alphabet.
  let members: [NetworkMember]
  let counts: [NetworkCount]

  var words: NetworkWords { wording.network }
  var year: String { wording.number(data.year, grouped: false) }
  var lastYear: String { wording.number(data.year - 1, grouped: false) }

  /// Reads the data `network` of a bundle, and `members` and `events` where they are tables of their own; nil, with findings,
  /// where there are none.
  init?(_ bundle: Tessera.Bundle) {
    guard var data = bundle.decode(NetworkData.self, from: "network") else { return nil }
    if let rows = bundle.decode([NetworkMember].self, ifNamed: "members") {
      if let member = data.members?.first { Self.twice("members", member.city.origin, bundle) }
      data.members = rows
    }
    if let rows = bundle.decode([NetworkEvent].self, ifNamed: "events") {
      if let event = data.events?.first { Self.twice("events", event.date.origin, bundle) }
      data.events = rows
    }
    self.data = data
    let wording = bundle.wording
    self.wording = wording
    let alphabet = Alphabet(wording.language)
    members = (data.members ?? []).sorted { a, b in alphabet.isBefore(a.display, b.display) }
    counts = NetworkCount.counts(
      data, wording: wording, findings: bundle.findings(comparing: "network", "members", "events"))
  }

  private static func twice(_ name: String, _ place: Origin, _ bundle: Tessera.Bundle) {
    bundle.findings.error(
      "the \(name) stand here and in data of their own", at: place,
      hint: "keep one: take them out here, or take \"\(name)\" out of the data of report.json")
  }

  /// The number of members at the end of the year.
  var memberCount: Int { data.membership?.now?.value ?? members.count }

  /// Those who joined in the year.
  var newMembers: [NetworkMember] { members.filter { $0.since.value == data.year } }

  /// A city as it is printed: the name of a member in the report's language, else what the data say.
  func name(_ city: String) -> String { members.first { $0.isCalled(city) }?.display ?? city }

  /// Events in the order of their dates.
  var events: [NetworkEvent] {
    (data.events ?? []).sorted { ($0.date.value, $0.title.text) < ($1.date.value, $1.title.text) }
  }

  /// Meetings in the order of their dates.
  var meetings: [NetworkMeeting] { (data.meetings ?? []).sorted { $0.date.value < $1.date.value } }

  /// News by the alphabet of cities.
  var news: [CityNews] {
    let alphabet = Alphabet(wording.language)
    return (data.news ?? []).sorted { alphabet.isBefore(name($0.city.value), name($1.city.value)) }
  }

  /// The currency of a project's amount.
  func currency(of project: NetworkProject) -> CurrencyCode { project.currency ?? data.currency ?? .euro }

  // MARK: - As printed

  /// A day, or several: "12–15 March 2024".
  func dates(_ date: Sourced<CalendarDate>, _ until: Sourced<CalendarDate>?) -> String {
    wording.dates(date.value, until?.value ?? date.value)
  }

  /// "January 2024 – June 2025"; nil where nothing is known.
  func period(_ project: NetworkProject) -> String? {
    let from = project.from.map { wording.text($0.value) }
    let until = project.until.map { wording.text($0.value) }
    guard let from else { return until }
    guard let until else { return Wording.fill(words.since, ["date": from]) }
    return from == until ? from : Wording.fill(wording.dates.otherYear, ["first": from, "last": until])
  }

  /// What a project costs, with as many decimals as the other projects.
  func amount(_ project: NetworkProject) -> String? {
    let places = MoneyStyle.places(of: (data.projects ?? []).compactMap(\.amount))
    return project.amount.map { wording.money($0.with(places: places), currency(of: project).code) }
  }

  /// Where something was; nil where nothing is said.
  func place(city: Sourced<String>?, place: LocalText?, online: Bool?) -> String? {
    if let place { return place.text }
    if let city { return name(city.value) }
    return online == true ? words.online : nil
  }

  func name(_ kind: NetworkEvent.Kind) -> String {
    let kinds = words.eventKinds
    return switch kind {
    case .webinar: kinds.webinar
    case .workshop: kinds.workshop
    case .training: kinds.training
    case .conference: kinds.conference
    case .visit: kinds.visit
    case .academy: kinds.academy
    case .campaign: kinds.campaign
    case .festival: kinds.festival
    }
  }

  /// A label with what it announces: "New in 2024: Belvato and Queressa".
  func labelled(_ label: String, _ text: RichText) -> RichText { labelled(RichText(label), text) }
  func labelled(_ label: RichText, _ text: RichText) -> RichText {
    RichText([.strong(label), .text(wording.colon)]) + text
  }
}

extension NetworkMember {
  /// Where the city is, by the name that is printed.
  var place: MapChart.Place { MapChart.Place(display, latitude: latitude, longitude: longitude) }

  /// The city as it is printed.
  var display: String { name?.text ?? city.value.text }

  /// Its name in every language that the data know.
  var spellings: [String] { city.value.spellings + (name?.spellings ?? []) }

  /// Whether projects, events and news may call it so.
  func isCalled(_ name: String) -> Bool { spellings.contains(name) }
}
