import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

@testable import Layout

/// Draws pages as letters: a row of the grid is a letter, the letter names the block; `.` is an empty row.
///
/// A line that calls a note is drawn as a capital, the note itself as its number at the foot; each of its lines takes a
/// row, and so does the gap over the first. What stands in the side column is drawn after a bar: `aab...|s.....`.
final class PageMap {
  let context: LayoutContext
  private let element = Element(id: 1, role: .paragraph)
  /// Two things in one row of one column, where they were found.
  private(set) var collisions: [String] = []

  /// A page of `rows` rows without margins.
  init(rows: Int, side: Bool = false, typesetter: Typesetter? = nil) {
    var theme = Theme.neutral
    theme.page.top = .zero
    theme.page.bottom = .zero
    theme.page.side = side ? 80.pt : .zero
    theme.page.size = Size(400.pt, theme.sizes.leading * rows)
    theme.sizes.noteLeading = theme.sizes.leading
    let report = Report(DocumentInformation(title: "Test", language: "en"), theme: theme) {}
    let findings = Findings()
    context = LayoutContext(report, typesetter: typesetter ?? Typesetter(findings: findings), findings: findings)
  }

  private func line(_ letter: Character, tag: Int = 0) -> Line {
    let run = GlyphRun(
      face: 0, size: 10.pt, colour: .black, glyphs: [], text: Array(String(letter).utf8), clusters: [], width: .zero)
    return Line(
      pieces: [Line.Piece(run: run, x: .zero, rise: .zero, tag: tag)], width: 10.pt, ascent: 8.pt, descent: 2.pt)
  }

  /// A text of some lines, each a row high, drawn with its letter; `notes` are the lines of a note by the line that
  /// calls it.
  func text(
    _ letter: Character, _ lines: Int, keepsWithNext: Bool = false, keepsTogether: Bool = false, space: Int = 0,
    notes: [Int: Int] = [:], hyphenAt hyphen: Int? = nil
  ) -> FlowItem {
    var marks = [SetText.Mark()]
    var set = (0..<lines).map { n -> Line in
      guard let count = notes[n] else { return line(letter) }
      let number = context.notes.count + 1
      let words = RichText(String(number))
      let made = context.call(
        Note(paragraphs: Array(repeating: words, count: count), origin: .toolkit), language: "en")
      context.notes[made - 1].path = [element]
      do { try context.notes[made - 1].set(in: context, width: 400.pt) } catch { collisions.append("\(error)") }
      marks.append(SetText.Mark(note: made))
      return line(Character(letter.uppercased()), tag: marks.count - 1)
    }
    if let hyphen { set[hyphen].isHyphenated = true }
    let content = TextContent(
      lines: set, marks: marks, path: [element], leading: context.grid, baseline: 10.pt)
    content.keepsTogether = keepsTogether
    var item = FlowItem(TextBlock(content: content, context: context), origin: .toolkit)
    item.keepsWithNext = keepsWithNext
    item.spaceBefore = space
    item.spaceAfter = space
    return item
  }

  /// A heading of a line with a row around it.
  func heading(_ letter: Character) -> FlowItem {
    var item = text(letter, 1, keepsWithNext: true, keepsTogether: true, space: 1)
    item.heading = DocumentIndex.Heading(
      level: 2, number: "", title: RichText(String(letter)), destination: "heading", isListed: true)
    return item
  }

  /// Something of some rows that is not divided: a picture that floats, or stands in the side column.
  func figure(
    _ letter: Character, _ rows: Int, floats: Bool = false, column: FlowItem.Column = .text,
    place: Figure.Placement = .automatic
  ) -> FlowItem {
    var out: [Segment] = []
    for row in 0..<rows {
      let run = line(letter).pieces[0].run
      out.append(Segment(path: [element], items: [Frame.Placed(Point(.zero, context.grid * row), .glyphs(run))]))
    }
    let block = FigureBlock(
      context: context, segments: out, height: context.grid * rows, origin: .toolkit)
    var item = FlowItem(block, origin: .toolkit)
    item.floats = floats
    item.placement = place
    item.column = column
    item.spaceBefore = 1
    item.spaceAfter = 1
    return item
  }

  var pageBreak: FlowItem {
    var item = FlowItem(EmptyBlock(), origin: .toolkit)
    item.startsNewPage = true
    return item
  }

  /// A box without a title.
  var plainBox: Int { context.add(SetBox(look: Theme.Boxes().look, start: .zero, end: .zero)) }

  /// The pages that a flow makes, a string each.
  func pages(_ items: [FlowItem]) -> [String] {
    var composer = PageComposer(context: context, items: items)
    composer.compose()
    return composer.pages.map { draft in
      let empty = [Character](repeating: ".", count: composer.rows)
      var (text, side) = (empty, empty)
      func draw(_ segment: Segment, from row: Int, in rows: inout [Character]) {
        for placed in segment.items {
          guard case .glyphs(let run) = placed.item, let letter = String(decoding: run.text, as: UTF8.self).first else {
            continue
          }
          let at = row + placed.point.y.units / context.grid.units
          guard rows.indices.contains(at) else {
            collisions.append("\(letter) in row \(at)")
            continue
          }
          // A note's number stands in the row of its first line.
          if rows[at] != ".", !(letter.isNumber && rows[at] == letter) { collisions.append("\(letter) on \(rows[at])") }
          rows[at] = letter
        }
      }
      for (column, row, segment) in draft.segments {
        if column == .side { draw(segment, from: row, in: &side) } else { draw(segment, from: row, in: &text) }
      }
      var foot = composer.rows - draft.notes.rows(limit: draft.noteRoom)
      for (_, placement) in draft.feet.reversed() {
        foot -= placement.rows
        for segment in placement.segments { draw(segment, from: foot, in: &text) }
        foot -= 1
      }
      let notes = draft.notes.place(
        rows: draft.noteRoom, bottom: context.grid * composer.rows, x: .zero, width: 400.pt)
      for segment in notes.segments { draw(segment, from: 0, in: &text) }
      return String(text) + (side == empty ? "" : "|" + String(side))
    }
  }
}
