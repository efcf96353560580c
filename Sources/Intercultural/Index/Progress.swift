public import Tessera

/// What changed between two completions of a city, over the figures that both editions have.
public struct Progress: Hashable, Sendable {
  public var earlier: Completion
  public var later: Completion
  public var changes: [Change]
  /// The figures of the later edition that cannot be compared, or that one of the two has no rate for.
  public var notComparable: [IndexFigure]

  /// One figure, as the later edition calls it.
  public struct Change: Hashable, Sendable, Identifiable {
    public var figure: IndexFigure
    public var earlier: Double
    public var later: Double
    public var id: String { figure.id }
    /// In whole percentage points of the printed numbers.
    public var difference: Int { Int(Rate.rounded(later)) - Int(Rate.rounded(earlier)) }
  }

  /// Nil where the completions are of two cities, or their editions are not compared.
  public init?(from earlier: Completion, to later: Completion, in database: IndexDatabase) {
    guard earlier.city == later.city, let edition = database.edition(later.edition),
      let older = database.edition(earlier.edition), edition.isCompared(with: older)
    else { return nil }
    self.earlier = earlier
    self.later = later
    changes = []
    notComparable = []
    for figure in edition.figures {
      if let before = database.rate(of: figure.id, of: edition, in: earlier), let now = later.rate(figure.id) {
        changes.append(Change(figure: figure, earlier: before, later: now))
      } else {
        notComparable.append(figure)
      }
    }
  }
}
