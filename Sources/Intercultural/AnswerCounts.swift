/// How many chose which of the answers to a question, and which share of those who answered they are.
public struct AnswerCounts: Hashable, Sendable {
  /// In the order of the question.
  public var options: [Count]
  /// How many answered, whatever they chose.
  public var answering: Int

  public struct Count: Hashable, Sendable, Identifiable {
    public var option: AnswerOption
    public var count: Int
    /// Of those who answered, unrounded percent. Where several answers may be chosen the shares add up to more than 100.
    public var share: Double
    public var id: String { option.id }
  }

  /// Counts the answers of those who answered, each the ids of the chosen options.
  public init(of options: [AnswerOption], in answers: [[String]]) {
    answering = answers.count
    self.options = options.map { option in
      let count = answers.count { $0.contains(option.id) }
      return Count(option: option, count: count, share: Self.share(count, of: answers.count))
    }
  }

  /// A count as percent of a base, unrounded; 0 of nothing.
  public static func share(_ count: Int, of base: Int) -> Double {
    // Multiplied first: 29 of 200 are 14.5 per cent, and no binary fraction less.
    base == 0 ? 0 : Double(count) * 100 / Double(base)
  }
}
