import Content
import Geometry
import Pages

/// What pages must know of a box: how its ground looks, and what stands at the head of its later parts.
struct SetBox {
  /// Complete: nothing in it is nil.
  var look: BoxLook
  /// Insets of the ground from the edges of the text's column.
  var start: Length
  var end: Length
  /// The number of the box around it.
  var parent: Int?
  /// The title with "(continued)", for the pages on which the box goes on.
  var head: Head?

  struct Head {
    var rows: Int
    var segments: [Segment]
  }

  /// How far a ground reaches over the first and last line, and over the grounds inside it.
  static let overhang = 6.pt
  /// The ground ends this far after the last line where the box goes on on the next page.
  static let openOverhang = 2.pt
  /// The rule at a box's starting edge, and around it.
  static let edgeRule = 2.5.pt
  static let frameRule = 0.75.pt
  /// From the ground's edge to the text.
  static let padding = 12.pt
}

/// The part of a box that stands on one page.
struct BoxPart {
  /// Its number in `LayoutContext.boxes`.
  var id: Int
  /// Rows of the page.
  var top: Int
  var bottom: Int
  /// Whether the box began on an earlier page or goes on on a later one: it is open there.
  var isOpenAbove = false
  var isOpenBelow = false
}

extension LayoutContext {
  /// The numbers of a box and of the boxes around it, outermost first.
  func boxes(around id: Int) -> [Int] {
    var chain = [id]
    while let last = chain.last, let parent = boxes[last].parent { chain.append(parent) }
    return chain.reversed()
  }
}
