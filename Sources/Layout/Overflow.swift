import Content
import Diagnostics
import Geometry

/// A thing that has no room on any page or in its column: the smallest one that can be named.
struct Overflow: Hashable {
  enum Direction: Hashable { case height, width }

  /// In words: "the caption of this figure".
  var what: String
  var origin: Origin
  var direction = Direction.height
  /// What it wants, and what there is for it.
  var asked: Length
  var offered: Length
  var hint: String

  /// Heights are told in rows of the text as well, which authors can count.
  func finding(grid: Length) -> Finding {
    let message =
      switch direction {
      case .height:
        "\(what) is higher than the page: it asks \(Self.rows(asked, grid)), the page offers \(Self.rows(max(offered, .zero), grid))"
      case .width:
        "\(what) is wider than its place: it asks \(Self.points(asked)), the place offers \(Self.points(max(offered, .zero)))"
      }
    return Finding(.error, at: origin, message, hint: hint)
  }

  private static func rows(_ length: Length, _ grid: Length) -> String {
    let rows = length.steps(of: grid)
    return "\(rows) \(rows == 1 ? "row" : "rows") (\(points(length)))"
  }

  /// Whole points, rounded up, so that what asks for a little more than there is does not read the same.
  private static func points(_ length: Length) -> String { "\(length.steps(of: 1.pt)) pt" }
}

/// A part of a block that cannot be divided: when the block is too high, the highest of them is named.
struct Extent {
  var what: String
  var origin: Origin
  var height: Length
  var hint: String
}

extension [Extent] {
  /// What is too high in a block of a height on a page of a height.
  func overflow(of block: Length, page: Length, else whole: Origin) -> Overflow {
    guard let highest = self.max(by: { $0.height < $1.height }) else {
      return Overflow(
        what: "this", origin: whole, asked: block, offered: page, hint: "divide it, or shorten its texts")
    }
    return Overflow(
      what: highest.what, origin: highest.origin, asked: highest.height, offered: page - (block - highest.height),
      hint: highest.hint)
  }
}
