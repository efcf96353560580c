/// Chooses the breaks of a paragraph with the least demerits over all lines (Knuth and Plass).
///
/// Where line widths differ, ways to the same break with different numbers of lines are kept apart; from the first line
/// of the uniform rest on they are compared with each other, which keeps the number of open ways small.
struct TotalFit {
  /// One pass over the paragraph.
  struct Pass {
    /// The worst allowed badness.
    var tolerance: Double
    /// The stretch of lines that have none of their own.
    var leastStretch: Int
    /// How far the edge of ragged lines is free; nil for justified lines.
    var raggedStretch: Int?
    /// Whether the pass must come to an end, if need be with lines that are too long.
    var isLast: Bool
    /// A single word on the last line that is narrower is a runt.
    var runtWidth: Int
  }

  /// How far a line's spaces are from their natural width; neighbours should not be two classes apart.
  private enum Fitness {
    static let tight: UInt8 = 0
    static let decent: UInt8 = 1
    static let loose: UInt8 = 2
    static let veryLoose: UInt8 = 3
  }

  /// A way to a break: the line that ends there and the best way before it.
  private struct Node {
    var breakpoint: Int32
    var previous: Int32
    /// The number of lines so far.
    var line: Int32
    var fitness: UInt8
    /// How many lines up to here end with hyphens.
    var hyphens: UInt8
    var demerits: Double
  }

  private struct Candidate {
    var demerits = Double.infinity
    var previous: Int32 = -1
  }

  let breaks: [Breakpoint]
  let widths: LineWidths
  let pass: Pass
  private var nodes: [Node] = []
  private var active: [Int32] = []
  private var survivors: [Int32] = []

  init(breaks: [Breakpoint], widths: LineWidths, pass: Pass) {
    self.breaks = breaks
    self.widths = widths
    self.pass = pass
    nodes.reserveCapacity(breaks.count * 2)
  }

  /// The numbers of the chosen breaks, without the start; nil if the pass allows no way.
  ///
  /// The first breakpoint must be the start of the paragraph and the last one its end.
  mutating func solve() -> [Int]? {
    nodes.append(Node(breakpoint: 0, previous: -1, line: 0, fitness: Fitness.decent, hyphens: 0, demerits: 0))
    active.append(0)
    for b in 1..<breaks.count {
      visit(b)
      if active.isEmpty { return nil }
    }
    guard var best = active.first else { return nil }
    for n in active where nodes[Int(n)].demerits < nodes[Int(best)].demerits { best = n }
    var chosen: [Int] = []
    while best > 0 {
      let node = nodes[Int(best)]
      chosen.append(Int(node.breakpoint))
      best = node.previous
    }
    return chosen.reversed()
  }

