public import Diagnostics

/// A list whose items hold whole blocks.
public struct List: BlockNode, Hashable, Sendable {
  public enum Marker: Hashable, Sendable {
    case bullet
    case arrow
    /// a), b), c) …
    case lettered
    /// 1., 2., 3. …
    case numbered
    /// i., ii., iii. …
    case roman
    case none
  }

  public struct Item: Hashable, Sendable {
    public var content: [Block]
    public var origin: Origin

    public init(content: [Block], origin: Origin) {
      self.content = content
      self.origin = origin
    }
  }

  public var node: Node
  public var marker: Marker
  /// The number of the first item.
  public var start: Int
  public var items: [Item]
  /// Whether items follow each other without space.
  public var isTight: Bool

  public init(marker: Marker = .bullet, start: Int = 1, isTight: Bool = true, items: [Item], origin: Origin) {
    node = Node(origin)
    self.marker = marker
    self.start = start
    self.isTight = isTight
    self.items = items
  }

  /// A list of the items between the braces.
  public init(
    _ marker: Marker = .bullet, file: StaticString = #fileID, line: UInt = #line, @ListBuilder _ items: () -> [Item]
  ) {
    let items = items()
    self.init(
      marker: marker, isTight: items.allSatisfy { $0.content.count < 2 }, items: items, origin: .here(file, line))
  }

  public var blocks: [Block] { [.list(self)] }
}

/// An item of a list: a text, with a lead word if it has one, or whole blocks.
public struct Item {
  var item: List.Item

  public init(_ text: RichText, file: StaticString = #fileID, line: UInt = #line) {
    let origin = Origin.here(file, line)
    item = List.Item(content: [.paragraph(Paragraph(text, origin: origin))], origin: origin)
  }

  /// An item that opens with bold lead words.
  public init(lead: RichText, _ text: RichText, file: StaticString = #fileID, line: UInt = #line) {
    self.init(RichText([.strong(lead), .text(" ")]) + text, file: file, line: line)
  }

  public init(file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]) {
    item = List.Item(content: content(), origin: .here(file, line))
  }
}

/// Joins the items of a list.
@resultBuilder
public enum ListBuilder {
  public static func buildExpression(_ item: Item) -> [List.Item] { [item.item] }
  public static func buildBlock(_ parts: [List.Item]...) -> [List.Item] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [List.Item]?) -> [List.Item] { part ?? [] }
  public static func buildEither(first: [List.Item]) -> [List.Item] { first }
  public static func buildEither(second: [List.Item]) -> [List.Item] { second }
  public static func buildArray(_ parts: [[List.Item]]) -> [List.Item] { parts.flatMap { $0 } }
}
