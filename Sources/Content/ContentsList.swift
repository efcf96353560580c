public import Diagnostics

/// A list of what the report holds, with page numbers: of its headings down to a level, of its figures, or of its tables.
///
///     FrontMatter { ContentsList(depth: 2); ContentsList(of: .figures); ContentsList(of: .tables) }
///
/// Figures and tables are listed when they have a caption; of a long caption its first sentence is printed. A list that
/// would be empty is left out.
public struct ContentsList: BlockNode, Hashable, Sendable {
  public enum Subject: Hashable, Sendable { case headings, figures, tables }

  public var node: Node
  public var subject: Subject
  /// The deepest heading level that is listed, 1 to 4.
  public var depth: Int

  public init(
    of subject: Subject = .headings, depth: Int = 3, file: StaticString = #fileID, line: UInt = #line
  ) {
    node = Node(.here(file, line))
    self.subject = subject
    self.depth = depth
  }

  public var blocks: [Block] { [.contents(self)] }
}
