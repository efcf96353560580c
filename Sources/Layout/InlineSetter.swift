import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Running text made ready for setting: runs of one look, and what each run means.
struct SetText {
  /// What a run means beyond its look; runs name theirs by `StyledText.tag`. Mark 0 means nothing.
  struct Mark {
    /// Elements inside the paragraph's own, outermost first: Link, Reference, Span.
    var elements: [Element] = []
    var target: LinkTarget?
    var description = ""
    /// The note that is called here.
    var note: Int?
    /// The note of the table that is called here, from 0.
    var tableNote: Int?

    var isCall: Bool { note != nil || tableNote != nil }
  }

  /// A note for the side column. The text behind its call has a mark of its own, by which its line is found.
  struct Margin {
    var note: Note
    var language: String
    var nextMark: Int
  }

  var runs: [StyledText] = []
  var marks: [Mark] = [Mark()]
  var margins: [Margin] = []
  /// Whether a page number of the last run is printed in it.
  var dependsOnPages = false
  /// The direction of the whole text, by its language.
  var isRightToLeft = false
}

/// Turns rich text into styled runs, resolving references and counting notes.
struct InlineSetter {
  let context: LayoutContext
  let style: TextStyle
  var language: String
  /// Where the text came from, for findings.
  let origin: Origin
  /// The notes of the table in which the text stands.
  var tableNotes: TableNotes?
  private(set) var out = SetText()

  /// Whether notes for the side column can stand there; else they are footnotes.
  var takesMargins = false
  /// Whether the text is a note itself, and so cannot call one.
  var isInNote = false
  private var isBold = false
  private var isItalic = false
  private var isSmallCaps = false
  private var mark = 0

  init(context: LayoutContext, style: TextStyle, language: String, origin: Origin) {
    self.context = context
    self.style = style
    self.language = language
    self.origin = origin
    out.isRightToLeft = Wording.isRightToLeft(language)
  }

  /// A superscript's size and rise as shares of the text's size, where the font has none of its own: readable from
  /// 10 pt text on and clear of the line above.
  static let raisedSize = 0.66
  static let raise = 0.36
  static let lowering = 0.14
  /// Keeps the call of a note with the sign before it, also where a line might end: after an exclamation mark.
  static let wordJoiner = "\u{2060}"
  /// The size of a capital that stands for a small one: a little above the height of small letters.
  static let smallCapital = 0.8
  /// The size of code in running text: letters of one width look larger than others.
  static let codeSize = 0.86

