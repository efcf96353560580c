public import Diagnostics

/// Two texts side by side that begin on the same line, such as a paragraph in two languages.
///
///     Pair { Paragraph("Bridges") } second: { Paragraph("Мости").language("uk") }
///
/// The first stands where lines begin. Both are read at their place: first the one, then the other.
public struct Pair: BlockNode, Hashable, Sendable {
  public var node: Node
  public var first: [Block]
  public var second: [Block]

  public init(_ first: [Block], _ second: [Block], origin: Origin) {
    node = Node(origin)
    self.first = first
    self.second = second
  }
  public init(
    file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ first: () -> [Block],
    @ContentBuilder second: () -> [Block]
  ) {
    self.init(first(), second(), origin: .here(file, line))
  }

  public var blocks: [Block] { [.pair(self)] }
}
