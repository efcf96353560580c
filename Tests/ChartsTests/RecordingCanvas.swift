import Content
import Geometry

@testable import Charts

/// A canvas that keeps what is drawn on it. Letters are as wide as a wide sans sets them, so that what fits here fits
/// in print.
final class RecordingCanvas: DrawingCanvas {
  var theme = Theme.neutral
  let wording: Wording
  /// `ground` is what was last filled all around the text.
  private(set) var texts: [(text: String, box: Rectangle, style: DrawingText, ground: Colour)] = []
  private(set) var fills: [(bounds: Rectangle, colour: Colour)] = []
  private(set) var strokes: [(bounds: Rectangle, colour: Colour, dashes: [Length])] = []

  init(_ language: String = "en") { wording = Wording(language: language) }

  func measure(_ text: String, _ style: DrawingText) -> (width: Length, ascent: Length, descent: Length) {
    let ems = text.unicodeScalars.reduce(0.0) { sum, c in
      switch c {
      case " ", "\u{A0}", ".", ",", ":", "'", "i", "l", "|": sum + 0.3
      case "\u{202F}": sum + 0.15
      case "\u{200E}": sum
      case "m", "w", "M", "W", "%": sum + 0.95
      default: sum + (c.value >= 0x3000 ? 1 : 0.6)
      }
    }
    return (style.size * (ems * (style.isBold ? 1.06 : 1)), style.size * 1.07, style.size * 0.29)
  }

  func fill(_ path: Path, _ colour: Colour) {
    if let bounds = path.bounds { fills.append((bounds, colour)) }
  }

  func stroke(_ path: Path, _ colour: Colour, width: Length, dashes: [Length]) {
    if let bounds = path.bounds { strokes.append((bounds, colour, dashes)) }
  }

  func text(_ text: String, at point: Point, anchor: TextAnchor, _ style: DrawingText) {
    let width = measure(text, style).width
    let x = anchor == .start ? point.x : anchor == .end ? point.x - width : point.x - width / 2
    // The letters with their accents and tails, or figures without them; not the font's own air.
    let isFigures = text.allSatisfy {
      $0.isNumber || $0.isPunctuation || $0.isSymbol || $0.isWhitespace || $0 == "\u{200E}"
    }
    let (above, below) = isFigures ? (0.76, 0.12) : (0.93, 0.23)
    let box = Rectangle(
      x: x, y: point.y - style.size * above, width: width, height: style.size * (above + below))
    let ground = fills.last { $0.bounds.contains(box) }?.colour ?? .white
    texts.append((text, box, style, ground))
  }

  /// Draws at a width, at the height that the drawing asks for.
  func draw(_ drawing: some Drawable, width: Double) -> Size {
    let size = Size(width.pt, drawing.height(width: width.pt, on: self))
    drawing.draw(in: size, on: self)
    return size
  }

  /// The texts from top to bottom, left to right: what a reader sees.
  var lines: [String] {
    texts.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }.map(\.text)
  }
}
