package import Geometry

/// A page as a sequence of marks: who owns each piece of paint, in reading order.
///
/// The painter puts a sentinel before and after each segment, and the finisher turns the same segments into marked
/// content; both read them here, so that they agree on count, order and owner. Groups with the same element id are one
/// element. Everything inside an artifact is that artifact: elements in it have no meaning, and link areas in it are
/// left out, because a click area without a structure element is not allowed (ISO 14289-1, 7.18.5).
package struct MarkedPage: Sendable {
  /// An element as met on this page.
  package struct Occurrence: Hashable, Sendable {
    package var element: Element
    /// The place of the parent in `elements`; nil at the top.
    package var parent: Int?
    /// What a figure's paint covers on this page; nil for other roles.
    package var area: Rectangle?
  }

  package enum Owner: Hashable, Sendable {
    /// The place in `elements`.
    case element(Int)
    case artifact(ArtifactKind, Rectangle)
  }

  /// What can be painted.
  package enum Paint: Hashable, Sendable {
    case glyphs(GlyphRun)
    case path(PaintedPath)
    case picture(index: Int, size: Size)
  }

  /// Paint that gets one mark.
  package struct Segment: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
      /// From the top left corner of the page.
      package var point: Point
      package var paint: Paint
    }

    package var owner: Owner
    /// What the only item, a glyph run, stands for.
    package var actualText: String?
    package var items: [Item]
    /// Whether the only item is text that shows nothing, such as the space between two links. Cairo leaves such text
    /// out, and the words around would run together when read; so the painter skips it and the finisher writes it.
    package var isBlank = false
  }

  package struct Link: Hashable, Sendable {
    package var target: LinkTarget
    package var area: Rectangle
    package var description: String
    /// The place of the owning element in `elements`.
    package var element: Int
  }

  package struct Destination: Hashable, Sendable {
    package var name: String
    package var point: Point
  }

  /// The order in which elements begin, segments are painted and links are met: what the kids of elements follow.
  package enum Step: Hashable, Sendable {
    case element(Int)
    case segment(Int)
    case link(Int)
  }

  package internal(set) var elements: [Occurrence] = []
  package internal(set) var segments: [Segment] = []
  package internal(set) var links: [Link] = []
  package internal(set) var destinations: [Destination] = []
  package internal(set) var steps: [Step] = []

  /// The element at a place of `elements` with its ancestors, outermost first.
  package func chain(of place: Int) -> [Element] {
    var chain: [Element] = []
    var next: Int? = place
    while let place = next {
      chain.append(elements[place].element)
      next = elements[place].parent
    }
    return chain.reversed()
  }
}
