import Content
import Geometry
import Pages

/// Composes chapter after chapter, and spares a chapter a last page of a few lines.
///
/// A printer's way out of such a page is to run the pages of the chapter a line long and to let its title stand a little
/// higher; that is tried before the few lines are given a page of their own, with some more of the page before.
struct ChapterFitter {
  /// A last page with this many rows or fewer is worth the trouble.
  static let fewRows = 5
  /// What is tried: extra rows on each page, and rows that the title moves up.
  static let ways = [(extra: 1, lift: 0), (extra: 1, lift: 1), (extra: 1, lift: 2)]

  let context: LayoutContext

  /// The pages of a flow; the first of them is the file's `first`, counted from 0.
  func pages(_ items: [FlowItem], first: Int) -> [PageComposer.Draft] {
    var pages: [PageComposer.Draft] = []
    var start = 0
    while start < items.count {
      let next = items[(start + 1)...].firstIndex { $0.startsNewPage && $0.heading?.level == 1 } ?? items.count
      pages += chapter(Array(items[start..<next]), first: first + pages.count)
      start = next
    }
    return pages
  }

  private func chapter(_ items: [FlowItem], first: Int) -> [PageComposer.Draft] {
    let plain = compose(items, first: first, extra: 0)
    guard plain.count > 1, let last = plain.last, last.rows <= Self.fewRows, last.notes.parts.isEmpty else {
      return plain
    }
    for way in Self.ways {
      let lifted = lift(items, by: way.lift)
      let tried = compose(lifted, first: first, extra: way.extra)
      if tried.count < plain.count { return tried }
    }
    let filled = compose(items, first: first, extra: 0, fillsLastPage: true)
    return filled.count == plain.count ? filled : plain
  }

  private func compose(
    _ items: [FlowItem], first: Int, extra: Int, fillsLastPage: Bool = false
  ) -> [PageComposer.Draft] {
    var composer = PageComposer(context: context, items: items, first: first, extra: extra)
    composer.fillsLastPage = fillsLastPage
    composer.compose()
    return composer.pages
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
