public import Diagnostics

/// An index as at the back of a book: names or subjects, each with the numbers of the pages on which they stand.
///
///     Columns(3, isFullWidth: true) {
///       BackIndex([
///         BackIndex.Entry("Language", at: ["practice-2", "practice-7"]),
///         BackIndex.Entry("Lusovia", entries: [BackIndex.Entry("Sonyavelodar", at: ["practice-4"])]),
///       ])
///     }
///
/// Page numbers lead to the labels named. A page on which several of them stand is told once; pages count upwards, front
/// matter first. Entries stand in the order in which they are given: only the template knows by which alphabet.
public struct BackIndex: BlockNode, Hashable, Sendable {
  /// A line of the index: a title with its pages, and entries under it.
  public struct Entry: Hashable, Sendable {
    public var title: RichText
    /// Labels of the report, in any order.
    public var labels: [String]
    /// Stand below the title, indented.
    public var entries: [Entry]

    public init(_ title: RichText, at labels: [String] = [], entries: [Entry] = []) {
      self.title = title
      self.labels = labels
      self.entries = entries
    }
  }

  public var node: Node
  public var entries: [Entry]

  public init(_ entries: [Entry], file: StaticString = #fileID, line: UInt = #line) {
    node = Node(.here(file, line))
    self.entries = entries
  }

  public var blocks: [Block] { [.backIndex(self)] }
}
