/// What the yearly reports of national networks say by themselves.
///
/// Names of cities and numbers of years stand after a colon or in brackets, so that no language has to inflect them.
public struct NetworkWords: Hashable, Sendable, Decodable {
  // The chapters.
  /// What kind of document it is, where `report.json` does not say.
  public var report: String
  public var summary: String
  public var whoWeAre: String
  public var numbers: String
  public var projects: String
  public var events: String
  public var news: String
  public var meetings: String
  public var resources: String
  public var outlook: String
  public var contact: String

  // Members.
  public var members: String
  public var memberSince: String
  public var governance: String
  /// "Members at the end of {year}".
  public var membersAtEnd: String
  /// "New in {year}".
  public var newIn: String
  public var leftIn: String
  public var membersByYear: String
  /// The figure of cities and the projects that join them.
  public var bridges: String
  /// "An arch joins two cities that work on a project together.", and so on.
  public var bridgesSubtitle: String

  // Columns and labels.
  public var number: String
  public var project: String
  public var funder: String
  public var amount: String
  public var period: String
  public var partners: String
  /// Of something that has begun: "since {date}".
  public var since: String
  public var kind: String
  public var participants: String
  public var agenda: String
  public var online: String
  /// The closing link of the section in another report.
  public var fullReport: String
  public var eventKinds: EventKinds
  public var counted: Counted

  /// Kinds of events.
  public struct EventKinds: Hashable, Sendable, Decodable {
    public var webinar: String
    public var workshop: String
    public var training: String
    public var conference: String
    public var visit: String
    public var academy: String
    public var campaign: String
    public var festival: String
  }

  /// What funders want counted, as the head of a row.
  public struct Counted: Hashable, Sendable, Decodable {
    public var people: String
    public var participants: String
    public var cities: String
    public var applications: String
    public var webinars: String
    public var workshops: String
    public var products: String
    public var practices: String
    public var questionnaires: String
  }
}
