/// Chooses the breaks of a paragraph with the least demerits over all lines (Knuth and Plass).
///
/// Where line widths differ, ways to the same break with different numbers of lines are kept apart; from the first line
/// of the uniform rest on they are compared with each other, which keeps the number of open ways small.
struct TotalFit {
  /// The best way before a break, for walking back.
  private struct Step {
    var breakpoint: Int32
    var previous: Int32
  }

  private struct Candidate {
    var demerits = Double.infinity
    /// In the list of open ways.
    var way = -1
  }

  private let breaks: UnsafeBufferPointer<Breakpoint>
  /// Whether hyphens may be put in.
  private let hyphenates: Bool
  private let widths: LineWidths
  private let judge: LineJudge
  private var steps: [Step] = []
  private var open: [LineJudge.Way] = []
  private var next: [LineJudge.Way] = []

  /// The numbers of the chosen breaks, without the start; nil if the pass allows no way.
  ///
  /// The first breakpoint must be the start of the paragraph and the last one its end.
  static func solve(
    _ breaks: [Breakpoint], hyphenates: Bool, _ widths: LineWidths, _ pass: LineJudge.Pass
  ) -> [Int]? {
    breaks.withUnsafeBufferPointer {
      var fit = TotalFit(breaks: $0, hyphenates: hyphenates, widths: widths, pass: pass)
      return fit.solve()
    }
  }

  private init(
    breaks: UnsafeBufferPointer<Breakpoint>, hyphenates: Bool, widths: LineWidths, pass: LineJudge.Pass
  ) {
    self.breaks = breaks
    self.hyphenates = hyphenates
    self.widths = widths
    judge = LineJudge(breaks: breaks, pass: pass)
    steps.reserveCapacity(breaks.count * 2)
  }

  private mutating func solve() -> [Int]? {
    steps.append(Step(breakpoint: 0, previous: -1))
    open.append(way(to: 0, step: 0, line: 0, hyphens: 0, fitness: .decent, demerits: 0))
    for b in 1..<breaks.count where hyphenates || breaks[b].kind != .hyphen {
      visit(b)
      if open.isEmpty { return nil }
    }
    guard var best = open.first else { return nil }
    for way in open where way.demerits < best.demerits { best = way }
    var chosen: [Int] = []
    var step = steps[Int(best.step)]
    while step.previous >= 0 {
      chosen.append(Int(step.breakpoint))
      step = steps[Int(step.previous)]
    }
    return chosen.reversed()
  }

  /// Tries all lines that end at a break.
  private mutating func visit(_ b: Int) {
    let isForced = breaks[b].kind == .forced
    let hyphen = Int(breaks[b].hyphenWidth)
    next.removeAll(keepingCapacity: true)
    // The way whose line is the shortest of those that are too long: the last resort.
    var closest = open.count - 1
    var isStuck = true
    var i = 0
    while i < open.count {
      // Ways with the same number of lines compete; in the uniform rest, all do.
      let line = Int(open[i].line)
      var best = (Candidate(), Candidate(), Candidate(), Candidate())
      var least = Double.infinity
      while i < open.count {
        if Int(open[i].line) != line, line < widths.uniformFrom { break }
        let n = i
        i += 1
        let extent = breaks[b].before - open[n].before
        let room = widths[Int(open[n].line)] - extent.width
        let shrink = judge.shrink(of: extent)
        if room < -shrink {
          // Too long, and every later line from there as well.
          closest = n
          continue
        }
        if !isForced { next.append(open[n]) }
        let left = room - hyphen
        guard left >= -shrink, let (demerits, fitness) = judge.line(extent, left: left, after: open[n], to: b) else {
          continue
        }
        least = min(least, demerits)
        switch fitness {
        case .tight: if demerits < best.0.demerits { best.0 = Candidate(demerits: demerits, way: n) }
        case .decent: if demerits < best.1.demerits { best.1 = Candidate(demerits: demerits, way: n) }
        case .loose: if demerits < best.2.demerits { best.2 = Candidate(demerits: demerits, way: n) }
        case .veryLoose: if demerits < best.3.demerits { best.3 = Candidate(demerits: demerits, way: n) }
        }
      }
      guard least < .infinity else { continue }
      isStuck = false
      // A class whose best way is worse than the overall best by more than a bad neighbourhood costs can never win.
      let limit = least + Penalties.unequalNeighbours
      add(best.0, .tight, b, limit)
      add(best.1, .decent, b, limit)
      add(best.2, .loose, b, limit)
      add(best.3, .veryLoose, b, limit)
    }
    if isStuck, next.isEmpty, judge.pass.isLast {
      let demerits = open[closest].demerits + Penalties.overfull
      add(Candidate(demerits: demerits, way: closest), .decent, b, .infinity)
    }
    swap(&open, &next)
  }

  private mutating func add(_ candidate: Candidate, _ fitness: LineJudge.Fitness, _ b: Int, _ limit: Double) {
    guard candidate.demerits <= limit, candidate.way >= 0 else { return }
    let before = open[candidate.way]
    steps.append(Step(breakpoint: Int32(b), previous: before.step))
    next.append(
      way(
        to: b, step: Int32(steps.count - 1), line: before.line + 1,
        hyphens: breaks[b].showsHyphen ? before.hyphens + 1 : 0, fitness: fitness, demerits: candidate.demerits))
  }

  private func way(
    to b: Int, step: Int32, line: Int32, hyphens: Int32, fitness: LineJudge.Fitness, demerits: Double
  ) -> LineJudge.Way {
    LineJudge.Way(
      step: step, line: line, hyphens: hyphens, fitness: fitness, isFresh: breaks[b].kind == .forced,
      demerits: demerits, before: breaks[b].beforeNext)
  }
}
