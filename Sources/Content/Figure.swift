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
  /// Where a figure stands. Figures never overtake each other: what must wait makes those after it wait.
  public enum Placement: Hashable, Sendable {
    /// Here; or, where there is no room, at the head of the next page, while the text goes on.
    case automatic
    /// Here, even if the text must wait for the next page.
    case here
    /// At the head of this page, if its place in the text stays on it; else of the next.
    case top
    /// At the foot of this page, above the notes, if there is room; else of the next.
    case bottom
    /// At the head of the next page.
    case nextPage
    /// At an edge of the text, which runs beside it, over the borders of paragraphs and lists.
    case beside(Side)
  }
  /// An edge of the text.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Where lines start: left, or right in a report that is read from right to left.
    case start
    case end
    /// Towards the spine of the open book, and away from it, where the side column is: the figure reaches over it, so
    /// that less of the text must give way.
    case inner
    case outer
  }

  public var node: Node
  public var content: Content
  public var alternative: Alternative
  public var width: Width
  public var placement = Placement.automatic
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

  /// Says where the figure stands. Beside text it takes 45 % of the text's width, unless it is given a share.
  public func placed(_ placement: Placement) -> Figure {
    var copy = self
    copy.placement = placement
    return copy
  }

  public var blocks: [Block] { [.figure(self)] }
}
