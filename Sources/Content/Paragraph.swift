public import Diagnostics

/// A paragraph of running text.
public struct Paragraph: BlockNode, Hashable, Sendable {
  public enum Style: Hashable, Sendable {
    case body
    /// Larger, opening a text.
    case lead
    /// Smaller, in the sans: remarks, imprints.
    case small
    /// In the side column, beside what follows.
    case aside
  }

  public var node: Node
  public var text: RichText
  public var style: Style

  public init(_ text: RichText, style: Style = .body, file: StaticString = #fileID, line: UInt = #line) {
    self.init(text, style: style, origin: .here(file, line))
  }
  public init(
    style: Style = .body, file: StaticString = #fileID, line: UInt = #line, @InlineBuilder _ content: () -> [Inline]
  ) {
    self.init(RichText(content()), style: style, origin: .here(file, line))
  }
  public init(_ text: RichText, style: Style = .body, origin: Origin) {
    node = Node(origin)
    self.text = text
    self.style = style
  }

  public var blocks: [Block] { [.paragraph(self)] }
}

/// Words set apart from the text, with their source if known.
public struct Quotation: BlockNode, Hashable, Sendable {
  public var node: Node
  public var paragraphs: [RichText]
  public var source: RichText?

  public init(_ text: RichText, source: RichText? = nil, file: StaticString = #fileID, line: UInt = #line) {
    self.init(paragraphs: [text], source: source, origin: .here(file, line))
  }
  public init(paragraphs: [RichText], source: RichText? = nil, origin: Origin) {
    node = Node(origin)
    self.paragraphs = paragraphs
    self.source = source
  }

  public var blocks: [Block] { [.quotation(self)] }
}

/// Ends the page.
public struct PageBreak: BlockNode, Hashable, Sendable {
  public var node: Node

  public init(file: StaticString = #fileID, line: UInt = #line) { node = Node(.here(file, line)) }
  public init(origin: Origin) { node = Node(origin) }

  public var blocks: [Block] { [.pageBreak(self)] }
}
