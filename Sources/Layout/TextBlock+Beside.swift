import Content
import Geometry
import Pages
import Typesetting

extension TextBlock {
  /// Beside something, lines hold at least so many times the type's size: some 25 letters. Fewer would tear the text.
  static let leastMeasure = 12
  /// So often the lines are broken again until those that stand beside and those that go on the next page settle.
  private static let mostTrials = 4

  func standsBeside(_ wrap: Wrap) -> Bool {
    guard let source = content.source else { return false }
    return source.width - wrap.start - wrap.end >= source.size * Self.leastMeasure
  }

  /// Sets the block with its lines broken for what stands beside them; nil if nothing does.
  ///
  /// The lines that go on the next page are full again. How many these are is only known when the lines are broken, so
  /// that it is tried a few times; what is set then holds in any case.
  func placeBeside(in region: Region) -> Outcome? {
    guard let source = content.source else { return nil }
    let sink = isFirst ? max(content.sink - lift, 0) : 0
    func wraps(_ n: Int) -> [Wrap] {
      let top = context.grid * sink + content.leading * n
      // A heading may stand lower in its rows.
      let slack = content.isBottomAligned ? context.grid : .zero
      let rows = top.units / context.grid.units..<(top + content.leading + slack).steps(of: context.grid)
      return region.wraps.filter { $0.rows.overlaps(rows) }
    }
    let rows = max(region.rows, 1)
    let most = (context.grid * rows).units / content.leading.units + 1
    guard (0..<min(most, count + 1)).contains(where: { !wraps($0).isEmpty }) else { return nil }

    var limit = Int.max
    var outcome = Outcome.later
    for _ in 0..<Self.mostTrials {
      var copy = self
      copy.reflow = broken(source) { n in n < limit ? wraps(n).insets : (.zero, .zero) }
      outcome = copy.placeLines(in: region, most: limit)
      guard case .part(_, let rest) = outcome, let rest = rest as? TextBlock, let reflow = rest.reflow else { break }
      let isShortBelow = (reflow.set..<reflow.lines.count).contains { $0 < min(limit, most) && !wraps($0).isEmpty }
      if reflow.set >= limit || !isShortBelow { break }
      limit = reflow.set
    }
    return outcome
  }

  /// The lines that are still to be set, broken again.
  private func broken(_ source: TextContent.Source, insets: (Int) -> (start: Length, end: Length)) -> Reflow {
    let typesetter = context.typesetter
    var start: LineEnd?
    if let reflow {
      start = reflow.set > 0 ? reflow.ends[reflow.set - 1] : reflow.start
    } else if from > 0 {
      // The content's own lines, once more, for where they end.
      start = typesetter.broken(source.shaped) { _ in source.width }.ends[from - 1]
    }
    let (lines, ends) = typesetter.broken(source.shaped, from: start) { n in
      let (start, end) = insets(n)
      return source.width - start - end
    }
    return Reflow(
      lines: lines, ends: ends,
      offsets: lines.indices.map { n in
        let (start, end) = insets(n)
        return context.isMirrored ? end : start
      },
      labelOffset: context.isMirrored ? Length.zero - insets(0).start : insets(0).start, start: start, isRest: !isFirst)
  }
}

extension [Wrap] {
  /// How much shorter than usual lines are beside these, by their starting and by their ending edge. Markers and indents
  /// keep their distance from the edge.
  var insets: (start: Length, end: Length) {
    (map(\.start).max() ?? .zero, map(\.end).max() ?? .zero)
  }
}
