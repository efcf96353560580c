/// What the report of a meeting says by itself.
public struct MeetingWords: Hashable, Sendable, Decodable {
  public var report: String

  // The head of the report.
  public var date: String
  public var participants: String
  public var workingLanguages: String
  public var chair: String
  public var rapporteur: String
  /// Things that are counted among the participants.
  public var participantCount: PluralForms
  public var countryCount: PluralForms
  /// "{participants} ({cities}, {countries})", each a number with what it counts.
  public var presence: String

  // The agenda.
  public var agenda: String
  public var changes: String
  public var time: String
  public var point: String

  // What was agreed.
  public var decisions: String
  public var decision: String
  public var actions: String
  public var action: String
  public var decisionsAndActions: String
  public var who: String
  public var until: String

  // The list of participants.
  public var name: String
  public var function: String
  public var body: String

  public var nextMeeting: String
  public var annexes: String
}
