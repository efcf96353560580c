public import Geometry

/// Something that draws itself at a given width: a chart, a motif of a cover.
///
/// A drawing is a value: two that are equal draw the same.
public protocol Drawable: Hashable, Sendable {
  /// What a listener is told instead.
  var alternative: String { get }
  /// The numbers that are drawn, as comma-separated values (RFC 4180) for people who reckon on; nil where there are none.
  var commaSeparatedValues: String? { get }
  /// The height that the drawing needs at a width.
  func height(width: Length, on canvas: any DrawingCanvas) -> Length
  /// Draws within (0, 0) and `size`.
  func draw(in size: Size, on canvas: any DrawingCanvas)
}

extension Drawable {
  public var commaSeparatedValues: String? { nil }
}

/// Where drawings draw. Layout hands it out; nothing is painted yet.
public protocol DrawingCanvas: AnyObject {
  var theme: Theme { get }
  /// The report's words for guides ("n =", "Source").
  var wording: Wording { get }
  /// Width of the text on one line and the height of its line, ascent first.
  func measure(_ text: String, _ style: DrawingText) -> (width: Length, ascent: Length, descent: Length)
  func fill(_ path: Path, _ colour: Colour)
  func stroke(_ path: Path, _ colour: Colour, width: Length, dashes: [Length])
  /// One line of text; `point` is the start, middle or end of its baseline.
  func text(_ text: String, at point: Point, anchor: TextAnchor, _ style: DrawingText)
}

/// Which part of a text stands at its point.
public enum TextAnchor: Hashable, Sendable { case start, middle, end }

/// How text in drawings looks: always the document's sans.
public struct DrawingText: Hashable, Sendable {
  public var size: Length
  public var isBold: Bool
  public var colour: Colour

  public init(size: Length, isBold: Bool = false, colour: Colour) {
    self.size = size
    self.isBold = isBold
    self.colour = colour
  }
}

/// Any drawing, as a value that can be compared.
public struct AnyDrawable: Hashable, Sendable {
  public let drawing: any Drawable

  public init(_ drawing: some Drawable) { self.drawing = drawing }

  public static func == (a: AnyDrawable, b: AnyDrawable) -> Bool { AnyHashable(a.drawing) == AnyHashable(b.drawing) }
  public func hash(into hasher: inout Hasher) { AnyHashable(drawing).hash(into: &hasher) }
}
