/// What reports on the Index say by themselves.
///
/// Names of areas and samples stand alone, before a colon or in brackets, so that no language has to inflect them.
public struct IndexWords: Hashable, Sendable {
  // The documents.
  public var report = "Index report"
  public var summary = "The Index in brief"
  public var charts = "Index charts"
  public var factsAndFigures = "Facts and figures"
  /// On everything that shows invented cities.
  public var sampleData = "Sample data: the cities and all their numbers are invented."
  /// "{database}" is the database's name, "{date}" the date of its state.
  public var basis = "{database}, {date}"
  /// Under charts of a city: the year of its questionnaire.
  public var completed = "{city}: questionnaire of {date}"

  // Headings of the Index report.
  public var introduction = "Introduction"
  public var method = "Method"
  public var overview = "{city}: an overview"
  public var cityInNumbers = "The city in numbers"
  public var overall = "The overall result"
  public var profile = "The profile over the areas"
  public var progress = "Progress since {date}"
  public var conclusions = "Conclusions"
  public var allRates = "All rates"
  public var howRatesAreMade = "How the rates are made"
  public var samples = "The samples"
  public var goodPractice = "Good practice"
  public var suggestions = "Suggestions"

  // Heads of tables and charts.
  public var area = "Area"
  public var rate = "Rate"
  public var city = "City"
  public var cities = "Cities"
  public var country = "Country"
  public var year = "Year"
  public var sample = "Sample"
  public var average = "Average"
  public var averageOf = "Average: {sample}"
  public var difference = "Difference"
  public var change = "Change"
  public var previous = "Questionnaire before"
  public var middleHalf = "Middle half"
  public var core = "Core"
  public var extended = "Extended"
  public var figure = "Figure"
  public var population = "Inhabitants"
  public var foreignBorn = "Foreign-born residents"
  public var nonNationals = "Residents without the country’s nationality"
  public var edition = "Edition"
  public var lastQuestionnaire = "Questionnaire"

  // The samples.
  public var whole = "All cities"
  public var samePopulation = "Cities of similar size"
  public var sameDiversity = "Cities of similar diversity"
  public var sameBoth = "Cities of similar size and diversity"
  /// Bands that have no name of their own.
  public var populationBelow = "under {upper} inhabitants"
  public var populationBetween = "{lower} to {upper} inhabitants"
  public var populationFrom = "{lower} inhabitants and more"
  public var diversityBelow = "under {upper} born abroad or without the nationality"
  public var diversityBetween = "{lower} to {upper} born abroad or without the nationality"
  public var diversityFrom = "{lower} and more born abroad or without the nationality"
  public var smallSample = PluralForms([
    .one: "A sample of {n} city is small: its average says little.",
    .other: "A sample of {n} cities is small: its average says little.",
  ])
  public var noPopulation = "The number of inhabitants is not known, so there is no sample of cities of similar size."
  public var noDiversity =
    "The share of foreign-born residents or non-nationals is not known, so there is no sample of cities of similar diversity."
  public var mixedMeasures =
    "Some cities of the sample count residents born abroad, others residents without the country’s nationality."
  /// What the samples' averages are made of.
  public var averagesOfOthers =
    "Averages and quartiles are those of the other cities of a sample; the city itself counts where its position is told."

  /// Under the title of a chart of a figure in the samples.
  public var stripSubtitle = "Rates in per cent: a dot is a city, the band holds the middle half of them"
  public var inTheSamples = "{figure}: the city in its samples"
  public var everyCity = "{figure}: every city"
  public var everyCitySubtitle = "Rates in per cent, from high to low"
  public var ratesByArea = "Rates by area"
  public var ratesSubtitle = "Rates in per cent; compared with the sample: {sample}"
  public var thenAndNow = "Rates then and now"

  // Sentences. {rate}, {average} and {previous} are percentages, {sample} is the name of a sample.
  public var above = PluralForms([
    .one: "The rate is {rate}: {n} percentage point above the average of the sample ({sample}: {average}).",
    .other: "The rate is {rate}: {n} percentage points above the average of the sample ({sample}: {average}).",
  ])
  public var below = PluralForms([
    .one: "The rate is {rate}: {n} percentage point below the average of the sample ({sample}: {average}).",
    .other: "The rate is {rate}: {n} percentage points below the average of the sample ({sample}: {average}).",
  ])
  public var equal = "The rate is {rate}, as is the average of the sample ({sample}: {average})."
  public var rateAlone = "The rate is {rate}."
  public var noRate = "There is no rate for this area."
  public var risen = PluralForms([
    .one: "Since {date} it has risen by {n} percentage point (from {previous}).",
    .other: "Since {date} it has risen by {n} percentage points (from {previous}).",
  ])
  public var fallen = PluralForms([
    .one: "Since {date} it has fallen by {n} percentage point (from {previous}).",
    .other: "Since {date} it has fallen by {n} percentage points (from {previous}).",
  ])
  public var unchanged = "It is the same as in {date}."
  public var notComparable = "Not comparable with {date}: {areas}."
  public var areasAbove = PluralForms([
    .one: "{n} area is above the average of the sample ({sample}).",
    .other: "{n} areas are above the average of the sample ({sample}).",
  ])
  public var highestRates = "Highest rates"
  public var lowestRates = "Lowest rates"
  public var fullMarks = "Areas at {rate}"
  public var furthestAbove = "Furthest above the average"
  public var furthestBelow = "Furthest below the average"
  public var position = "Position {place} of {count}"
  public var sharedPosition = "Shared position {place} of {count}"
  public var noRanking =
    "The Index is no ranking: a position changes when cities are added, though the city’s rate stands still."
  public var publishedOn = "Published on {date}"
  public var preparedBy = "Prepared by {name}"

  // How the rates are made: one statement for each rule of the edition.
  public var rules = RuleWords()

  public struct RuleWords: Hashable, Sendable {
    public var areaIsMeanOfQuestions = "The rate of an area is the mean of the points of its questions."
    public var weightedQuestions =
      "The rate of an area is the mean of the points of its questions, by their weights."
    public var notApplicableLeaves = "A question that is not applicable is left out of the mean."
    public var missingAnswerCountsZero = "A question without an answer counts as no points."
    public var missingAnswerLeaves = "A question without an answer is left out of the mean."
    public var compositeIsMean = "A composite is the mean of its areas."
    public var compositeCountsOnce = "In the overall result a composite counts once, as one index."
    public var overallIsMean = "The overall result is the mean of the indices."
    public var overallIsWeighted = "The overall result is the mean of the indices, by their weights."
    public var overallOfCore = "The overall result counts the core areas and questions only."
    public var overallOfAll = "The overall result counts core and extended areas."
    public var missingRateWithholds = "Where the rate of an area is missing there is no figure for the whole."
    public var missingRateLeaves = "Where the rate of an area is missing the whole is made of the others."
    public var roundedToWholePercent = "Rates are rounded once, to whole per cent; halves go up."
    public var provisional = "Points and weights are provisional; they are not those of the official Index."
    public var ratesAsGiven = "Rates are printed as they were given."

    public init() {}
  }

  public init() {}
}
