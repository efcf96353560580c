public import Datasets
public import Diagnostics

/// Running text with its inner markup.
///
///     Paragraph("Completed **201** times")            // plain: the asterisks are printed
///     Paragraph { "Completed "; Strong("201"); " times" }
///     Paragraph("Completed \(strong: "201") times")
public struct RichText: Hashable, Sendable {
  public var inlines: [Inline]

  public init(_ inlines: [Inline] = []) { self.inlines = inlines }
  public init(_ text: String) { inlines = text.isEmpty ? [] : [.text(text)] }
  /// A text of the data; one that is not there in the document's language says in which it is.
  public init(_ text: LocalText) {
    let whole = RichText(text.text)
    inlines = text.foreignLanguage.map { [.foreign(whole, language: $0)] } ?? whole.inlines
  }
  public init(@InlineBuilder _ content: () -> [Inline]) { inlines = content() }

  /// Whether nothing would be printed.
  public var isEmpty: Bool { inlines.isEmpty }

  /// The words without markup; notes are left out.
  public var plain: String { inlines.map(\.plain).joined() }

  public static func + (a: RichText, b: RichText) -> RichText { RichText(a.inlines + b.inlines) }
}

/// A piece of running text.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case strong(RichText)
  case emphasis(RichText)
  case superscript(RichText)
  case `subscript`(RichText)
  /// Small letters as small capitals.
  case smallCaps(RichText)
  /// A fixed name such as a file or a key.
  case code(String)
  /// A link to a web address.
  case link(RichText, address: String, origin: Origin)
  /// A reference to a label in this report.
  case reference(Reference)
  /// A footnote, called here.
  case note(Note)
  /// A passage in another language (BCP 47).
  case foreign(RichText, language: String)
  case lineBreak

  /// The words without markup.
  public var plain: String {
    switch self {
    case .text(let s), .code(let s): s
    case .strong(let t), .emphasis(let t), .superscript(let t), .subscript(let t), .smallCaps(let t),
      .link(let t, _, _), .foreign(let t, _):
      t.plain
    case .reference(let r): r.text?.plain ?? ""
    case .note: ""
    case .lineBreak: " "
    }
  }
}

/// A footnote: called where it stands, printed at the foot of that page, running on if it must.
public struct Note: Hashable, Sendable {
  public var paragraphs: [RichText]
  public var origin: Origin
  /// Whether it stands in the side column, beside the line where it is called, and without a number; where there is no
  /// side column beside the text (tables, captions, pages of one column) it is a footnote all the same.
  public var isInMargin = false
  /// Whether it stands under the table that calls it, with a letter; outside of tables it is a footnote all the same.
  public var belongsToTable = false

  public init(_ text: RichText, file: StaticString = #fileID, line: UInt = #line) {
    self.init(paragraphs: [text], origin: .here(file, line))
  }
  public init(paragraphs: [RichText], isInMargin: Bool = false, origin: Origin) {
    self.paragraphs = paragraphs
    self.isInMargin = isInMargin
    self.origin = origin
  }
}

/// A reference to a labelled heading, figure, table or box.
public struct Reference: Hashable, Sendable {
  public enum Style: Hashable, Sendable {
    /// The text given, or number and title.
    case title
    /// The number only: "Figure 3", "2. a."
    case number
    /// The number of the page.
    case page
  }

  public var label: String
  public var style: Style
  /// What is printed instead of the title.
  public var text: RichText?
  public var origin: Origin

  public init(
    to label: String, _ style: Style = .title, text: RichText? = nil, file: StaticString = #fileID, line: UInt = #line
  ) {
    self.init(label: label, style: style, text: text, origin: .here(file, line))
  }
  public init(label: String, style: Style, text: RichText?, origin: Origin) {
    self.label = label
    self.style = style
    self.text = text
    self.origin = origin
  }
}

extension RichText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }
  public init(stringInterpolation: StringInterpolation) { inlines = stringInterpolation.inlines }

  public struct StringInterpolation: StringInterpolationProtocol {
    var inlines: [Inline] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { inlines.append(.text(literal)) }
    }
    public mutating func appendInterpolation(_ text: RichText) { inlines += text.inlines }
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      inlines.append(.text(value.description))
    }
    public mutating func appendInterpolation(strong text: RichText) { inlines.append(.strong(text)) }
    public mutating func appendInterpolation(emphasis text: RichText) { inlines.append(.emphasis(text)) }
    public mutating func appendInterpolation(_ note: Note) { inlines.append(.note(note)) }
    public mutating func appendInterpolation(_ note: MarginNote) { inlines += note.inlines }
    public mutating func appendInterpolation(_ reference: Reference) { inlines.append(.reference(reference)) }
  }
}

extension RichText {
  /// The same text without its notes and links, as contents lists and running heads show it.
  public var withoutNotes: RichText {
    RichText(
      inlines.flatMap { inline -> [Inline] in
        switch inline {
        case .note: []
        case .strong(let t): [.strong(t.withoutNotes)]
        case .emphasis(let t): [.emphasis(t.withoutNotes)]
        case .smallCaps(let t): [.smallCaps(t.withoutNotes)]
        case .foreign(let t, let language): [.foreign(t.withoutNotes, language: language)]
        case .link(let t, _, _): t.withoutNotes.inlines
        case .lineBreak: [.text(" ")]
        default: [inline]
        }
      })
  }
}
