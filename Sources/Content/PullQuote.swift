public import Diagnostics

/// A few words of the text, set large to draw readers in: in the side column beside what follows, or across the text where
/// there is none.
///
/// What a pull quote says stands in the text as well, so by default it is decoration: a listener is not told twice, and a
/// search finds the words once. Words that stand nowhere else say `repeats: false`; they are tagged as a quotation.
public struct PullQuote: BlockNode, Hashable, Sendable {
  public var node: Node
  public var text: RichText
  /// Who said it.
  public var source: RichText?
  /// Whether the words stand in the text too.
  public var repeats: Bool

  public init(
    _ text: RichText, source: RichText? = nil, repeats: Bool = true, file: StaticString = #fileID, line: UInt = #line
  ) {
    self.init(text, source: source, repeats: repeats, origin: .here(file, line))
  }
  public init(_ text: RichText, source: RichText?, repeats: Bool, origin: Origin) {
    node = Node(origin)
    self.text = text
    self.source = source
    self.repeats = repeats
  }

  public var blocks: [Block] { [.pullQuote(self)] }
}
