public import Tessera

/// How many cities chose which answer to a question, for Facts and Figures.
///
/// The number of cities differs from question to question, since questions came in with later editions: print it.
public struct AnswerShares: Hashable, Sendable {
  public var question: Question
  /// In the order of the question.
  public var options: [Count]
  /// How many cities answered, those for whom the question is not applicable too.
  public var answering: Int

  public struct Count: Hashable, Sendable, Identifiable {
    public var option: AnswerOption
    public var count: Int
    /// Of the cities that answered, unrounded percent. Where several answers may be chosen the shares add up to more
    /// than 100.
    public var share: Double
    public var id: String { option.id }
  }

  /// Counts the answers of completions to a question of their edition.
  public init(of question: Question, in completions: [Completion]) {
    let answers = completions.compactMap { $0.answers[question.id] }
    self.question = question
    answering = answers.count
    options = question.options.map { option in
      let count = answers.count { $0.contains(option.id) }
      return Count(
        option: option, count: count, share: answers.isEmpty ? 0 : Double(count) * 100 / Double(answers.count))
    }
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
