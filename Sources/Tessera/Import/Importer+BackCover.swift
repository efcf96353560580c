extension Importer {
  /// The back of the document: the paragraphs after the last list, when the organisation's name ends them.
  ///
  /// The names go to `report.json`, from where the report prints them on both covers.
  struct BackCover {
    var paragraphs: [Block] = []
    var organisation: [String] = []

    /// Takes the back cover off the end of `blocks`; nil where there is none. A name counts if it stands in capitals or
    /// on the front page too.
    static func taken(from blocks: inout [Block], front: FrontPage) -> BackCover? {
      let known = Set(front.organisation.map { Importer.key(of: $0) })
      var cover = BackCover()
      var rest = blocks
      while let last = rest.last, last.isParagraph || last.heading?.source == .look,
        let name = Organisation.name(last.text.visible),
        Importer.isCapitals(last.text.visible) || known.contains(Importer.key(of: name))
      {
        cover.organisation.insert(name, at: 0)
        rest.removeLast()
      }
      guard !cover.organisation.isEmpty else { return nil }
      let text = rest.reversed().prefix { $0.isParagraph }
      if rest.dropLast(text.count).last?.list != nil, rest.contains(where: { $0.heading?.appendix != nil }) {
        cover.paragraphs = text.reversed()
        rest.removeLast(text.count)
      }
      blocks = rest
      return cover
    }
  }
}
