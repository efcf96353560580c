public import Tessera

/// A survey among cities: what was asked, when, and what is known of the survey before.
public struct Survey: Hashable, Sendable {
  /// When cities could answer.
  public var from: IndexDate?
  public var until: IndexDate?
  /// How many cities are said to have answered; compared with the rows of the answers.
  public var announced: Announced?
  /// Where the answers come from, as printed under charts.
  public var source = LocalText()
  /// What readers are to know of the data.
  public var notices: [LocalText] = []
  public var previous: PreviousSurvey?
  public var sections: [SurveySection] = []

  public init(sections: [SurveySection] = []) { self.sections = sections }

  /// Every question, in its order; each topic of a group counts.
  public var questions: [SurveyQuestion] { sections.flatMap(\.entries).flatMap(\.questions) }
  public func question(_ id: String) -> SurveyQuestion? { questions.first { $0.id == id } }

  /// A stated number with its place.
  public struct Announced: Hashable, Sendable {
    public var count: Int
    public var place: Place

    public init(_ count: Int, place: Place = Place()) {
      self.count = count
      self.place = place
    }
  }
}

/// The survey before: what is known of it as a whole.
public struct PreviousSurvey: Hashable, Sendable {
  public var year: Int
  /// How many cities answered it.
  public var respondents: Survey.Announced?
  /// How many cities answered it and this one.
  public var both: Survey.Announced?

  public init(year: Int) { self.year = year }
}

/// A part of the questionnaire under a heading of its own.
public struct SurveySection: Hashable, Sendable, Identifiable {
  public var id: String
  public var title: LocalText
  public var entries: [SurveyEntry]

  public init(id: String, title: LocalText, entries: [SurveyEntry]) {
    self.id = id
    self.title = title
    self.entries = entries
  }
}

/// What stands under one heading: a question, or topics that are rated on the same scale.
public struct SurveyEntry: Hashable, Sendable, Identifiable {
  public var id: String
  public var text: LocalText
  /// The text in a few words, for charts and tables; empty where there is none.
  public var short = LocalText()
  /// What readers are to know of these answers.
  public var note = LocalText()
  /// How a single choice is drawn; nil for the usual: a bar for two answers, squares for three or four.
  public var chart: Picture?
  /// One question, or a topic each.
  public var questions: [SurveyQuestion]

  public init(id: String, text: LocalText, questions: [SurveyQuestion]) {
    self.id = id
    self.text = text
    self.questions = questions
  }

  /// Pictures of a single choice.
  public enum Picture: String, CaseIterable, Decodable, Sendable {
    /// One bar, divided.
    case stacked
    case donut
    /// A hundred squares.
    case waffle
    /// A bar for each answer.
    case bars
  }

  /// Whether several topics are rated.
  public var isGroup: Bool { questions.first?.id != id }
}
