import Content

extension Report {
  /// The words of the body in the order of the source, notes after the paragraph's words.
  var sourceWords: [Substring] { body.flatMap(\.sourceTexts).flatMap { $0.sourceWords } }
}

extension Block {
  /// The texts of a block in the order in which the author wrote them.
  fileprivate var sourceTexts: [RichText] {
    switch self {
    case .section(let b): [b.title] + (b.abstract.map { [$0] } ?? []) + b.content.flatMap(\.sourceTexts)
    case .paragraph(let b): [b.text]
    case .list(let b): b.items.flatMap { $0.content.flatMap(\.sourceTexts) }
    case .quotation(let b): b.paragraphs + (b.source.map { [$0] } ?? [])
    case .listing(let b): b.lines.map { RichText($0) }
    case .box(let b): (b.title.map { [$0] } ?? []) + b.content.flatMap(\.sourceTexts)
    case .columns(let b): b.content.flatMap(\.sourceTexts)
    case .pair(let b): (b.first + b.second).flatMap(\.sourceTexts)
    case .table(let b):
      (b.caption.map { [$0] } ?? []) + b.allRows.flatMap { $0.cells.map(\.text) }
        + (b.source.map { [$0] } ?? [])
    case .figure(let b): (b.caption.map { [$0] } ?? []) + (b.source.map { [$0] } ?? [])
    case .figureRow(let b):
      b.figures.flatMap { Block.figure($0).sourceTexts } + (b.caption.map { [$0] } ?? [])
    case .figureGrid(let b):
      b.figures.flatMap { Block.figure($0).sourceTexts } + (b.caption.map { [$0] } ?? [])
    case .pullQuote(let b): b.repeats ? [] : [b.text] + (b.source.map { [$0] } ?? [])
    case .keyNumbers(let b): b.numbers.flatMap { [RichText($0.value), $0.label] }
    case .people(let b): b.people.map { RichText($0.name) }
    case .backIndex(let b): b.entries.flatMap(\.sourceTexts)
    case .contents, .pageBreak: []
    }
  }
}

extension RichText {
  /// Ligatures that were typed are read as their letters.
  fileprivate var sourceWords: [Substring] {
    (inlines.flatMap(\.sourcePieces) + inlines.flatMap(\.marginPieces)).joined().replacing("ﬁ", with: "fi").replacing(
      "ﬃ", with: "ffi"
    ).words
  }
}

extension Inline {
  /// The text with its notes where they are called.
  fileprivate var sourcePieces: [String] {
    switch self {
    case .strong(let t), .emphasis(let t), .link(let t, _, _), .foreign(let t, _): t.inlines.flatMap(\.sourcePieces)
    case .note(let note) where note.isInMargin: []
    case .note(let note): [" "] + note.paragraphs.flatMap { $0.inlines.flatMap(\.sourcePieces) + [" "] }
    case .reference(let reference): [reference.text?.plain ?? ""]
    default: [plain]
    }
  }

  /// Notes of the side column are read after the text.
  fileprivate var marginPieces: [String] {
    guard case .note(let note) = self, note.isInMargin else { return [] }
    return [" "] + note.paragraphs.flatMap { $0.inlines.flatMap(\.sourcePieces) + [" "] }
  }
}

extension String {
  /// Stretches of letters; signs, figures and spaces part them, so that numbers and calls of notes do no harm.
  var words: [Substring] { split { !$0.isLetter } }
}

extension BackIndex.Entry {
  fileprivate var sourceTexts: [RichText] { [title] + entries.flatMap(\.sourceTexts) }
}
