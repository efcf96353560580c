/// A piece of source that cmark does not see: a token stands in its place.
///
/// cmark's own inline positions are wrong after hard line breaks, in link texts and destinations of several lines, in
/// table cells with `\|`, for bare addresses and wherever a continued line is indented; braces it does not know at all.
/// So what needs an exact place, and what must not be read as Markdown, is replaced by a token that cmark takes for a
/// character of a word, and the tree says where the token came out.
struct MarkdownToken {
  enum Kind: Hashable {
    /// Stands before `[`, `![` or `<` and stands for nothing: only a place.
    case anchor
    /// Braces with what may be a placeholder or attributes.
    case braces
    /// A brace that is not closed on its line, and looks as if attributes were meant.
    case openBrace
    /// A `:::` line, without its title.
    case opening(Directive)
    case closing
    /// One of the marks of tokens, standing in the source.
    case mark
  }

  let kind: Kind
  /// The bytes of the source.
  let range: Range<Int>
}

/// What a `:::` line says.
struct Directive: Hashable {
  let name: String
  let attributes: MarkdownAttributes
}

/// How tokens look: a mark, a number, and the end mark.
///
/// The marks are characters that no report uses: two of private use and, because an anchor must look like punctuation to
/// cmark's rules for `*` and `_` as the bracket after it does, a Kharoshthi punctuation mark. Should a file hold one of
/// them all the same, it becomes a token itself.
enum TokenText {
  static let begin: Unicode.Scalar = "\u{10FF00}"
  static let end: Unicode.Scalar = "\u{10FF01}"
  static let anchor: Unicode.Scalar = "\u{10A58}"

  static func write(_ number: Int, isAnchor: Bool) -> [UInt8] {
    Array("\(isAnchor ? anchor : begin)\(number)\(end)".utf8)
  }

  /// A piece of a literal that cmark gives back.
  enum Piece {
    case text(Substring)
    case token(Int)
  }

  /// Divides a literal at its tokens.
  static func pieces(of literal: String) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = literal.unicodeScalars
    var start = scalars.startIndex
    while let open = scalars[start...].firstIndex(where: { $0 == begin || $0 == anchor }),
      let close = scalars[open...].firstIndex(of: end), let number = Int(literal[scalars.index(after: open)..<close])
    {
      if start < open { pieces.append(.text(literal[start..<open])) }
      pieces.append(.token(number))
      start = scalars.index(after: close)
    }
    if start < scalars.endIndex { pieces.append(.text(literal[start...])) }
    return pieces
  }
}
