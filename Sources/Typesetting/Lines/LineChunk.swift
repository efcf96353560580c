/// A word, a space or a part of a word on a line.
struct LineChunk {
  var part: WordCutter.Part
  var run: Int
  var level: UInt8
  /// Bytes of the paragraph.
  var text: Range<Int>
  /// From the line's left edge.
  var x: Int
  var advance: Int
  /// Its advance and what justification adds after it.
  var room: Int
  /// A hyphen that is not in the text.
  var isHyphen = false
}
