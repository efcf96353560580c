import Geometry

/// Breaks a paragraph in up to four passes: the first that finds a way is taken.
///
/// 1. between words, 2. with hyphens and looser lines, 3. as loose as it must be, 4. anywhere in words that are wider
/// than the measure.
struct LineBreaker {
  let paragraph: ShapedParagraph
  /// Where the first line starts; nil for the paragraph's start.
  private let start: Breakpoint?
  /// The largest type size, for what is measured in ems.
  private let size: Int

  init(_ paragraph: ShapedParagraph, from start: Breakpoint? = nil) {
    self.paragraph = paragraph
    self.start = start
    size = paragraph.measures.map(\.size.units).max() ?? 0
  }

  /// The chosen breakpoints, from the paragraph's start to its end, and the widths of the lines between them.
  func breaks(_ width: (Int) -> Length) -> (breaks: [Breakpoint], widths: LineWidths) {
    // There are never more lines than bytes. To begin with, the widths of twice as many lines as the text would fill.
    let most = paragraph.text.count + 1
    var count = min(paragraph.naturalWidth.units / max(1, width(0).units) * 2 + 16, most)
    while true {
      let widths = LineWidths(count: count, width)
      let chosen = attempt(widths)
      if chosen.count - 1 <= count { return (chosen, widths) }
      // More lines than that: the guess that the rest is like the last width asked for may be wrong.
      count = min(chosen.count * 2, most)
    }
  }

  /// The breakpoints from the start on.
  private func rest(of breaks: [Breakpoint]) -> [Breakpoint] {
    guard let start else { return breaks }
    return [start] + breaks.drop { ($0.end, $0.start) <= (start.end, start.start) }
  }

  private func attempt(_ widths: LineWidths) -> [Breakpoint] {
    let words = rest(of: paragraph.breakpoints(hyphenates: false))
    if let chosen = solve(words, hyphenates: false, widths, pass: 0), !endsInRunt(chosen) { return chosen }
    let hyphens = rest(of: paragraph.breakpoints(hyphenates: true))
    for pass in 1...2 {
      // Three hyphens in a row are weighed against looser lines than the second pass allows.
      if let chosen = solve(hyphens, widths, pass: pass), pass == 2 || !hasLadder(chosen) { return chosen }
    }
    let anywhere = AnywhereBreaks(paragraph, breaks: hyphens).narrowerThan(widths.narrowest)
    return solve(anywhere, widths, pass: 2, isLast: true) ?? anywhere
  }

  /// Whether a short word stands alone on the last line, which the next pass may be able to avoid.
  private func endsInRunt(_ breaks: [Breakpoint]) -> Bool {
    guard breaks.count > 2, breaks[breaks.count - 2].kind != .forced else { return false }
    let line = breaks[breaks.count - 1].before - breaks[breaks.count - 2].beforeNext
    return line.stretch == 0 && line.width < Penalties.runtEms * size
  }

  private func hasLadder(_ breaks: [Breakpoint]) -> Bool {
    zip(zip(breaks, breaks.dropFirst()), breaks.dropFirst(2)).contains {
      $0.0.showsHyphen && $0.1.showsHyphen && $1.showsHyphen
    }
  }

  private func solve(
    _ breaks: [Breakpoint], hyphenates: Bool = true, _ widths: LineWidths, pass number: Int, isLast: Bool = false
  ) -> [Breakpoint]? {
    let isRagged = paragraph.style.alignment != .justified
    let pass = LineJudge.Pass(
      tolerance: Penalties.tolerance(inPass: number, hyphen: paragraph.hyphenPenalty),
      leastStretch: number == 2 ? Penalties.leastStretch : 0,
      raggedStretch: isRagged ? Penalties.raggedEms * size : nil, expandsLetters: paragraph.expandsLetters,
      isLast: isLast,
      runtWidth: Penalties.runtEms * size)
    return TotalFit.solve(breaks, hyphenates: hyphenates, widths, pass).map { [breaks[0]] + $0.map { breaks[$0] } }
  }
}
