/// What an expert's report on a visit to a city says by itself.
///
/// Names of cities and people stand alone: as the subject of a sentence, after a colon or in brackets.
public struct ProfileWords: Hashable, Sendable, Decodable {
  public var report: String

  // The opening paragraph. {city} is the subject, {dates} a range of days, {names} a list.
  public var received: String
  public var team: String
  public var readWithIndex: String
  /// With the date of the questionnaire.
  public var readWithIndexOf: String

  // Headings of the parts.
  public var visitingTeam: String
  public var nationalContext: String
  public var localContext: String
  public var indexResults: String
  public var governance: String
  public var welcome: String
  public var education: String
  public var employment: String
  public var publicSpaces: String
  public var mediation: String
  public var civilSociety: String
  public var culture: String
  public var conclusions: String
  public var recommendations: String
  public var programme: String

  /// Before the recommendations of all parts.
  public var recommendationsCollected: String

  // Heads of tables.
  /// Over the numbers of the recommendations.
  public var number: String
  public var recommendation: String
  /// Over the numbers of the pages where they are given.
  public var page: String
  public var meeting: String
  public var with: String
}
