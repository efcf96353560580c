extension Importer {
  /// Which level each kind of number stands for.
  ///
  /// In one document "1." opens a chapter, in another a section of an unnumbered chapter; the order and the restarts
  /// of the numbers tell. Kinds that turn up later, such as the "i." of a level the contents list leaves out, come one
  /// level below the heading they follow.
  struct LevelScheme {
    private var levels: [Enumerator.Kind: Int] = [:]
    private var unnumbered = 1
    private var usesIndents = false
    /// The deepest level of the contents list.
    private(set) var depth = 1

    /// Whether numbers are known at all.
    var isUsed: Bool { !levels.isEmpty }

    init() {}

    init(_ entries: [ContentsEntry]) {
      let numbers = entries.compactMap(\.number)
      let chapters = entries.filter { $0.number == nil && !$0.hasArrow && Appendix(title: $0.title) == nil }.count
      usesIndents = numbers.isEmpty && !entries.contains(where: \.hasArrow)
      if let first = numbers.first {
        let sameKind = numbers.filter { $0.kind == first.kind }
        let restarts = sameKind.filter { $0.components == [1] }.count > 1
        let isNested = entries.first?.number == nil && chapters > 0 && (restarts || chapters > sameKind.count)
        levels[first.kind] = isNested ? 2 : 1
      }
      for index in entries.indices {
        if let kind = entries[index].number?.kind { learn(kind, after: index == 0 ? 1 : levelBefore(entries, index)) }
      }
      depth = entries.indices.map { level(of: entries, at: $0) }.max() ?? 1
    }

    /// Sets a kind that is new one level below `level`.
    mutating func learn(_ kind: Enumerator.Kind, after level: Int) {
      if levels[kind] == nil { levels[kind] = min(level + 1, 4) }
    }

    /// The level of a number; `2.3` is one below `2`.
    func level(of number: Enumerator) -> Int? {
      levels[number.kind].map { min($0 + number.components.count - 1, 4) }
    }

    func level(of entries: [ContentsEntry], at index: Int) -> Int {
      let entry = entries[index]
      if let number = entry.number { return level(of: number) ?? 1 }
      if entry.hasArrow { return min(4, levelBefore(entries, index) + 1) }
      guard usesIndents, Appendix(title: entry.title) == nil else { return unnumbered }
      let steps = Set(entries.map(\.indent)).sorted()
      return min(4, 1 + (steps.firstIndex(of: entry.indent) ?? 0))
    }

    /// The level of the nearest entry before `index` that has no arrow.
    private func levelBefore(_ entries: [ContentsEntry], _ index: Int) -> Int {
      guard let before = entries[..<index].lastIndex(where: { !$0.hasArrow }) else { return 1 }
      return level(of: entries, at: before)
    }
  }
}
