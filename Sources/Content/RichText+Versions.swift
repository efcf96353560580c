extension RichText {
  /// Stands between the two languages of a title.
  private static let between = Inline.text(" · ")

  /// A text and its version in another language, with a point between; the text alone where they are the same.
  package func beside(_ version: RichText, language: String) -> RichText {
    let foreign = RichText([.foreign(version, language: language)])
    if isEmpty { return foreign }
    return plain == version.plain ? self : RichText(inlines + [Self.between] + foreign.inlines)
  }

  /// The one version of what `beside` put together: that in `language`, or the first; the whole text where it is no such
  /// pair.
  package func version(in language: String, beside other: String) -> RichText {
    guard case .foreign(let version, other) = inlines.last, inlines.count > 2,
      inlines[inlines.count - 2] == Self.between
    else { return self }
    return language == other ? version : RichText(Array(inlines.dropLast(2)))
  }
}
