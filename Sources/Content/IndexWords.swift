/// What reports on the Index say by themselves.
///
/// Names of areas and samples stand alone, before a colon or in brackets, so that no language has to inflect them.
public struct IndexWords: Hashable, Sendable, Decodable {
  // The documents.
  public var report: String
  public var summary: String
  public var charts: String
  public var factsAndFigures: String
  /// On what is made of a result that is not agreed yet.
  public var draftResult: String
  /// On everything that shows invented cities.
  public var sampleData: String
  /// "{database}" is the database's name, "{date}" the date of its state.
  public var basis: String
  /// Under charts of a city: the year of its questionnaire.
  public var completed: String

  // Headings of the Index report.
  public var introduction: String
  public var method: String
  public var overview: String
  public var cityInNumbers: String
  public var overall: String
  public var profile: String
  public var progress: String
  public var conclusions: String
  public var allRates: String
  public var howRatesAreMade: String
  public var samples: String
  public var goodPractice: String
  public var suggestions: String

  // Heads of tables and charts.
  public var area: String
  public var rate: String
  public var city: String
  public var cities: String
  public var country: String
  public var year: String
  public var sample: String
  public var average: String
  public var averageOf: String
  public var difference: String
  public var change: String
  public var previous: String
  public var middleHalf: String
  public var core: String
  public var extended: String
  public var figure: String
  public var population: String
  public var foreignBorn: String
  public var nonNationals: String
  public var edition: String
  public var lastQuestionnaire: String

  // The samples.
  public var whole: String
  public var samePopulation: String
  public var sameDiversity: String
  public var sameBoth: String
  /// Bands that have no name of their own.
  public var populationBelow: String
  public var populationBetween: String
  public var populationFrom: String
  public var diversityBelow: String
  public var diversityBetween: String
  public var diversityFrom: String
  public var smallSample: PluralForms
  public var noPopulation: String
  public var noDiversity: String
  public var mixedMeasures: String
  /// What the samples' averages are made of.
  public var averagesOfOthers: String

  /// Under the title of a chart of a figure in the samples.
  public var stripSubtitle: String
  public var inTheSamples: String
  public var everyCity: String
  public var everyCitySubtitle: String
  public var histogramSubtitle: String
  public var ratesInPercent: String
  public var ratesByArea: String
  public var ratesSubtitle: String
  public var thenAndNow: String
  public var largestChanges: String

  // Sentences. {rate}, {average} and {previous} are percentages, {sample} is the name of a sample.
  public var above: PluralForms
  public var below: PluralForms
  public var equal: String
  public var rateAlone: String
  public var noRate: String
  public var risen: PluralForms
  public var fallen: PluralForms
  public var unchanged: String
  public var notComparable: String
  public var areasAbove: PluralForms
  public var highestRates: String
  public var lowestRates: String
  public var fullMarks: String
  public var furthestAbove: String
  public var furthestBelow: String
  public var position: String
  public var sharedPosition: String
  public var noRanking: String
  public var publishedOn: String
  public var preparedBy: String

  // How the rates are made: one statement for each rule of the edition.
  public var rules: RuleWords

  public struct RuleWords: Hashable, Sendable, Decodable {
    public var areaIsMeanOfQuestions: String
    public var weightedQuestions: String
    public var notApplicableLeaves: String
    public var missingAnswerCountsZero: String
    public var missingAnswerLeaves: String
    public var compositeIsMean: String
    public var compositeCountsOnce: String
    public var overallIsMean: String
    public var overallIsWeighted: String
    public var overallOfCore: String
    public var overallOfAll: String
    public var missingRateWithholds: String
    public var missingRateLeaves: String
    public var roundedToWholePercent: String
    public var provisional: String
    public var ratesAsGiven: String
  }
}
