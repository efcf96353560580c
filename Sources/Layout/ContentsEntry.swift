import Content
import Geometry
import Pages
import Typesetting

/// A line of a contents list, before it is set.
struct ContentsEntry {
  /// Decides weight and colour.
  var level: Int
  /// Where it begins, and where its title does.
  var start: Length
  var titleStart: Length
  /// What stands before the title and the lines below the first: a number.
  var lead: String
  var title: RichText
  var destination: String
  /// What a listener is told of the link, the page aside.
  var words: String

  init(_ heading: DocumentIndex.Heading) {
    level = heading.level
    start = FlowBuilder.contentsIndent * max(heading.level - (heading.level > 1 ? 2 : 1), 0)
    let hangs = heading.number.last == "."
    lead = hangs ? heading.number + "\u{A0}" : ""
    titleStart = hangs ? start + FlowBuilder.contentsIndent : start
    title = hangs || heading.number.isEmpty ? heading.title : RichText(heading.number + " – ") + heading.title
    destination = heading.destination
    words = heading.plain
  }

  init(_ caption: DocumentIndex.Caption, leadWidth: Length) {
    level = 2
    start = .zero
    titleStart = leadWidth
    lead = caption.number + "\u{A0}"
    title = Self.short(caption.title)
    destination = caption.destination
    words = caption.number + " " + title.plain
  }

  /// A caption longer than this is listed by its first sentence, about two lines of the list,
  static let longCaption = 110
  /// and a sentence longer than this is cut after a word.
  static let longSentence = 160

  /// A caption as lists name it.
  static func short(_ caption: RichText) -> RichText {
    let plain = caption.plain
    guard plain.count > longCaption else { return caption.withoutNotes }
    var words = plain.split(separator: " ")
    // A sentence ends before a word with a capital; an abbreviation of a letter or two does not end it.
    if let end = words.indices.dropLast().first(where: { n in
      let last = words[n].last
      return (last == "." || last == "!" || last == "?" || last == "؟") && words[n].count > 3
        && words[n + 1].first?.isLowercase == false
    }) {
      words = Array(words[...end])
      if let last = words.popLast() { words.append(last.last == "." ? last.dropLast() : last) }
    }
    var out = words.joined(separator: " ")
    if out.count > longSentence {
      while out.count > longSentence, words.count > 1 {
        words.removeLast()
        out = words.joined(separator: " ") + " …"
      }
    }
    return RichText(out)
  }
}

extension Theme {
  /// The entries of contents lists.
  func contents(level: Int) -> TextStyle {
    TextStyle(
      family: fonts.sans, weight: level == 1 ? .bold : .regular, size: sizes.text * 0.95,
      leading: FlowBuilder.contentsLeading, colour: level > 2 ? colours.muted : colours.ink, alignment: .start,
      hyphenates: false)
  }
}
