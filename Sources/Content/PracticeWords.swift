/// What sheets and collections of good practices say by themselves.
///
/// Names of areas, cities and countries stand alone or after a colon, so that no language has to inflect them.
public struct PracticeWords: Hashable, Sendable, Decodable {
  public var collection: String
  public var practices: String
  public var practice: String
  /// "{n} practices".
  public var counted: PluralForms
  public var inNumbers: String
  public var byArea: String
  public var byAreaSubtitle: String
  public var severalAreas: String
  public var alsoInArea: String

  // The parts of a practice.
  public var purpose: String
  public var stimulus: String
  public var process: String
  public var impact: String
  public var documents: String
  public var contact: String
  public var period: String

  // The indexes at the back.
  public var indexes: String
  public var indexByArea: String
  public var indexByCountry: String
  public var indexByYear: String
  public var indexByCity: String
}
