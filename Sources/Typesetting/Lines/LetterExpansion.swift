/// How much wider or narrower than drawn the letters of a line are, so that its spaces need give less.
///
/// After Hàn Thế Thành ("Micro-typographic extensions to the TeX typesetting system", Brno, 2000), who found that
/// readers do not see two parts in a hundred. All letters of a line are alike. Scripts whose letters join are left as
/// they are: there the joins would have to give, not the letters.
struct LetterExpansion {
  /// The most, either way.
  static let limit = 20
  /// Widths in between go by such steps: every width of a face is a font of its own for the painter, and what a step
  /// leaves over is less than a point in a line.
  static let step = 5

  /// How much sooner letters come to their limit than spaces to theirs: a change of letters is not seen, one of spaces
  /// is. Twice keeps most lines below the limit; letters first of all would bring every second line there.
  static let readiness = 2.0

  static let none = LetterExpansion(thousandths: 0)

  var thousandths: Int

  /// What letters of this width give at most, either way.
  @inline(__always)
  static func most(of width: Int) -> Int { width * limit / 1000 }

  /// A width with this expansion.
  @inline(__always)
  func callAsFunction(_ width: Int) -> Int {
    thousandths == 0 ? width : (width * (1000 + thousandths) + (width < 0 ? -500 : 500)) / 1000
  }
}
