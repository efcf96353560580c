/// How wide a stretch of a paragraph is, and how far its spaces give, in 1/1024 pt.
///
/// Places in a paragraph carry the extent of all before them; that of a line is the difference of two. Counts are kept
/// short, since there are several to every word, and run round at their ends (two million points): differences stay
/// right in paragraphs of any length.
struct Extent: Hashable {
  private var shortWidth: Int32 = 0
  private var shortStretch: Int32 = 0
  private var shortShrink: Int32 = 0

  static let zero = Extent()

  /// At natural size.
  @inline(__always)
  var width: Int {
    get { Int(shortWidth) }
    set { shortWidth = Int32(truncatingIfNeeded: newValue) }
  }
  @inline(__always)
  var stretch: Int {
    get { Int(shortStretch) }
    set { shortStretch = Int32(truncatingIfNeeded: newValue) }
  }
  @inline(__always)
  var shrink: Int {
    get { Int(shortShrink) }
    set { shortShrink = Int32(truncatingIfNeeded: newValue) }
  }

  /// The same with some more width.
  func wider(by more: Int) -> Extent {
    var result = self
    result.width += more
    return result
  }

  @inline(__always)
  static func - (a: Extent, b: Extent) -> Extent {
    var result = Extent()
    result.shortWidth = a.shortWidth &- b.shortWidth
    result.shortStretch = a.shortStretch &- b.shortStretch
    result.shortShrink = a.shortShrink &- b.shortShrink
    return result
  }
}
