/// A word or a space of a paragraph, with its place on a line that holds the whole paragraph.
struct Segment {
  enum Kind: UInt8 {
    case word
    /// Stretches, and ends a line if need be.
    case space
    /// Stretches, and holds its neighbours together.
    case heldSpace
    /// Ends a line in any case.
    case newline
    /// Stands after the last one, so that widths and stretches are differences everywhere.
    case end
  }

  var kind: Kind
  /// Embedding level (Unicode Annex 9): odd for right to left.
  var level: UInt8
  /// Cost of ending a line at this space, beyond nothing.
  var penalty: Int16
  var run: Int32
  var word: Int32
  /// In the bytes of the paragraph; it ends where the next one starts.
  var start: Int32
  /// Of all that stands before it.
  var before: Extent
  /// Space between it and the next one on the same line, beyond its advance.
  var gap: Int32 = 0
  /// The blank parts of a full-width sign, which a line does not begin or end with.
  var blankBefore: Int32 = 0
  var blankAfter: Int32 = 0
}

/// A place inside a word, or between words without a space, where a line may end.
struct InnerBreak {
  enum Kind: UInt8 {
    /// After a hyphen that is in the text.
    case hyphen
    /// After a dash or a slash.
    case dash
    /// Inside a web address.
    case address
    /// After a hyphen in a web address.
    case addressHyphen
    /// Between characters of a script without spaces, or at a zero-width space.
    case free
    /// Asked for by a soft hyphen: a hyphen is drawn.
    case soft
  }

  /// In the paragraph's bytes: the next line starts here.
  var position: Int
  var kind: Kind
}
