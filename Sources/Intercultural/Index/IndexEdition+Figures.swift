public import Tessera

extension IndexEdition {
  public func area(_ id: String) -> IndexArea? { areas.first { $0.id == id } }
  public func composite(_ id: String) -> Composite? { composites.first { $0.id == id } }
  /// The composite that an area is part of.
  public func composite(of area: String) -> Composite? { composites.first { $0.areas.contains(area) } }
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }
  public func questions(of area: String, scope: IndexScope = .all) -> [Question] {
    questions.filter { $0.area == area && (scope == .all || !$0.isExtended) }
  }

  /// The indices of the top level, in order: areas, and a composite at the place of its first area.
  public var topLevel: [IndexFigure] {
    var found: [IndexFigure] = []
    for area in areas {
      let figure = composite(of: area.id)?.figure ?? area.figure
      if !found.contains(where: { $0.id == figure.id }) { found.append(figure) }
    }
    return found
  }

  /// Everything that has a rate: the aggregate, then the areas, each composite before its areas.
  public var figures: [IndexFigure] {
    [overall]
      + topLevel.flatMap { figure in
        [figure] + (composite(figure.id)?.areas.compactMap { self.area($0)?.figure } ?? [])
      }
  }

  /// The figures to be shown: all, or the core ones.
  public func figures(_ scope: IndexScope) -> [IndexFigure] {
    figures.filter { scope == .all || !isExtended($0.id) }
  }

  public func figure(_ id: String) -> IndexFigure? { figures.first { $0.id == id } }

  /// Whether a figure is an area inside a composite.
  public func isPart(_ id: String) -> Bool { composite(of: id) != nil }

  /// Whether a figure belongs to the extended Index only: an extended area, or a composite of nothing else.
  public func isExtended(_ id: String) -> Bool {
    if let composite = composite(id) { return composite.areas.allSatisfy { area($0)?.isExtended ?? false } }
    return area(id)?.isExtended ?? false
  }

  /// What a figure of this edition is called in another one; nil where the two cannot be compared.
  ///
  /// The newer edition knows the older one's names (`comparable`); a figure that is not named there keeps its id. The
  /// aggregates of two editions that are compared at all are compared.
  public func counterpart(of id: String, in other: IndexEdition) -> String? {
    if other.id == self.id { return id }
    guard isCompared(with: other) else { return nil }
    if id == overall.id { return other.overall.id }
    func isKnown(_ id: String) -> Bool { other.area(id) != nil || other.composite(id) != nil }
    if isOlder(than: other) {
      if let newer = other.comparable.first(where: { $0.value == id })?.key { return newer }
      // The newer edition may say that its area of the same name is another one.
      return other.comparable[id] == nil && isKnown(id) ? id : nil
    }
    if let said = comparable[id] { return said.flatMap { isKnown($0) ? $0 : nil } }
    return isKnown(id) ? id : nil
  }

  /// Whether completions of two editions are compared at all.
  public func isCompared(with other: IndexEdition) -> Bool {
    id == other.id || (comparison == .network && other.comparison == .network)
  }

  private func isOlder(than other: IndexEdition) -> Bool { (year ?? .max) < (other.year ?? .max) }
}
