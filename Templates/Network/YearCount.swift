import Tessera

/// Something that a network counts from year to year.
struct YearCount: Decodable {
  /// What funders ask for. Those that lists of the data tell need no `value`.
  enum Kind: String, CaseIterable, Decodable {
    case people, participants, cities, members, projects, applications, events, webinars, workshops, meetings, partners,
      products, practices, questionnaires
  }

  var kind: Sourced<Kind>?
  /// What is counted, where it is none of the kinds.
  var label: LocalText?
  var value: Sourced<Int>?
  var lastYear: Sourced<Int>?
  /// May be left to be reckoned.
  var change: Sourced<Int>?
  /// Whether it is among the numbers that open the report.
  var key: Bool?
}
