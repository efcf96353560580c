/// A place where a line may end, with what the lines on either side of it need to know.
///
/// A line's extent is the difference between what stands before its end and what stands before its start.
struct Breakpoint {
  enum Kind: UInt8 {
    case space
    /// The line ends with a hyphen of the text.
    case existingHyphen
    /// The line gets a hyphen.
    case hyphen
    /// Nothing is seen of the break.
    case plain
    /// A line feed or the end of the paragraph.
    case forced
  }

  var kind: Kind
  var penalty: Int16
  /// The width of the hyphen to be drawn, less what hangs over the edge.
  var hyphenWidth: Int32 = 0
  /// How far the line's last sign hangs over the edge; neither `before` nor `hyphenWidth` count it.
  var hang: Int32 = 0
  /// How far the next line's first sign begins before the edge, with its blank part; `beforeNext` counts that part.
  var lead: Int32 = 0
  /// Bytes: what stands on the line ends at `end`, the next line starts at `start`; between are spaces.
  var end: Int32
  var start: Int32
  /// The first segment that is not wholly before the break, and the one in which the next line starts.
  var endSegment: Int32
  var startSegment: Int32
  /// Of all before the line's end, and of all before the next line's start: between lies the space.
  var before: Extent
  var beforeNext: Extent

  /// Whether a reader sees a hyphen at the line's end.
  var showsHyphen: Bool { kind == .hyphen || kind == .existingHyphen }

  /// A break at the same place that shows nothing.
  var withoutHyphen: Breakpoint {
    var plain = self
    (plain.kind, plain.penalty) = (.plain, Penalties.anywhere)
    (plain.hyphenWidth, plain.hang) = (0, 0)
    return plain
  }
}
