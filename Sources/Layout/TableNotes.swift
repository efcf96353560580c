import Content
import Geometry
import Pages
import Typesetting

/// The notes of one table: letters in the order of their calls, printed under each part of the table that calls them.
///
/// A note is an element where it stands first; what is repeated under later parts is paint only.
final class TableNotes {
  /// A call of a note, as running text shows it.
  struct Call {
    let number: Int
    let letter: String
    let element: Element
    let destination: String
  }

  private struct Entry {
    let note: Note
    let first: Element
    let destination: String
    /// The elements around the first call, outermost first.
    var path: [Element]?
    var segments: [Segment] = []
    var height = Length.zero
  }

  let context: LayoutContext
  private let language: String
  private let isMirrored: Bool
  /// What no other table's notes are called.
  private let name: Int
  private var entries: [Entry] = []
  private var numbers: [Note: Int] = [:]

  /// Over the first note.
  static let gap = 3.pt

  init(context: LayoutContext, language: String, name: Int) {
    self.context = context
    self.language = language
    isMirrored = context.isMirrored
    self.name = name
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Counts a note where it is first called; every call is an element of its own.
  func call(_ note: Note) -> Call {
    let element = context.element(.reference)
    let number = numbers[note] ?? entries.count
    let letter = DocumentIndex.letters(number + 1)
    if number == entries.count {
      numbers[note] = number
      entries.append(Entry(note: note, first: element, destination: "table-note-\(name)-\(letter)"))
    }
    return Call(number: number, letter: letter, element: element, destination: entries[number].destination)
  }

  /// Keeps the elements around the calls of a text that was set.
  func calls(in content: TextContent) {
    for mark in content.marks {
      if let number = mark.tableNote, entries[number].path == nil { entries[number].path = content.path }
    }
  }

  /// Makes the lines of all notes; the letter hangs before the text.
  func set(width: Length) throws {
    let style = context.theme.tableNote
    let indent = style.size * 1.5
    for (n, entry) in entries.enumerated() {
      let path = (entry.path ?? []) + [context.element(.note, follows: entry.first.id)]
      let label = try context.text(
        RichText([.superscript(RichText(DocumentIndex.letters(n + 1)))]), style: style, width: indent,
        path: path + [context.element(.label)], language: language, origin: entry.note.origin)
      var words: [Inline] = []
      for (n, paragraph) in entry.note.paragraphs.enumerated() {
        if n > 0 { words.append(.lineBreak) }
        words += paragraph.withoutNotes.inlines
      }
      let text = try context.text(
        RichText(words), style: style, width: width - indent, path: path + [context.element(.paragraph)],
        language: language, origin: entry.note.origin)
      let place = Frame.Placed(.zero, .destination(entry.destination))
      entries[n].segments = [Segment(path: path, items: [place])]
      if !label.lines.isEmpty {
        label.segments(line: 0, x: isMirrored ? width - indent : .zero, y: .zero, into: &entries[n].segments)
      }
      let x = isMirrored ? Length.zero : indent
      for line in text.lines.indices {
        text.segments(line: line, x: x, y: text.leading * line, into: &entries[n].segments)
      }
      entries[n].height = style.leading * max(text.lines.count, 1)
    }
  }

  func height(_ called: Set<Int>) -> Length {
    called.isEmpty ? .zero : called.reduce(Self.gap) { $0 + entries[$1].height }
  }

  /// The notes under one part of the table, from the top; those that stood under an earlier part are paint only.
  func segments(_ called: Set<Int>, printed: Set<Int>) -> [Segment] {
    var y = Self.gap
    var out: [Segment] = []
    for number in called.sorted() {
      let entry = entries[number]
      let segments = entry.segments.map { $0.moved(by: Point(.zero, y)) }
      out += printed.contains(number) ? [TableContent.artifact(segments)] : segments
      y = y + entry.height
    }
    return out
  }
}

extension TextContent {
  /// The notes of the table that are called on a line.
  func tableNotes(on line: Int) -> [Int] { lines[line].pieces.compactMap { marks[$0.tag].tableNote } }
}

extension Theme {
  /// Notes under a table are as large as its source.
  var tableNote: TextStyle {
    var style = caption
    style.colour = colours.ink
    return style
  }
}
