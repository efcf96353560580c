extension RichText {
  /// A pattern of words with each `{slot}` replaced by running text; slots without a value stay as they are.
  ///
  ///     RichText(pattern: "{city} received a team.", ["city": "\(strong: "Utopia")"])
  public init(pattern: String, _ values: [String: RichText]) {
    inlines = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let before = String(rest[..<open])
      if !before.isEmpty { inlines.append(.text(before)) }
      let slot = String(rest[rest.index(after: open)..<close])
      inlines += values[slot]?.inlines ?? [.text(String(rest[open...close]))]
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { inlines.append(.text(String(rest))) }
  }
}
