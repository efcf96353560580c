import Diagnostics

/// Something that can stand in running text.
public protocol InlineContent {
  var inlines: [Inline] { get }
}

extension String: InlineContent {
  public var inlines: [Inline] { isEmpty ? [] : [.text(self)] }
}
extension RichText: InlineContent {}
extension Inline: InlineContent {
  public var inlines: [Inline] { [self] }
}
extension Note: InlineContent {
  public var inlines: [Inline] { [.note(self)] }
}
extension TableNote: InlineContent {
  public var inlines: [Inline] { [.note(note)] }
}
extension Reference: InlineContent {
  public var inlines: [Inline] { [.reference(self)] }
}

/// A note in the side column, beside the line where it is called.
///
///     Paragraph { "The Index has 90 questions"; MarginNote("In its 2019 form."); " in 15 areas." }
public struct MarginNote: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText, file: StaticString = #fileID, line: UInt = #line) {
    inlines = [.note(Note(paragraphs: [text], isInMargin: true, origin: .here(file, line)))]
  }
}

/// Bold text.
public struct Strong: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText) { inlines = [.strong(text)] }
}

/// Italic text.
public struct Emphasis: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText) { inlines = [.emphasis(text)] }
}

/// Raised text, as in 3rd with raised letters.
public struct Superscript: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText) { inlines = [.superscript(text)] }
}

/// Text whose small letters are small capitals: the font's own, or else capitals of a smaller size (which then read back
/// as capitals).
public struct SmallCaps: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText) { inlines = [.smallCaps(text)] }
}

/// A passage in another language than the text around it, such as a title (BCP 47).
public struct Foreign: InlineContent {
  public var inlines: [Inline]
  public init(_ language: String, _ text: RichText) { inlines = [.foreign(text, language: language)] }
}

/// A link to a web address.
public struct Link: InlineContent {
  public var inlines: [Inline]
  public init(_ text: RichText, to address: String, file: StaticString = #fileID, line: UInt = #line) {
    inlines = [.link(text, address: address, origin: .here(file, line))]
  }
}

/// Ends the line.
public struct LineBreak: InlineContent {
  public init() {}
  public var inlines: [Inline] { [.lineBreak] }
}

/// Joins pieces of running text.
@resultBuilder
public enum InlineBuilder {
  public static func buildExpression(_ piece: some InlineContent) -> [Inline] { piece.inlines }
  public static func buildBlock(_ parts: [Inline]...) -> [Inline] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Inline]?) -> [Inline] { part ?? [] }
  public static func buildEither(first: [Inline]) -> [Inline] { first }
  public static func buildEither(second: [Inline]) -> [Inline] { second }
  public static func buildArray(_ parts: [[Inline]]) -> [Inline] { parts.flatMap { $0 } }
}
