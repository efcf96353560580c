/// What the typesetter may change in an author's text for the eye's sake, by the language of each run.
package struct Typography: Hashable, Sendable {
  package enum Quotes: Hashable, Sendable {
    /// Straight quotes and apostrophes stay straight.
    case asTyped
    /// Straight quotes and apostrophes become those of the language: “ ”, « », „ “ …
    case language
  }

  /// Whether spaces that must not end a line are made to hold, and French signs get their narrow spaces.
  ///
  /// The text read back is the author's, up to kinds of spaces.
  package var bindsSpaces: Bool
  /// Text with replaced quotes does not read back as it was typed.
  package var quotes: Quotes

  package init(bindsSpaces: Bool = true, quotes: Quotes = .asTyped) {
    self.bindsSpaces = bindsSpaces
    self.quotes = quotes
  }

  /// Nothing is changed.
  package static let asTyped = Typography(bindsSpaces: false)

  /// Whether there is nothing to do in any text.
  var isIdle: Bool { !bindsSpaces && quotes == .asTyped }
}
