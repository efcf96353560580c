import Content
import Geometry

/// Measures and wraps text for one plan, and remembers what it measured: shaping is dear, and plans ask twice.
final class Ruler {
  let canvas: any DrawingCanvas
  private var known: [Key: Extent] = [:]

  private struct Key: Hashable {
    var text: String
    var size: Length
    var isBold: Bool
  }
  struct Extent {
    var width: Length
    var ascent: Length
    var descent: Length
  }

  init(_ canvas: any DrawingCanvas) { self.canvas = canvas }

  func extent(_ text: String, _ style: DrawingText) -> Extent {
    let key = Key(text: text, size: style.size, isBold: style.isBold)
    if let extent = known[key] { return extent }
    let m = canvas.measure(text, style)
    let extent = Extent(width: m.width, ascent: m.ascent, descent: m.descent)
    known[key] = extent
    return extent
  }

  func width(_ text: String, _ style: DrawingText) -> Length { extent(text, style).width }

  /// The distance of baselines in a wrapped label: 1.22 em, more for scripts whose lines are taller.
  func leading(_ text: String, _ style: DrawingText) -> Length {
    let line = extent(text, style)
    return max(style.size * 1.22, (line.ascent + line.descent) * 0.88)
  }

  /// Text in lines no wider than `width`, by words; where a single word is wider it is divided.
  func wrap(_ text: String, _ style: DrawingText, width: Length) -> Wrapped {
    var lines: [String] = []
    var line = ""
    var divided = false
    func fits(_ s: String) -> Bool { self.width(s.trimmed, style) <= width }
    for piece in LineBreaks.pieces(of: text) {
      if fits(line + piece) {
        line += piece
        continue
      }
      if !line.isEmpty { lines.append(line.trimmed) }
      line = piece
      while !fits(line) {
        guard let (head, tail) = divide(line, style, width: width) else { break }
        divided = true
        lines.append(head)
        line = tail
      }
    }
    if !line.trimmed.isEmpty || lines.isEmpty { lines.append(line.trimmed) }
    let widest = lines.map { self.width($0, style) }.max() ?? .zero
    return Wrapped(
      lines: lines, width: widest, leading: leading(text, style), style, isDivided: divided || widest > width)
  }

  /// Lines as few as `wrap` makes them and as even as they can be.
  func balance(_ text: String, _ style: DrawingText, width: Length) -> Wrapped {
    let first = wrap(text, style, width: width)
    guard first.lines.count > 1, !first.isDivided else { return first }
    var (low, high) = (Length.zero, first.width)
    var best = first
    while high - low > 0.5.pt {
      let middle = (low + high) / 2
      let attempt = wrap(text, style, width: middle)
      if attempt.lines.count <= first.lines.count, !attempt.isDivided {
        (best, high) = (attempt, min(middle, attempt.width))
      } else {
        low = middle
      }
    }
    return best
  }

  /// Divides a word that is too wide; nil when not even one letter fits.
  private func divide(_ word: String, _ style: DrawingText, width: Length) -> (String, String)? {
    // Between syllabic signs no hyphen is written.
    let hyphen = word.unicodeScalars.contains { LineBreaks.isIdeographic($0) } ? "" : "-"
    var head = ""
    for c in word {
      if self.width(head + String(c) + hyphen, style) > width { break }
      head.append(c)
    }
    guard !head.isEmpty, head.count < word.count else { return nil }
    return (head + hyphen, String(word.dropFirst(head.count)))
  }
}

/// A label in lines.
struct Wrapped {
  var lines: [String]
  var width: Length
  var leading: Length
  var style: DrawingText
  /// Whether a word was too wide, and was divided or juts out.
  var isDivided: Bool

  init(lines: [String], width: Length, leading: Length, _ style: DrawingText, isDivided: Bool) {
    self.lines = lines
    self.width = width
    self.leading = leading
    self.style = style
    self.isDivided = isDivided
  }

  /// The height of the block.
  var height: Length { leading * lines.count }

  /// The marks with the block's top at `y`, each line anchored at `x`.
  func marks(x: Length, y: Length, anchor: TextAnchor) -> [Mark] {
    lines.enumerated().map { n, line in
      let baseline = y + leading * n + (leading + style.middleHeight * 2) / 2
      return .label(Mark.Label(text: line, point: Point(x, baseline), anchor: anchor, style: style))
    }
  }
}

extension DrawingText {
  /// Half the height of capitals and figures, which stand about 0.7 em high in text sans: a baseline that much below a
  /// line puts the text at the line's middle.
  var middleHeight: Length { size * 0.35 }
}

extension String {
  /// Without space at the ends.
  var trimmed: String {
    var s = self[...]
    while s.last?.isWhitespace == true { s.removeLast() }
    while s.first?.isWhitespace == true { s.removeFirst() }
    return String(s)
  }
}