  mutating func add(_ text: RichText) {
    for inline in text.inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): if isSmallCaps { appendSmallCaps(text) } else { append(text) }
    case .strong(let text): within(\.isBold, true) { $0.add(text) }
    case .emphasis(let text): within(\.isItalic, !isItalic) { $0.add(text) }
    case .superscript(let text): raise(text.plain)
    case .subscript(let text): append(text.plain, scale: Self.raisedSize, rise: -Self.lowering)
    case .smallCaps(let text): within(\.isSmallCaps, true) { $0.add(text) }
    case .code(let text):
      // Code runs from left to right whatever stands in it and around it (UAX 9, isolates).
      append(out.isRightToLeft ? "\u{2066}" + text + "\u{2069}" : text, breaking: .never, isCode: true)
    case .lineBreak: append("\n")
    case .foreign(let text, let tag):
      let span = context.element(.span, language: tag)
      marked(SetText.Mark(elements: [span])) { setter in
        let outer = setter.language
        setter.language = tag
        setter.add(text)
        setter.language = outer
      }
    case .link(let text, let address, _):
      let words = text.plain
      let isAddress = words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.")
      marked(
        SetText.Mark(
          elements: [context.element(.link)], target: .address(address),
          description: isAddress ? address : "\(words) (\(address))")
      ) {
        if isAddress { $0.append(words, breaking: .address) } else { $0.add(text) }
      }
    case .reference(let reference): add(reference)
    case .note(let note):
      if isInNote {
        context.findings.error(
          "a note inside a note: “\(note.words)”", at: note.origin, hint: "put its words into the note around it")
        return
      }
      if note.isInMargin, takesMargins {
        out.marks.append(out.marks[mark])
        mark = out.marks.count - 1
        out.margins.append(SetText.Margin(note: note, language: language, nextMark: mark))
        return
      }
      // Two calls side by side would be read as one number.
      if let last = out.runs.last, out.marks[last.tag].note != nil {
        raise(Wording.isRightToLeft(language) ? "،" : ",", before: Self.wordJoiner)
      }
      if note.belongsToTable, let tableNotes { return call(note, of: tableNotes) }
      let number = context.call(note, language: language)
      let mark = SetText.Mark(
        elements: [context.notes[number - 1].call, context.element(.link)],
        target: .destination(SetNote.destination(of: number)),
        description: "\(context.words(language).note) \(number)", note: number)
      marked(mark) { $0.raise(String(number), before: Self.wordJoiner) }
    }
  }

  private mutating func call(_ note: Note, of notes: TableNotes) {
    let call = notes.call(note)
    let mark = SetText.Mark(
      elements: [call.element, context.element(.link)], target: .destination(call.destination),
      description: "\(context.words(language).note) \(call.letter)", tableNote: call.number)
    marked(mark) { $0.raise(call.letter) }
  }

  private mutating func add(_ reference: Reference) {
    guard let target = context.index.target(reference.label, in: language) else {
      let near = NearestName.of(reference.label, in: context.index.targets.keys.sorted())
      context.findings.error(
        "no heading, figure, table or box has the label “\(reference.label)”", at: reference.origin,
        hint: near.map { "did you mean “\($0)”?" } ?? "put {#\(reference.label)} after the heading that is meant")
      append(reference.text?.plain ?? reference.label)
      return
    }
    let mark = SetText.Mark(
      elements: [context.element(.reference), context.element(.link)], target: .destination(target.destination),
      description: target.words)
    marked(mark) { setter in
      switch reference.style {
      case .page:
        setter.out.dependsOnPages = true
        setter.append(setter.context.references.page(of: target.destination))
      case .number: setter.append(target.number.isEmpty ? target.title.plain : target.number)
      case .title:
        if let text = reference.text, !text.isEmpty {
          setter.add(text)
        } else {
          setter.append(target.words)
        }
      }
    }
  }

  private mutating func within(
    _ flag: WritableKeyPath<InlineSetter, Bool>, _ value: Bool, _ body: (inout InlineSetter) -> Void
  ) {
    let before = self[keyPath: flag]
    self[keyPath: flag] = value
    body(&self)
    self[keyPath: flag] = before
  }

  /// Runs inside `body` mean what `mark` says and what the marks around it say.
  private mutating func marked(_ mark: SetText.Mark, _ body: (inout InlineSetter) -> Void) {
    let before = self.mark
    var whole = mark
    whole.elements = out.marks[before].elements + mark.elements
    whole.target = mark.target ?? out.marks[before].target
    out.marks.append(whole)
    self.mark = out.marks.count - 1
    body(&self)
    self.mark = before
  }

  /// Adds raised signs: the font's own where it has all of them, else smaller ones, moved up. `before` is put before
  /// them as it is.
  private mutating func raise(_ text: String, before: String = "") {
    if covers(text, by: "sups") {
      append(before + text, features: ["sups"])
    } else {
      append(before + text, scale: Self.raisedSize, rise: Self.raise)
    }
  }

  /// Adds small capitals: the font's own, or else its capitals in a smaller size for the small letters.
  private mutating func appendSmallCaps(_ text: String) {
    // A word all in capitals, such as UNESCO, is meant as a whole.
    if !text.contains(where: \.isLowercase) {
      if covers(text, by: "c2sc") { return append(text, features: ["c2sc"]) }
      return append(text, scale: Self.smallCapital)
    }
    if covers(text, by: "smcp") { return append(text, features: ["smcp"]) }
    var rest = text[...]
    while let first = rest.first {
      let part = rest.prefix { $0.isLowercase == first.isLowercase }
      if first.isLowercase { append(part.uppercased(), scale: Self.smallCapital) } else { append(String(part)) }
      rest = rest[part.endIndex...]
    }
  }

  private func covers(_ text: String, by feature: String) -> Bool {
    context.typesetter.covers(text, by: feature, in: style.font(bold: isBold, italic: isItalic))
  }

  private mutating func append(
    _ text: String, scale: Double = 1, rise: Double = 0, breaking: StyledText.Breaking = .normal,
    features: [String] = [], isCode: Bool = false
  ) {
    guard !text.isEmpty else { return }
    var font = style.font(bold: isBold, italic: isItalic, features: features)
    var scale = scale
    if isCode, style.family != context.theme.fonts.mono {
      font.family = context.theme.fonts.mono
      scale = Self.codeSize
    }
    let isLink = out.marks[mark].target != nil && !out.marks[mark].isCall
    out.runs.append(
      StyledText(
        text, font: font,
        size: scale == 1 ? style.size : style.size * scale,
        colour: isLink ? context.theme.colours.link : style.colour, rise: style.size * rise, language: language,
        breaking: breaking, tag: mark))
  }
}

extension Note {
  /// Its first words, by which findings name it.
  fileprivate var words: String {
    let plain = paragraphs.first?.plain ?? ""
    return plain.count > 40 ? plain.prefix(40) + "…" : plain
  }
}
