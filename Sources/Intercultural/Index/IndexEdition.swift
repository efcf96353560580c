public import Tessera

/// An edition of the Index: what is asked, and how answers become rates.
///
/// Everything is data: areas, composites, questions, points, weights and rules come from a file, so that variants for
/// regions, districts or other countries need no code. Where the official points or weights are not known the edition is
/// provisional, and what is made of it says so.
public struct IndexEdition: Hashable, Sendable, Identifiable {
  public var id: String
  /// Nil for an edition that is not of one year.
  public var year: Int?
  public var names: LocalText
  /// What readers are to know of the edition.
  public var notice = LocalText()
  /// The edition that this is a variant of.
  public var variantOf: String?
  /// Whether points, weights or rules are not the official ones.
  public var isProvisional = false
  /// With which completions those of this edition are compared.
  public var comparison = ComparisonRange.network
  /// The aggregate figure: "icc_index".
  public var overall: IndexFigure
  /// In the order of the report.
  public var areas: [IndexArea]
  public var composites: [Composite] = []
  public var questions: [Question] = []
  public var rules = ScoringRules()
  /// Areas and composites that go by another id in earlier editions; nil for one that none of those can be compared with.
  public var comparable: [String: String?] = [:]
  public var place = Place()

  public init(id: String, names: LocalText, overall: IndexFigure, areas: [IndexArea]) {
    self.id = id
    self.names = names
    self.overall = overall
    self.areas = areas
  }

  /// With which completions those of an edition are compared.
  public enum ComparisonRange: String, CaseIterable, Sendable {
    /// With those of every edition that says the same, over the areas that both have.
    case network
    /// With those of the same edition only.
    case edition
  }
}

/// What a rate is given for: the aggregate, an area or a composite.
public struct IndexFigure: Hashable, Sendable, Identifiable {
  public var id: String
  public var names: LocalText

  public init(id: String, names: LocalText = LocalText()) {
    self.id = id
    self.names = names
  }

  /// The name in a language; the id where there is none.
  public func name(_ language: String) -> String { names.text(language) ?? id }
}

/// A policy area, such as Commitment or Public space.
public struct IndexArea: Hashable, Sendable, Identifiable {
  public var id: String
  public var names: LocalText
  /// Whether the area belongs to the extended Index only.
  public var isExtended = false
  /// Its weight among its neighbours; 1 where nothing is said.
  public var weight: Double?
  public var place = Place()

  public init(id: String, names: LocalText = LocalText()) {
    self.id = id
    self.names = names
  }

  public var figure: IndexFigure { IndexFigure(id: id, names: names) }
}

/// A group of areas with a figure of its own, such as the intercultural lens.
public struct Composite: Hashable, Sendable, Identifiable {
  public var id: String
  public var names: LocalText
  public var areas: [String]
  /// Its weight among the top-level indices; 1 where nothing is said.
  public var weight: Double?
  public var place = Place()

  public init(id: String, names: LocalText = LocalText(), areas: [String]) {
    self.id = id
    self.names = names
    self.areas = areas
  }

  public var figure: IndexFigure { IndexFigure(id: id, names: names) }
}

/// The core Index, or the core with what was added as extended.
public enum IndexScope: String, CaseIterable, Sendable {
  case core, all
}
