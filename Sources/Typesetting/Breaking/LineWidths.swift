import Geometry

/// The widths of a paragraph's lines by number, asked for once.
struct LineWidths {
  private(set) var widths: [Int]
  /// From this line on all are equal, as far as asked.
  private(set) var uniformFrom: Int

  /// Asks for the first `count` widths.
  init(count: Int, _ width: (Int) -> Length) {
    widths = (0..<max(1, count)).map { max(0, width($0).units) }
    uniformFrom = widths.count - 1
    while uniformFrom > 0, widths[uniformFrom - 1] == widths[uniformFrom] { uniformFrom -= 1 }
  }

  @inline(__always)
  subscript(line: Int) -> Int { widths[min(line, uniformFrom)] }

  var narrowest: Int { widths.min() ?? 0 }
}
