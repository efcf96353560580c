public import Diagnostics
package import Pages

/// A picture of the bundle, read and checked.
public struct Image: Hashable, Sendable {
  package var picture: Picture

  package init(_ picture: Picture) { self.picture = picture }
}

/// What a listener is told of a picture.
public enum Alternative: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  /// The picture says nothing that the text does not say.
  case decorative

  public init(stringLiteral value: String) { self = .text(value) }
}

/// A picture or a drawing with its caption.
public struct Figure: BlockNode, Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case image(Image)
    case drawing(AnyDrawable)
    /// A picture that is not there yet, shown as an empty place with its name.
    case missing(String)
  }
  public enum Width: Hashable, Sendable {
    /// In the side column, beside the text that follows.
    case side
    /// As wide as the text.
    case text
    /// As wide as text and side column.
    case full
    /// A share of the text's width, above 0 up to 1.
    case share(Double)
  }

  public var node: Node
  public var content: Content
  public var alternative: Alternative
  public var width: Width
  public var caption: RichText?
  /// Where the picture or its data come from.
  public var source: RichText?

  /// A figure; it does not compile without an alternative text or `.decorative`.
  public init(
    _ content: Content, alternative: Alternative, width: Width = .text, caption: RichText? = nil,
    source: RichText? = nil, origin: Origin
  ) {
    node = Node(origin)
    self.content = content
    self.alternative = alternative
    self.width = width
    self.caption = caption
    self.source = source
  }

  public init(
    _ image: Image, alternative: Alternative, width: Width = .text, caption: RichText? = nil, source: RichText? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) {
    self.init(
      .image(image), alternative: alternative, width: width, caption: caption, source: source,
      origin: .here(file, line))
  }

  /// A drawing, which describes itself.
  public init(
    _ drawing: some Drawable, width: Width = .text, caption: RichText? = nil, source: RichText? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) {
    self.init(
      .drawing(AnyDrawable(drawing)), alternative: .text(drawing.alternative), width: width, caption: caption,
      source: source, origin: .here(file, line))
  }

  public var blocks: [Block] { [.figure(self)] }
}
