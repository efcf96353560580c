public import Diagnostics

/// Blocks in columns of equal length, read one column after the other: short items, names, links.
///
/// Headings, notes, lists and tables inside work as elsewhere; `PageBreak` begins the next column.
public struct Columns: BlockNode, Hashable, Sendable {
  public var node: Node
  /// How many stand side by side, 2 to 4.
  public var count: Int
  /// Whether they take the side column's room as well.
  public var isFullWidth: Bool
  public var content: [Block]

  public init(_ count: Int, isFullWidth: Bool = false, content: [Block], origin: Origin) {
    node = Node(origin)
    self.count = min(max(count, 2), 4)
    self.isFullWidth = isFullWidth
    self.content = content
  }
  public init(
    _ count: Int = 2, isFullWidth: Bool = false, file: StaticString = #fileID, line: UInt = #line,
    @ContentBuilder _ content: () -> [Block]
  ) {
    self.init(count, isFullWidth: isFullWidth, content: content(), origin: .here(file, line))
  }

  public var blocks: [Block] { [.columns(self)] }
}