  /// Tries all lines that end at a break.
  private mutating func visit(_ b: Int) {
    let here = breaks[b]
    let isForced = here.kind == .forced
    survivors.removeAll(keepingCapacity: true)
    var i = 0
    // The way whose line is the shortest of those that are too long: the last resort.
    var closest: Int32 = -1
    var madeNodes = false
    while i < active.count {
      // Ways with the same number of lines compete; in the uniform rest, all do.
      let line = Int(nodes[Int(active[i])].line)
      var best = (Candidate(), Candidate(), Candidate(), Candidate())
      var least = Double.infinity
      while i < active.count {
        let n = active[i]
        let node = nodes[Int(n)]
        if Int(node.line) != line, line < widths.uniformFrom { break }
        i += 1
        let from = breaks[Int(node.breakpoint)]
        let room = widths[Int(node.line)] - (here.endX - from.startX)
        let shrink = pass.raggedStretch == nil ? here.endShrink - from.startShrink : 0
        if room < -shrink {
          // Too long, and every later line from there as well.
          closest = n
          continue
        }
        if !isForced { survivors.append(n) }
        let left = room - Int(here.hyphenWidth)
        guard left >= -shrink, let (demerits, fitness) = judge(left, shrink: shrink, from: from, to: here, after: node)
        else { continue }
        least = min(least, demerits)
        switch fitness {
        case Fitness.tight: if demerits < best.0.demerits { best.0 = Candidate(demerits: demerits, previous: n) }
        case Fitness.decent: if demerits < best.1.demerits { best.1 = Candidate(demerits: demerits, previous: n) }
        case Fitness.loose: if demerits < best.2.demerits { best.2 = Candidate(demerits: demerits, previous: n) }
        default: if demerits < best.3.demerits { best.3 = Candidate(demerits: demerits, previous: n) }
        }
      }
      guard least < .infinity else { continue }
      madeNodes = true
      // A class whose best way is worse than the overall best by more than a bad neighbourhood costs can never win.
      let limit = least + Penalties.unequalNeighbours
      add(best.0, Fitness.tight, at: b, limit)
      add(best.1, Fitness.decent, at: b, limit)
      add(best.2, Fitness.loose, at: b, limit)
      add(best.3, Fitness.veryLoose, at: b, limit)
    }
    if !madeNodes, survivors.isEmpty, pass.isLast {
      if closest < 0, let last = active.last { closest = last }
      add(
        Candidate(demerits: nodes[Int(closest)].demerits + Penalties.overfull, previous: closest), Fitness.decent,
        at: b,
        .infinity)
    }
    swap(&active, &survivors)
  }

  private mutating func add(_ candidate: Candidate, _ fitness: UInt8, at b: Int, _ limit: Double) {
    guard candidate.demerits <= limit, candidate.previous >= 0 else { return }
    let before = nodes[Int(candidate.previous)]
    nodes.append(
      Node(
        breakpoint: Int32(b), previous: candidate.previous, line: before.line + 1, fitness: fitness,
        hyphens: breaks[b].showsHyphen ? min(before.hyphens, 254) + 1 : 0, demerits: candidate.demerits))
    survivors.append(Int32(nodes.count - 1))
  }

  /// The demerits of a way that ends with this line, and the line's class; nil if the line is not allowed.
  ///
  /// `left` is the room that is left at natural width, negative if the spaces must shrink by as much.
  private func judge(
    _ left: Int, shrink: Int, from: Breakpoint, to: Breakpoint, after node: Node
  ) -> (Double, UInt8)? {
    var ratio: Double
    if left < 0 {
      ratio = -Double(left) / Double(shrink)
    } else if to.kind == .forced {
      // The last line is as long as it is.
      ratio = 0
    } else {
      let stretch = max(pass.raggedStretch ?? to.endStretch - from.startStretch, pass.leastStretch)
      guard stretch > 0 || left == 0 else { return nil }
      ratio = left == 0 ? 0 : Double(left) / Double(stretch)
    }
    let badness = 100 * ratio * ratio * ratio
    guard badness <= pass.tolerance else { return nil }
    let fitness =
      left < 0
      ? (ratio > 0.5 ? Fitness.tight : Fitness.decent)
      : ratio <= 0.5 ? Fitness.decent : ratio <= 1 ? Fitness.loose : Fitness.veryLoose
    let penalty = Double(to.penalty)
    var demerits = (Penalties.line + badness) * (Penalties.line + badness) + penalty * penalty + node.demerits
    let apart = Int(fitness) - Int(node.fitness)
    if apart > 1 || apart < -1 { demerits += Penalties.unequalNeighbours }
    if from.showsHyphen {
      if to.showsHyphen { demerits += Penalties.hyphensInARow[min(Int(node.hyphens), 3)] }
      if to.kind == .forced { demerits += Penalties.hyphenBeforeLast }
    }
    if to.kind == .forced, from.kind != .forced, to.endStretch == from.startStretch,
      to.endX - from.startX < pass.runtWidth
    {
      demerits += Penalties.runt
    }
    return (demerits, fitness)
  }
}
