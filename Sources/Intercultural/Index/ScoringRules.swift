/// How answers become rates, as an edition states it. Rates are percentages of what can be reached.
///
/// Fixed are: a question gives 0 to 100 points; an area is the mean of its questions by weight; a composite is the mean
/// of its areas and counts once; every mean is made of unrounded numbers, and a rate is rounded once, to a whole
/// percent, halves away from zero. The official points, weights and rules are not public: an edition that guesses them
/// is provisional.
public struct ScoringRules: Hashable, Sendable {
  /// What a question without an answer does.
  public enum MissingAnswer: String, CaseIterable, Sendable {
    /// It counts as an answer of no points.
    case zero
    /// It leaves the reckoning, as a question that is not applicable always does.
    case leaves
  }

  /// What an area without a rate does to its composite and to the aggregate.
  public enum MissingRate: String, CaseIterable, Sendable {
    /// There is no figure for the whole.
    case withholds
    /// The mean is that of the others.
    case leaves
  }

  /// How the aggregate, and composites, are made of their parts.
  public enum Mean: String, CaseIterable, Sendable {
    /// Every top-level index counts the same.
    case mean
    /// By the weights of areas and composites.
    case weighted
  }

  public var missingAnswer = MissingAnswer.leaves
  public var missingRate = MissingRate.withholds
  public var overall = Mean.mean
  /// Which areas and questions the aggregate counts.
  public var overallCounts = IndexScope.all

  public init() {}

  /// A rule to be stated in a report; the raw value is the key of its words.
  public enum Statement: String, CaseIterable, Sendable {
    case areaIsMeanOfQuestions, weightedQuestions, notApplicableLeaves
    case missingAnswerCountsZero, missingAnswerLeaves
    case compositeIsMean, compositeCountsOnce
    case overallIsMean, overallIsWeighted, overallOfCore, overallOfAll
    case missingRateWithholds, missingRateLeaves
    case roundedToWholePercent, provisional, ratesAsGiven

    /// The rule in English.
    public var english: String {
      switch self {
      case .areaIsMeanOfQuestions: "The rate of an area is the mean of the points of its questions."
      case .weightedQuestions: "The rate of an area is the mean of the points of its questions, by their weights."
      case .notApplicableLeaves: "A question that is not applicable is left out of the mean."
      case .missingAnswerCountsZero: "A question without an answer counts as no points."
      case .missingAnswerLeaves: "A question without an answer is left out of the mean."
      case .compositeIsMean: "A composite is the mean of its areas."
      case .compositeCountsOnce: "In the aggregate a composite counts once, as one index."
      case .overallIsMean: "The aggregate is the mean of the indices."
      case .overallIsWeighted: "The aggregate is the mean of the indices, by their weights."
      case .overallOfCore: "The aggregate counts the core areas and questions only."
      case .overallOfAll: "The aggregate counts core and extended areas."
      case .missingRateWithholds: "Where the rate of an area is missing there is no figure for the whole."
      case .missingRateLeaves: "Where the rate of an area is missing the whole is made of the others."
      case .roundedToWholePercent: "Rates are rounded once, to whole percent; halves go up."
      case .provisional: "Points and weights are provisional; they are not those of the official Index."
      case .ratesAsGiven: "Rates are printed as they were given."
      }
    }
  }
}

extension IndexEdition {
  /// The rules by which a report of this edition was made, in the order in which it states them.
  public var statements: [ScoringRules.Statement] {
    var found: [ScoringRules.Statement] = []
    if questions.isEmpty {
      found = [.ratesAsGiven]
    } else {
      found.append(questions.contains { $0.weight != nil } ? .weightedQuestions : .areaIsMeanOfQuestions)
      found.append(.notApplicableLeaves)
      found.append(rules.missingAnswer == .zero ? .missingAnswerCountsZero : .missingAnswerLeaves)
    }
    if !composites.isEmpty { found += [.compositeIsMean, .compositeCountsOnce] }
    found.append(rules.overall == .mean ? .overallIsMean : .overallIsWeighted)
    if areas.contains(where: \.isExtended) || questions.contains(where: \.isExtended) {
      found.append(rules.overallCounts == .core ? .overallOfCore : .overallOfAll)
    }
    found.append(rules.missingRate == .withholds ? .missingRateWithholds : .missingRateLeaves)
    found.append(.roundedToWholePercent)
    if isProvisional { found.append(.provisional) }
    return found
  }
}
