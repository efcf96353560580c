public import Diagnostics

/// What every block of a document has: where it came from, what it is called, and how it wants to stand on the page.
public struct Node: Hashable, Sendable {
  /// The template line, or the place in a data file, that made the block.
  public var origin: Origin
  /// The name that references use; unique in a report.
  public var label: String?
  /// BCP 47, where the block's language differs from the report's.
  public var language: String?
  /// The block is not divided over pages, unless it is higher than a page.
  public var keepsTogether = false
  /// The block stands on the same page as the beginning of the next one.
  public var keepsWithNext = false
  /// The block begins a page.
  public var startsNewPage = false
  /// The block begins a front side: a right-hand page, or a left-hand one in a report read from right to left.
  public var startsFrontSide = false
  /// The block is another version of the one before it, and bears the same number.
  package var repeatsNumber = false
  /// The block stands once for two versions that stand side by side: what it is called is said in both languages.
  package var isShared = false
  /// The block stands on pages that are wider than high, with its neighbours that do.
  public var isLandscape = false

  public init(_ origin: Origin) { self.origin = origin }
}

/// A block with a node: what the promising modifiers work on.
public protocol BlockNode: BlockContent {
  var node: Node { get set }
}

extension BlockNode {
  private func changing(_ change: (inout Node) -> Void) -> Self {
    var copy = self
    change(&copy.node)
    return copy
  }

  /// Names the block, so that `Reference(to:)` can find it.
  public func label(_ name: String) -> Self { changing { $0.label = name } }
  /// Says that the block is in another language (BCP 47) than the report.
  public func language(_ tag: String) -> Self { changing { $0.language = tag } }
  /// Keeps the block on one page, unless it is higher than a page.
  public func keepTogether() -> Self { changing { $0.keepsTogether = true } }
  /// Keeps the block on the page where the next one begins.
  public func keepWithNext() -> Self { changing { $0.keepsWithNext = true } }
  /// Begins a new page before the block.
  public func startsOnNewPage() -> Self { changing { $0.startsNewPage = true } }
  /// Begins a new front side before the block; the page before it may stay empty.
  public func startsOnFrontSide() -> Self { changing { $0.startsFrontSide = true } }
  /// Sets the block, and all inside it, on pages that are wider than high: for a wide table or chart.
  public func onLandscapePages() -> Self { changing { $0.isLandscape = true } }
  /// Sets the place that findings about the block name; for content that comes from data.
  public func from(_ origin: Origin) -> Self { changing { $0.origin = origin } }
}
