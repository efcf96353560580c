public import Tessera

/// What cities answered to one question: how many, which share of those who answered, who.
///
/// Shares are of the cities that answered this question, and are printed in whole per cent, halves up; the parts of a whole
/// may therefore add up to 99 or 101.
public struct SurveyResult: Hashable, Sendable {
  /// What the numbers are made of.
  public enum Basis: Hashable, Sendable {
    /// Every answer is known: numbers are counted.
    case counted
    /// Totals are as published; who is behind them is known in part or not at all.
    case published
    /// Some answers are known and no total: nothing can be said of all cities.
    case named
  }

  public var question: SurveyQuestion
  public var basis: Basis
  /// How many cities answered; nil where that was not published.
  public var n: Int?
  /// The answers to choose from, in the order of the question.
  public var rows: [Row]
  /// The cities whose answer is known, by the alphabet.
  public var answers: [Answer]

  public struct Row: Hashable, Sendable, Identifiable {
    public var option: AnswerOption
    /// How many cities chose it; nil where that is not known.
    public var count: Int?
    /// In percent of those who answered; unrounded where it is counted, in whole per cent where it was published.
    public var share: Double?
    /// Those that are known to have chosen it.
    public var cities: [Respondent]
    /// How many more chose it and are not known; nil where the count is not.
    public var unnamed: Int? { count.map { max($0 - cities.count, 0) } }
    public var id: String { option.id }
  }

  public struct Answer: Hashable, Sendable {
    public var respondent: Respondent
    public var answer: SurveyAnswer
  }

  public init(of question: SurveyQuestion, in answers: SurveyAnswers) {
    let known = answers.answering(question.id)
    self.question = question
    self.answers = known.map { Answer(respondent: $0.respondent, answer: $0.answer) }
    let counts = AnswerCounts(of: question.options, in: known.map(\.answer.options))
    let published = question.published
    let basis: Basis = question.isComplete ? .counted : published == nil ? .named : .published
    self.basis = basis
    n = basis == .counted ? known.count : published?.n
    rows = counts.options.map { counted in
      let cities = known.filter { $0.answer.options.contains(counted.id) }.map(\.respondent)
      switch basis {
      case .counted: return Row(option: counted.option, count: counted.count, share: counted.share, cities: cities)
      case .published:
        let total = published?.total(of: counted.id, in: question)
        return Row(option: counted.option, count: total?.count, share: total?.share, cities: cities)
      case .named: return Row(option: counted.option, count: nil, share: nil, cities: cities)
      }
    }
  }

  /// Whether there is nothing to show: no total, no answer. A question that no city answered has no shares of 0 %.
  public var isEmpty: Bool {
    answers.isEmpty && (n == 0 || rows.allSatisfy { $0.count == nil && $0.share == nil })
  }
  /// Whether every option has its count, so that parts of a whole can be drawn.
  public var hasEveryCount: Bool { !rows.isEmpty && rows.allSatisfy { $0.count != nil } }

  /// The numbers that cities gave, by the alphabet of the cities.
  public var numbers: [Double] { answers.compactMap(\.answer.number) }
}

extension PublishedAnswers {
  /// What is known of an option: its count and share, as published, or as the others leave it.
  func total(of option: String, in question: SurveyQuestion) -> (count: Int?, share: Double?) {
    let count = count(of: option, among: question.options, isExclusive: question.isExclusive)
    if let count, let n { return (count, AnswerCounts.share(count, of: n)) }
    return (count, shares[option].map(Double.init))
  }
}
