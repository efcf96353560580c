/// What makes one way of breaking a paragraph worse than another.
///
/// Knuth and Plass, "Breaking Paragraphs into Lines" (Software: Practice and Experience 11, 1981), with the values of
/// plain TeX (The TeXbook, chapter 14) where nothing else is said. A line's demerits are
/// (`line` + badness)² + penalty², with badness 100·r³ for a line whose spaces give by the ratio r.
enum Penalties {
  /// Every line costs this much: fewer lines are better.
  static let line = 10.0
  /// A word divided by a hyphen of ours. As bad as a line whose spaces are 1.6 times as wide as they should be (badness
  /// 200); TeX's 50 divides a word in every tenth line of our texts, this in every twentieth, for hardly wider spaces.
  static let hyphen: Int16 = 200
  /// The same where letters keep their widths: lines are looser there, and 200 would divide a word in every fifth. In
  /// ragged lines it is as bad as an edge nearly five ems from the margin.
  static let hyphenBesideFixedLetters: Int16 = 400
  /// A line that ends with a hyphen of the text.
  static let existingHyphen: Int16 = 50
  /// A line that ends with a dash or slash between words: nearly as good as a space.
  static let dash: Int16 = 20
  /// A web address cut after one of its signs; dearer than a hyphen, since a reader must see that it goes on.
  static let address: Int16 = 70
  /// The same after a hyphen, which a reader could take for one of ours.
  static let addressHyphen: Int16 = 300
  /// A space before a dash: the dash would begin a line.
  static let beforeDash: Int16 = 80
  /// A cut anywhere, when a word is wider than the line: dearer than any looseness.
  static let anywhere: Int16 = 3000

  /// A line that ends with a hyphen below one, two, three or more that do. Ten times TeX's value for two; the third is
  /// as bad as a line of spaces 2.1 times as wide, the fourth about as bad as one of three times.
  static let hyphensInARow = [0, 100_000.0, 1_000_000.0, 40_000_000.0]
  /// A hyphen on the last line but one.
  static let hyphenBeforeLast = 5_000.0
  /// A tight line beside a loose one.
  static let unequalNeighbours = 10_000.0
  /// A last line of one short word: as bad as two hyphens one below the other, so that it is avoided but never at the price
  /// of a really loose line.
  static let runt = 100_000.0
  /// A word alone on the last line is short below this many times the type size.
  static let runtEms = 4
  /// A line that does not fit at all; never taken while there is another way.
  static let overfull = 1e15

  /// How bad a line may be, by pass, as 100·r³ of its ratio. Without hyphens, as bad as a hyphen would cost; with them,
  /// spaces of twice their width (800); the last allows whatever fits.
  static func tolerance(inPass pass: Int, hyphen: Int16) -> Double {
    pass == 0 ? Double(hyphen) : pass == 1 ? 800 : .infinity
  }
  /// In the last pass a line without spaces is judged as if it could stretch by this much (2 pt, about the half of a
  /// word space in text sizes, like a line of one space). TeX adds some 20 pt to every line there, because it counts all
  /// very loose lines as equal; here badness has no ceiling, and the worst line is always made as good as can be.
  static let leastStretch = 2 * 1024
  /// How far the ragged edge of unjustified lines may lie from the margin, in parts of the type size, before a line
  /// counts as bad: three ems are about one average word with its space.
  static let raggedEms = 3
}
