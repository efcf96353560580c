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
  private(set) var content: TextContent?

  init(note: Note, language: String, number: Int, call: Element) {
    self.note = note
    self.language = language
    self.number = number
    self.call = call
  }

  /// Makes the lines: the number hangs to the left of the text.
  func set(in context: LayoutContext, width: Length) throws {
    guard content == nil else { return }
    let style = context.theme.note
    var setter = InlineSetter(context: context, style: style, language: language, origin: note.origin)
    for (n, paragraph) in note.paragraphs.enumerated() {
      if n > 0 { setter.add(RichText([.lineBreak])) }
      setter.add(paragraph)
    }
    let indent = context.theme.noteIndent
    let shaped = try context.shape(setter.out, style, origin: note.origin)
    let lines = context.typesetter.lines(of: shaped) { _ in width - indent }
    context.check(lines, width: width - indent, size: style.size, origin: note.origin)
    let element = path + [context.element(.note, follows: call.id)]
    let labelPath = element + [context.element(.label)]
    let content = TextContent(
      lines: lines, marks: setter.out.marks, path: element + [context.element(.paragraph)], leading: style.leading,
      baseline: try context.baseline(style))
    content.x = context.left(indent, width - indent, in: width)
    var label = InlineSetter(context: context, style: style, language: language, origin: note.origin)
    label.add(RichText(String(number)))
    let line = context.typesetter.lines(of: try context.shape(label.out, style, origin: note.origin)) { _ in indent }
    if let first = line.first {
      content.labels = [
        TextContent.Label(line: first, x: context.left(.zero, indent, in: width), path: labelPath)
      ]
    }
    content.destinations = ["note-\(number)"]
    self.content = content
  }
}

extension Theme {
  /// Where the text of notes begins: room for three figures.
  var noteIndent: Length { sizes.note * 2 }
  /// Above the first note: the rule stands in it.
  var noteGap: Length { sizes.leading * 0.75 }
}
