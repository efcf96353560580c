/// Judges single lines: how bad one is, alone and beside the one above.
struct LineJudge {
  /// One pass over the paragraph.
  struct Pass {
    /// The worst allowed badness.
    var tolerance: Double
    /// The stretch of lines that have none of their own.
    var leastStretch: Int
    /// How far the edge of ragged lines is free; nil for justified lines.
    var raggedStretch: Int?
    /// Whether letters give as well as spaces.
    var expandsLetters: Bool
    /// Whether the pass must come to an end, if need be with lines that are too long.
    var isLast: Bool
    /// A single word on the last line that is narrower is a runt.
    var runtWidth: Int
  }

  /// How far a line's spaces are from their natural width; neighbours should not be two classes apart.
  enum Fitness: Int {
    case tight, decent, loose, veryLoose
  }

  /// A way to a break, and what the next line needs to know of the break.
  struct Way {
    /// In `steps`.
    var step: Int32
    /// The number of lines so far, and how many of the last ones end with hyphens.
    var line: Int32
    var hyphens: Int32
    var fitness: Fitness
    /// Whether the line starts after a line feed, or at the start.
    var isFresh: Bool
    var demerits: Double
    /// Of all before the line's start.
    var before: Extent
  }

  let breaks: UnsafeBufferPointer<Breakpoint>
  let pass: Pass

  /// What the letters of a line give, either way.
  @inline(__always)
  func letters(of extent: Extent) -> Int { pass.expandsLetters ? LetterExpansion.most(of: extent.width) : 0 }

  /// How much shorter than natural a line may be.
  @inline(__always)
  func shrink(of extent: Extent) -> Int { pass.raggedStretch == nil ? extent.shrink + letters(of: extent) : 0 }

  /// The demerits of a way with this line added, and the line's class; nil if the line is not allowed.
  ///
  /// `left` is the room that is left at natural width, negative if the spaces must shrink by as much.
  @inline(__always)
  func line(_ extent: Extent, left: Int, after way: Way, to b: Int) -> (Double, Fitness)? {
    let isForced = breaks[b].kind == .forced
    var ratio = 0.0
    if left < 0 {
      ratio = Double(-left) / Double(shrink(of: extent))
    } else if !isForced, left > 0 {
      // (A forced line is as long as it is.)
      let spaces = max(pass.raggedStretch ?? extent.stretch, pass.leastStretch)
      let letters = letters(of: extent)
      guard spaces > 0 else { return nil }
      ratio = Double(left) / Double(spaces + letters)
      // Where letters give no more, spaces give all the rest.
      if ratio > 1 { ratio = Double(left - letters) / Double(spaces) }
    }
    let badness = 100 * ratio * ratio * ratio
    guard badness <= pass.tolerance else { return nil }
    let fitness: Fitness =
      ratio <= 0.5 ? .decent : left < 0 ? .tight : ratio <= 1 ? .loose : .veryLoose
    let penalty = Double(breaks[b].penalty)
    var demerits = (Penalties.line + badness) * (Penalties.line + badness) + penalty * penalty + way.demerits
    if abs(fitness.rawValue - way.fitness.rawValue) > 1 { demerits += Penalties.unequalNeighbours }
    if way.hyphens > 0 {
      if breaks[b].showsHyphen { demerits += Penalties.hyphensInARow[min(Int(way.hyphens), 3)] }
      if isForced { demerits += Penalties.hyphenBeforeLast }
    }
    if isForced, !way.isFresh, extent.stretch == 0, extent.width < pass.runtWidth {
      demerits += Penalties.runt
    }
    return (demerits, fitness)
  }
}
