extension PageComposer {
  /// What composing goes on from.
  struct State {
    var cursor: Cursor
    var pageStart: Cursor
  }

  private struct Way {
    var cost: Int
    /// How many pages are composed again, and how much shorter the first of them.
    var pages: Int
    var short: Int
  }

  /// From this cost on other breaks are tried: a page two rows short, or one that ends in the middle of a word.
  static let badBreak = 4
  /// So many rows a page may be shorter for a better break.
  static let mostShort = 2

  /// By so many rows it may be shorter where the next one, the last of its part, would hold but a few lines.
  static let mostShortBeforeEnd = 6

  /// Fills a page. If it breaks badly, it is composed again a row or two shorter, and so is the page before it; the way
  /// with the least cost of both pages is taken.
  mutating func fillPageWell() {
    let (start, before) = (State(cursor: cursor, pageStart: pageStart), lastStart)
    let count = pages.count
    fillPage()
    lastStart = start
    guard pages.count > count, let cost = pages.last.map(cost(of:)), cost >= Self.badBreak else { return }
    let above = count > 0 ? pages[count - 1] : nil
    var best = Way(cost: cost + (above?.breakCost ?? 0), pages: 1, short: 0)
    func consider(_ way: Way) { if way.cost < best.cost { best = way } }
    for short in 1...Self.mostShort {
      compose(from: start, keeping: count, short: short, pages: 1)
      consider(Way(cost: (above?.breakCost ?? 0) + (pages.last.map(self.cost(of:)) ?? 0), pages: 1, short: short))
    }
    if let before, let above, !above.endsPart {
      let most = pages.last?.endsLonely == true ? Self.mostShortBeforeEnd : Self.mostShort
      for short in 1...most {
        compose(from: before, keeping: count - 1, short: short, pages: 2)
        let cost = pages[(count - 1)...].reduce(0) { $0 + self.cost(of: $1) }
        if pages.count > count { consider(Way(cost: cost, pages: 2, short: short)) }
      }
    }
    if best.pages == 2, let before {
      compose(from: before, keeping: count - 1, short: best.short, pages: 2)
    } else {
      if let above { pages[count - 1] = above }
      compose(from: start, keeping: count, short: best.short, pages: 1)
    }
  }

  /// A few lost lines on the last page of a part are worse than a page before it that gives them company.
  private func cost(of page: Draft) -> Int { page.breakCost + (fillsLastPage && page.endsLonely ? 150 : 0) }

  /// Composes pages again, the first of them shorter.
  private mutating func compose(from state: State, keeping count: Int, short: Int, pages number: Int) {
    pages.removeLast(pages.count - count)
    (cursor, pageStart) = (state.cursor, state.pageStart)
    beforeHeads = []
    cursor.draft.short = short
    pageStart.draft.short = short
    for _ in 0..<number where !isDone {
      lastStart = State(cursor: cursor, pageStart: pageStart)
      fillPage()
    }
  }
}

extension PageComposer.Draft {
  /// How badly the page breaks: the square of the rows that stay empty at its foot; a word that runs over the page is a
  /// little worse than two such rows where the leaf must be turned, and better on facing pages. What is parted from its
  /// company, and above all a heading from its text, is worse than any gap.
  var breakCost: Int {
    if endsPart { return 0 }
    let word = endsInWord ? (isFront ? 5 : 3) : 0
    return freeRows * freeRows + word + (endsWithHeading ? 10_000 : endsKept ? 400 : 0)
  }

  /// The last page of a part holds this many rows or more, if the page before can give them; fewer where pages are small.
  private var leastLastRows: Int { min(5, pageRows / 8) }

  /// Whether the page is the last of its part, and holds but a few lines that began on the page before.
  var endsLonely: Bool {
    endsPart && called == nil && headings.isEmpty && !isEmpty && feet.isEmpty && wraps.isEmpty
      && max(lowest, sideRows) < leastLastRows
  }
}
