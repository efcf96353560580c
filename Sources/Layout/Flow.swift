import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// What a block answers when it is offered room. The rest is a value of its own: nothing in the tree changes while
/// laying out, so that a page can be tried again at no cost.
enum Outcome {
  case whole(Placement)
  case part(Placement, rest: any Flowable)
  /// An emptier region would do.
  case later
  /// No region of this document can hold it.
  case never(Finding)
}

/// Room offered to a block.
struct Region {
  /// Rows of the baseline grid that are free, space for new notes included.
  var rows: Int
  /// Whether nothing stands above, so that waiting for an emptier region is of no use.
  var isEmptiest: Bool
  /// Whether only what must stay with the block stands above, so that another page would offer no more: a block that
  /// would rather not be divided is divided here.
  var holdsOwnChain = false
  /// Rows of a page that holds nothing else.
  var pageRows: Int
  /// What stands in the column beside the block; rows count from the region's top.
  var wraps: [Wrap] = []
  /// How many rows the notes of the page would take more, if these were called too.
  var rowsForNotes: ([Int]) -> Int
}

/// Something that stands at an edge of the column, so that the text beside it has shorter lines.
struct Wrap {
  /// Of the page or region; the air above and below included.
  var rows: Range<Int>
  /// How far it reaches into the column, or the box, from its starting and its ending edge, air included.
  var start: Length
  var end: Length
  /// The box it stands in: only what stands in the same box runs beside it.
  var box: Int?
}

/// A block, or the part of it, that got a place.
struct Placement {
  /// Height in rows of the grid.
  var rows: Int
  /// What is painted, in reading order; points count from the block's top left corner.
  var segments: [Segment]
  /// The notes called, in order.
  var notes: [Int] = []
  /// Whether the last line ends in the middle of a word.
  var endsInWord = false
  /// The headings among what is painted, where a block holds others.
  var headings: [DocumentIndex.Heading] = []
}

/// Items of one element on one page.
struct Segment {
  /// The element and its ancestors, outermost first; empty only for artifacts.
  var path: [Element]
  var items: [Frame.Placed]
}

/// A block that can be placed on pages.
protocol Flowable {
  func place(in region: Region) -> Outcome
  /// Whether the block can stand beside something that reaches so far into the column; else it goes below.
  func standsBeside(_ wrap: Wrap) -> Bool
}

extension Flowable {
  func standsBeside(_ wrap: Wrap) -> Bool { false }
}

/// A block in the flow, with what the page must know of it.
struct FlowItem {
  enum Column { case text, side, full }

  var block: any Flowable
  var origin: Origin
  var column = Column.text
  /// How far it stands from the left edge of its column: for what was made for another one.
  var shift = Length.zero
  /// Empty rows wanted before and after; neighbours share the larger wish.
  var spaceBefore = 0
  var spaceAfter = 0
  /// What follows stands close: no empty row between, whatever it wishes.
  var closesUp = false
  var keepsWithNext = false
  /// For a block in the side column: how many rows above the end of the text before it its own first row stands.
  var rowsBack: Int?
  /// A figure that may stand at the head of the next page while the text goes on.
  var floats = false
  /// Whether a figure beside text stands on this page and no other, in its box or with its notes: without room, the page
  /// ends before it.
  var staysPut = false
  /// Where a figure is to stand, if not in its place in the flow.
  var placement = Figure.Placement.automatic
  /// For a figure beside text: its width, and the insets of the column's text.
  var beside: (width: Length, start: Length, end: Length)?
  var startsNewPage = false
  var startsFrontSide = false
  var isLandscape = false
  /// The box it stands in.
  var box: Int?
  /// Set for headings: they name the page and aim the outline.
  var heading: DocumentIndex.Heading?
  /// What makes the block again when page numbers have changed; nil when it depends on none.
  var remake: ((References) throws -> any Flowable)?

  init(_ block: any Flowable, origin: Origin) {
    self.block = block
    self.origin = origin
  }

  /// Whether it stands beside the text, so that the text goes on as if it were not there.
  var isAside: Bool { column == .side || isBeside }

  var isBeside: Bool { beside != nil }
}

/// A block without paint that only ends the page.
struct EmptyBlock: Flowable {
  func place(in region: Region) -> Outcome { .whole(Placement(rows: 0, segments: [])) }
  func standsBeside(_ wrap: Wrap) -> Bool { true }
}
