public import Tessera

/// A question of a survey, or a topic to be rated: a column of the table of answers.
public struct SurveyQuestion: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Decodable, Sendable {
    /// One answer is chosen: yes, no, maybe, or any others.
    case single
    /// As many as apply.
    case multiple
    /// A step of a scale, which runs from low to high.
    case scale
    case number
    /// Answers in the cities' own words.
    case text
  }

  /// The name of its column.
  public var id: String
  public var kind: Kind
  public var text: LocalText
  public var short = LocalText()
  /// What can be chosen; of a free answer, what several cities said and is printed in the same words.
  public var options: [AnswerOption]
  /// Who is asked; nil for everybody.
  public var condition: Condition?
  /// The numbers that may be given; nil for any.
  public var range: ClosedRange<Double>?
  /// Whether the table has the answer of every city that gave one. Else its cells are what is known, and nothing is counted.
  public var isComplete = true
  /// What was published of the answers.
  public var published: PublishedAnswers?
  /// What was published of the answers to the survey before.
  public var previous: PublishedAnswers?
  public var place = Place()

  public init(id: String, kind: Kind, text: LocalText, options: [AnswerOption] = []) {
    self.id = id
    self.kind = kind
    self.text = text
    self.options = options
  }

  /// Asked only where an earlier question has one of these answers.
  public struct Condition: Hashable, Decodable, Sendable {
    public var question: String
    public var answers: [String]

    public init(question: String, answers: [String]) {
      self.question = question
      self.answers = answers
    }
  }

  public func option(_ id: String) -> AnswerOption? { options.first { $0.id == id } }
  /// Whether answers are chosen, so that shares can be told.
  public var isChosen: Bool { kind != .number && kind != .text }
  /// Whether a city has one answer at most, so that shares make a hundred.
  public var isExclusive: Bool { kind == .single || kind == .scale }
}

/// Totals of a question as they were published: what is not there was not published.
public struct PublishedAnswers: Hashable, Decodable, Sendable {
  /// How many cities answered.
  public var n: Int?
  /// How many cities chose an answer, by the ids of the options.
  public var counts: [String: Int] = [:]
  /// Which share of them did, in whole per cent.
  public var shares: [String: Int] = [:]
  public var place = Place()

  public init(n: Int? = nil, counts: [String: Int] = [:], shares: [String: Int] = [:]) {
    self.n = n
    self.counts = counts
    self.shares = shares
  }

  private enum CodingKeys: CodingKey { case n, counts, shares }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    n = try members.decodeIfPresent(Int.self, forKey: .n)
    counts = try members.decodeIfPresent([String: Int].self, forKey: .counts) ?? [:]
    shares = try members.decodeIfPresent([String: Int].self, forKey: .shares) ?? [:]
  }

  /// The counts that a share can stand for: those that give it when they are rounded.
  public static func counts(giving share: Int, of n: Int) -> [Int] {
    (0...max(n, 0)).filter { n > 0 && Rate.rounded(AnswerCounts.share($0, of: n)) == Double(share) }
  }

  /// How many chose an option: as published, else the one count that gives the published share; else, where each city has
  /// one answer and the others are known, the rest.
  public func count(of option: String, among options: [AnswerOption], isExclusive: Bool) -> Int? {
    if let direct = direct(option) { return direct }
    guard isExclusive, let n, shares[option] == nil else { return nil }
    let others = options.map(\.id).filter { $0 != option }.map(direct)
    let known = others.compactMap { $0 }
    guard known.count == others.count, !known.isEmpty else { return nil }
    let rest = n - known.reduce(0, +)
    return rest >= 0 ? rest : nil
  }

  private func direct(_ option: String) -> Int? {
    if let count = counts[option] { return count }
    guard let share = shares[option], let n else { return nil }
    let fitting = Self.counts(giving: share, of: n)
    return fitting.count == 1 ? fitting[0] : nil
  }
}
