public import Tessera

/// A question of the questionnaire, with the answers to choose from.
public struct Question: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable {
    /// One answer is chosen.
    case choice
    /// As many as apply; their points add up, to 100 at most.
    case multiple
  }

  public var id: String
  /// The area that it belongs to.
  public var area: String
  public var texts: LocalText
  /// Whether it belongs to the extended Index only.
  public var isExtended = false
  /// Its weight within the area; 1 where nothing is said.
  public var weight: Double?
  public var kind = Kind.choice
  public var options: [AnswerOption]
  public var place = Place()

  public init(id: String, area: String, texts: LocalText = LocalText(), options: [AnswerOption]) {
    self.id = id
    self.area = area
    self.texts = texts
    self.options = options
  }

  public func option(_ id: String) -> AnswerOption? { options.first { $0.id == id } }
  public func text(_ language: String) -> String { texts.text(language) ?? id }
}

/// An answer that may be chosen.
public struct AnswerOption: Hashable, Sendable, Identifiable {
  public var id: String
  public var texts: LocalText
  /// From 0 to 100; nil where the edition gives no points.
  public var points: Double?
  /// Whether the question does not concern a city that answers so: it leaves the reckoning.
  public var isNotApplicable = false
  public var place = Place()

  public init(id: String, texts: LocalText = LocalText(), points: Double? = nil) {
    self.id = id
    self.texts = texts
    self.points = points
  }

  public func text(_ language: String) -> String { texts.text(language) ?? id }
}

/// What a city answered: the ids of the chosen options by the id of the question.
public typealias Answers = [String: [String]]
