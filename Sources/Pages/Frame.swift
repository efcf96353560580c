package import Geometry

/// A finished piece of a page: a size, and items at points.
///
/// Items stand in reading order, which is also the order of painting.
package struct Frame: Hashable, Sendable {
  package struct Placed: Hashable, Sendable {
    package var point: Point
    package var item: FrameItem

    package init(_ point: Point, _ item: FrameItem) {
      self.point = point
      self.item = item
    }
  }

  package var size: Size
  package var items: [Placed]

  package init(size: Size, items: [Placed] = []) {
    self.size = size
    self.items = items
  }

  /// Adds an item; `point` is its top left corner, or the start of the baseline for glyphs.
  package mutating func place(_ item: FrameItem, at point: Point) { items.append(Placed(point, item)) }
}

/// What can stand in a frame. Painters know these and nothing else.
package indirect enum FrameItem: Hashable, Sendable {
  /// Glyphs; the point is the start of the baseline.
  case glyphs(GlyphRun)
  case path(PaintedPath)
  /// A picture of `Publication.pictures`, filling the size.
  case picture(index: Int, size: Size)
  /// An area that a click follows. Stands inside the group of its `.link` (or `.reference`, `.contentsItem`) element.
  case linkArea(LinkTarget, size: Size, description: String)
  /// A place that links, the outline and references aim at.
  case destination(String)
  /// A frame inside this one, in the structure as `element`; nil groups without meaning.
  case group(Element?, Frame)
  /// Paint without meaning: running heads, rules, tints.
  case artifact(ArtifactKind, Frame)
}

/// A path with its paint.
package struct PaintedPath: Hashable, Sendable {
  package struct Stroke: Hashable, Sendable {
    package var colour: Colour
    package var width: Length
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    package var dashes: [Length]
    package var roundCaps: Bool

    package init(colour: Colour, width: Length, dashes: [Length] = [], roundCaps: Bool = false) {
      self.colour = colour
      self.width = width
      self.dashes = dashes
      self.roundCaps = roundCaps
    }
  }

  package var path: Path
  package var fill: Colour?
  package var stroke: Stroke?

  package init(_ path: Path, fill: Colour? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}

/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
  case address(String)
  case destination(String)
}

/// Why paint is without meaning (ISO 32000-1, 14.8.2.2.2).
package enum ArtifactKind: Hashable, Sendable {
  case runningHead, runningFoot, folio, rule, background, decoration
}
