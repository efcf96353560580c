import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

@testable import Layout

/// Draws pages as letters: a row of the grid is a letter, the letter names the block; `.` is an empty row.
struct PageMap {
  let context: LayoutContext
  private let element = Element(id: 1, role: .paragraph)

  /// A page of `rows` rows without margins.
  init(rows: Int) {
    var theme = Theme.neutral
    theme.page.top = .zero
    theme.page.bottom = .zero
    theme.page.size = Size(400.pt, theme.sizes.leading * rows)
    let report = Report(DocumentInformation(title: "Test", language: "en"), theme: theme) {}
    let findings = Findings()
    context = LayoutContext(report, typesetter: Typesetter(findings: findings), findings: findings)
  }

  /// A text of some lines, each a row high, drawn with its letter.
  func text(_ letter: Character, _ lines: Int, keepsWithNext: Bool = false, space: Int = 0) -> FlowItem {
    let run = GlyphRun(
      face: 0, size: 10.pt, colour: .black, glyphs: [], text: Array(String(letter).utf8), clusters: [], width: .zero)
    let line = Line(
      pieces: [Line.Piece(run: run, x: .zero, rise: .zero, tag: 0)], width: 10.pt, ascent: 8.pt, descent: 2.pt)
    let content = TextContent(
      lines: Array(repeating: line, count: lines), marks: [SetText.Mark()], path: [element],
      leading: context.grid, baseline: 10.pt)
    var item = FlowItem(TextBlock(content: content, context: context), origin: .toolkit)
    item.keepsWithNext = keepsWithNext
    item.spaceBefore = space
    item.spaceAfter = space
    return item
  }

  /// The pages that a flow makes, a string each.
  func pages(_ items: [FlowItem]) -> [String] {
    var composer = PageComposer(context: context, items: items)
    composer.compose()
    return composer.pages.map { draft in
      var rows = [Character](repeating: ".", count: composer.rows)
      for (_, row, segment) in draft.segments {
        for placed in segment.items {
          guard case .glyphs(let run) = placed.item, let letter = String(decoding: run.text, as: UTF8.self).first else {
            continue
          }
          rows[row + placed.point.y.units / context.grid.units] = letter
        }
      }
      return String(rows)
    }
  }
}
