/// What the documents about all cities say by themselves: the Index Charts, Facts and Figures.
///
/// Names of areas, bands and countries stand alone, before a colon or in brackets, so that no language has to inflect them.
public struct AtlasWords: Hashable, Sendable, Decodable {
  // What is shown.
  public var introduction: String
  public var shown: String
  public var database: String
  public var date: String
  public var comparedEditions: String
  public var inhabitants: String
  public var diversity: String
  public var network: String
  public var years: String
  public var yearRange: String
  public var areas: String
  public var scope: String
  public var coreOnly: String
  public var coreAndExtended: String
  public var everything: String
  public var citiesShown: String
  public var citiesWithoutResult: String
  public var unknown: String
  public var noRanking: String
  public var ranked: String

  // The views.
  public var level: String
  public var levelAbstract: String
  public var comparison: String
  public var comparisonAbstract: String
  public var progress: String
  public var progressAbstract: String
  public var coreExtended: String
  public var coreExtendedAbstract: String

  // Charts and tables of the views.
  public var spread: String
  public var overview: String
  public var overviewSubtitle: String
  /// Bands under a heading that says what is measured.
  public var bandBelow: String
  public var bandBetween: String
  public var bandFrom: String
  public var eachDot: String
  public var byPopulation: String
  public var byDiversity: String
  public var classes: String
  public var classesSubtitle: String
  public var everyCity: String
  public var part: String
  public var byAlphabet: String
  public var bySize: String
  public var average: String
  public var median: String
  public var lowest: String
  public var highest: String
  public var lowerQuartile: String
  public var upperQuartile: String
  public var middleHalf: String
  public var middleHalfRange: String
  public var count: String
  public var allFigures: String
  public var averageOfAll: String
  public var ratesOf: String
  public var ratesByArea: String
  public var earlier: String
  public var later: String
  public var thenAndNow: String
  public var thenAndNowSubtitle: String
  public var means: String
  public var meansSubtitle: String
  public var areaCount: String
  public var then: String
  public var now: String
  public var citiesWithTwo: String
  public var averageThen: String
  public var averageNow: String
  public var risen: String
  public var core: String
  public var all: String
  public var coreStrip: String
  public var coreByCity: String
  public var coreByCitySubtitle: String
  public var coreReckoned: String
  public var noRates: String
  public var noProgress: String
  public var noExtended: String

  // Facts and figures.
  public var membership: String
  public var membershipAbstract: String
  public var citiesByPopulation: String
  public var citiesByDiversity: String
  public var citiesByCountry: String
  public var numberOfCities: String
  public var countries: String
  public var shareOfCities: String
  public var shareOfCitiesSeveral: String
  public var askedSince: String
  public var question: String
  public var questions: String
  public var answered: String
  public var numbersVary: String
}
