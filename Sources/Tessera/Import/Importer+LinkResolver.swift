extension Importer {
  /// Settles where links lead, once the headings are known.
  ///
  /// Copying out of a PDF loses the targets. A link that names a chapter of this document can still be led there;
  /// of any other the words are kept and the loss is told, one finding a link.
  struct LinkResolver {
    /// Labels of headings by their titles' keys.
    let titles: [String: String]
    let labels: Set<String>
    let remarks: Remarks

    private static let chapterWords: Set<String> = [
      "chapter", "chapters", "section", "sections", "appendix", "annex", "part", "chapitre", "partie", "annexe",
      "kapitel", "abschnitt", "anhang", "capitolo", "sezione", "allegato", "capítulo", "sección", "anexo",
    ]
    /// How near to the link, in characters, the word "chapter" must stand.
    private static let reach = 32

    func resolved(_ inlines: [Inline]) -> [Inline] {
      var resolved: [Inline] = []
      for (index, inline) in inlines.enumerated() {
        switch inline {
        case .strong(let inner): resolved.append(.strong(self.resolved(inner)))
        case .emphasis(let inner): resolved.append(.emphasis(self.resolved(inner)))
        case .element(let name, let inner): resolved.append(.element(name, self.resolved(inner)))
        case .link(var link):
          if let address = address(of: link, before: inlines[..<index], after: inlines[(index + 1)...]) {
            link.address = address
            resolved.append(.link(link))
          } else {
            lose(link)
            resolved += link.content
          }
        default: resolved.append(inline)
        }
      }
      return resolved.merged()
    }

    private func address(of link: Inline.Link, before: ArraySlice<Inline>, after: ArraySlice<Inline>) -> String? {
      guard link.address.isEmpty || link.address.hasPrefix("#") else { return LinkResolver.webAddress(link) }
      let name = String(link.address.dropFirst())
      if !name.isEmpty {
        if labels.contains(name) { return link.address }
        if let label = titles[Importer.key(of: name)] { return "#" + label }
      }
      guard let label = titles[Importer.key(of: link.content.words)] else { return nil }
      let near = String(Array(before).words.suffix(Self.reach)) + " " + String(Array(after).words.prefix(Self.reach))
      let words = near.split { !$0.isLetter }.map { $0.lowercased() }
      return words.contains(where: Self.chapterWords.contains) ? "#" + label : nil
    }

    /// The address, if it leads to the web: a bundle has no other links. A file beside the source is not in it.
    private static func webAddress(_ link: Inline.Link) -> String? {
      let address = link.address
      let start = address.lowercased()
      if start.hasPrefix("www.") { return "https://" + address }
      let isKnown = ["https://", "http://", "mailto:", "tel:"].contains { start.hasPrefix($0) }
      return isKnown || (link.isBare && address.contains("@")) ? address : nil
    }

    private func lose(_ link: Inline.Link) {
      let words = link.content.words
      guard !words.isEmpty else { return }
      let short = words.count > 60 ? words.prefix(59) + "…" : words[...]
      let reason =
        link.address.isEmpty
        ? "the target of the link “\(short)” is lost"
        : link.address.hasPrefix("#")
          ? "the link “\(short)” leads to \(link.address), which is not in this document"
          : "the link “\(short)” leads to \(link.address), which is no web address"
      remarks.warn(
        "\(reason); the words are kept", at: link.place,
        hint: "write [\(short)](https://…) where it should lead somewhere")
    }
  }
}
