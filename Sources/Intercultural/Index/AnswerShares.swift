public import Tessera

/// How many cities chose which answer to a question, for Facts and Figures.
///
/// The number of cities differs from question to question, since questions came in with later editions: print it.
public struct AnswerShares: Hashable, Sendable {
  public var question: Question
  /// How many cities chose which answer; those for whom the question is not applicable answered too.
  public var counts: AnswerCounts
  /// In the order of the question.
  public var options: [AnswerCounts.Count] { counts.options }
  /// How many cities answered.
  public var answering: Int { counts.answering }

  /// Counts the answers of completions to a question of their edition.
  public init(of question: Question, in completions: [Completion]) {
    self.question = question
    counts = AnswerCounts(of: question.options, in: completions.compactMap { $0.answers[question.id] })
  }
}

extension IndexDatabase {
  /// The answers to a question of an edition: the latest completion of each city that passes the filter.
  public func shares(of question: String, edition: String, where filter: IndexFilter = IndexFilter()) -> AnswerShares? {
    guard let question = self.edition(edition)?.question(question) else { return nil }
    var filter = filter
    filter.edition = edition
    return AnswerShares(of: question, in: completions(where: filter))
  }
}
