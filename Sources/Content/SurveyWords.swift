/// What reports on surveys say by themselves.
///
/// Answers, questions and names of cities stand alone, before a colon or in brackets, so that no language has to inflect
/// them.
public struct SurveyWords: Hashable, Sendable, Decodable {
  /// The kind of document.
  public var report: String

  // Who answered, and how to read what they did.
  public var whoAnswered: String
  public var map: String
  public var fieldwork: String
  /// The survey before, by its year, and how many cities answered both.
  public var previousSurvey: String
  public var inBothSurveys: String
  /// The same of one city.
  public var cityInBothSurveys: String
  public var howToRead: String
  public var basis: String
  public var rounding: String
  public var publishedTotals: String
  public var comparedYears: String

  // Under a question.
  /// "{answer} ({question})": who was asked.
  public var onlyAfter: String
  /// "89% (33 of 37 cities)", by the form that n wants.
  public var shareOf: PluralForms
  /// A share whose number of answers was not published.
  public var shareAlone: String
  public var totalsNotPublished: String
  public var nothingPublished: String
  /// The answer that most cities gave, with its share; those of two or three that lead with the same share; more of them.
  public var mostFrequent: String
  public var mostFrequentTied: String
  public var manyTied: String
  /// Last year's share of the answer just told.
  public var sameAnswer: String
  /// What the same cities answered, then and now, to what was just told.
  public var bothYears: String
  /// How many cities answered both surveys, where their answers are not known one by one.
  public var onlyBoth: PluralForms
  public var changed: String
  /// The heads of columns: answers, how many cities with an answer are named; how many are not.
  public var answer: String
  public var named: String
  public var notNamed: String

  // Charts.
  public var asPublished: String
  public var countNotPublished: String
  public var steps: String
  public var citiesAnswering: String
  public var numbers: String

  // The end.
  public var thanks: String
  public var allAnswers: String
  /// What the signs in the table of all answers mean.
  public var chosen: String
  public var notChosen: String
  public var noAnswer: String
  public var notAsked: String
}
