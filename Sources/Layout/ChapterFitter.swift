import Content
import Geometry
import Pages

/// Composes chapter after chapter, and spares a chapter a last page of a few lines.
///
/// A printer's way out of such a page is to run the pages of the chapter a line long and to let its title stand a little
/// higher; that is tried before the few lines are given a page of their own.
struct ChapterFitter {
  /// A last page with this many rows or fewer is worth the trouble.
  static let fewRows = 5
  /// What is tried: extra rows on each page, and rows that the title moves up.
  static let ways = [(extra: 1, lift: 0), (extra: 1, lift: 1), (extra: 1, lift: 2)]

  let context: LayoutContext

  /// The pages of a flow, each with the rows that it has.
  func pages(_ items: [FlowItem]) -> [(draft: PageComposer.Draft, rows: Int)] {
    var pages: [(draft: PageComposer.Draft, rows: Int)] = []
    var start = 0
    while start < items.count {
      let next = items[(start + 1)...].firstIndex { $0.startsNewPage && $0.heading?.level == 1 } ?? items.count
      pages += chapter(Array(items[start..<next]))
      start = next
    }
    return pages
  }

  private func chapter(_ items: [FlowItem]) -> [(draft: PageComposer.Draft, rows: Int)] {
    let plain = compose(items, extra: 0)
    guard plain.count > 1, let last = plain.last, last.draft.rows <= Self.fewRows, last.draft.notes.parts.isEmpty else {
      return plain
    }
    for way in Self.ways {
      let lifted = lift(items, by: way.lift)
      let tried = compose(lifted, extra: way.extra)
      if tried.count < plain.count { return tried }
    }
    return plain
  }

  private func compose(_ items: [FlowItem], extra: Int) -> [(draft: PageComposer.Draft, rows: Int)] {
    var composer = PageComposer(context: context, extra: extra)
    composer.compose(items)
    return composer.pages.map { ($0, composer.rows) }
  }

  /// The same flow with its first title standing higher.
  private func lift(_ items: [FlowItem], by rows: Int) -> [FlowItem] {
    guard rows > 0, var block = items.first?.block as? TextBlock, block.content.sink >= rows else { return items }
    block.lift = rows
    var lifted = items
    lifted[0].block = block
    return lifted
  }
}
