import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// A footnote with its number; its lines are made when it first needs room.
final class SetNote {
  let note: Note
  let language: String
  let number: Int
  /// The call's element: the note is read right after it, wherever it stands.
  let call: Element
  /// The elements around the call, outermost first.
  var path: [Element] = []
  /// Its lines, each with the paragraph that it belongs to and its number there.
  private(set) var lines: [(paragraph: TextContent, number: Int)] = []

  init(note: Note, language: String, number: Int, call: Element) {
    self.note = note
    self.language = language
    self.number = number
    self.call = call
  }

  /// Makes the lines: the number hangs to the left of the text and leads back to the call.
  func set(in context: LayoutContext, width: Length) throws {
    guard lines.isEmpty else { return }
    let indent = context.theme.noteIndent
    let element = path + [context.element(.note, follows: call.id)]
    let label = try label(in: context, width: width, path: element + [context.element(.label)])
    for (n, text) in note.paragraphs.enumerated() {
      let content = try context.noteText(
        text, style: context.theme.note, width: width - indent, path: element, language: language, origin: note.origin)
      content.x = context.left(indent, width - indent, in: width)
      if n == 0 {
        content.labels = label.map { [$0] } ?? []
        content.destinations = [Self.destination(of: number)]
      }
      lines += content.lines.indices.map { (content, $0) }
    }
  }

  private func label(in context: LayoutContext, width: Length, path: [Element]) throws -> TextContent.Label? {
    let indent = context.theme.noteIndent
    let style = context.theme.note
    var setter = InlineSetter(context: context, style: style, language: language, origin: note.origin)
    setter.add(RichText(String(number)))
    let set = try context.shape(setter.out, style, origin: note.origin)
    guard let line = context.typesetter.lines(of: set, width: { _ in indent }).first else { return nil }
    let wording = context.report.wording
    return TextContent.Label(
      line: line, x: context.left(.zero, indent, in: width), path: path + [context.element(.link)],
      link: TextContent.Label.Link(
        target: .destination(Self.destination(ofCall: number)),
        description: "\(wording.note) \(number)\(wording.colon)\(wording.backToText)"))
  }

  /// The destinations at a note and at its call.
  static func destination(of number: Int) -> String { "note-\(number)" }
  static func destination(ofCall number: Int) -> String { "call-\(number)" }
}

extension LayoutContext {
  /// Sets a paragraph of a note; a note inside it is told as an error.
  func noteText(
    _ text: RichText, style: TextStyle, width: Length, path: [Element], language: String, origin: Origin
  ) throws -> TextContent {
    var setter = InlineSetter(context: self, style: style, language: language, origin: origin)
    setter.isInNote = true
    setter.add(text)
    return try content(setter.out, style: style, width: width, path: path + [element(.paragraph)], origin: origin)
  }
}

extension Theme {
  /// Where the text of notes begins: room for three figures.
  var noteIndent: Length { sizes.note * 2 }
  /// Above the first note: the rule stands in it.
  var noteGap: Length { sizes.leading * 0.75 }
}
