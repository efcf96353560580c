import Tessera

/// One thing that an expert recommends, as the list of all recommendations says it.
struct Recommendation {
  /// The words in bold that it opens with, if they are a sentence; else all of it.
  var text: RichText
  /// The label of the box in which it stands.
  var label: String
}

extension ProfilePart {
  /// The part with its suggestion boxes labelled and their recommendations collected: a recommendation for each item of a list
  /// in a box, or one for a box without lists.
  func collecting() -> ProfilePart {
    var part = self
    part.blocks = part.collect(blocks)
    return part
  }

  private mutating func collect(_ blocks: [Block]) -> [Block] {
    var out: [Block] = []
    for block in blocks {
      switch block {
      case .section(var section):
        section.content = collect(section.content)
        out.append(.section(section))
      case .columns(var columns):
        columns.content = collect(columns.content)
        out.append(.columns(columns))
      case .box(var box) where box.isSuggestion:
        let label = box.node.label ?? "suggestion-\(id)-\(recommendations.count + 1)"
        box.node.label = label
        recommendations += Self.texts(of: box).map { Recommendation(text: $0, label: label) }
        out.append(.box(box))
      case .box(var box):
        box.content = collect(box.content)
        out.append(.box(box))
      default: out.append(block)
      }
    }
    return out
  }

  private static func texts(of box: Box) -> [RichText] {
    let listed = box.content.flatMap { block -> [RichText] in
      guard case .list(let list) = block else { return [] }
      return list.items.compactMap { text(of: $0.content) }
    }
    return listed.isEmpty ? [text(of: box.content)].compactMap(\.self) : listed
  }

  /// The opening sentence in bold of the first paragraph, or that paragraph.
  private static func text(of blocks: [Block]) -> RichText? {
    for case .paragraph(let paragraph) in blocks {
      if case .strong(let lead) = paragraph.text.inlines.first, lead.plain.last.map(endsSentence) ?? false {
        return lead.withoutNotes
      }
      return paragraph.text.withoutNotes
    }
    return nil
  }

  /// Full stops and their like in the scripts of the languages that reports are written in.
  private static func endsSentence(_ character: Character) -> Bool { ".!?…。！？؟".contains(character) }
}

extension InterculturalProfile {
  /// The recommendations of all parts, numbered through under the titles of the parts, each with the page where it is given.
  func recommendations(_ parts: [ProfilePart], _ wording: Wording) -> [Block] {
    let parts = parts.filter { !$0.recommendations.isEmpty }
    guard !parts.isEmpty else { return [] }
    let words = wording.profile
    let origin = Origin.here(#fileID, #line)
    func cell(_ inline: Inline) -> Table.Cell { Table.Cell(RichText([inline])) }
    var count = 0
    let rows = parts.flatMap { part in
      [Table.Row.group(RichText([.reference(Reference(to: part.id))]), origin: origin)]
        + part.recommendations.map { recommendation in
          count += 1
          return Table.Row(
            [
              cell(.text(wording.number(count))), Table.Cell(recommendation.text),
              cell(.reference(Reference(to: recommendation.label, .page))),
            ], origin: origin)
        }
    }
    let header = [words.number, words.recommendation, words.page].map { Table.Cell(RichText($0)) }
    return Section("\(words.recommendations)") {
      Paragraph("\(words.recommendationsCollected)").keepWithNext()
      Table(
        alignments: [.start, .start, .end], header: [Table.Row(header, origin: origin)], rows: rows,
        firstColumnIsHeader: false, origin: origin
      ).columns([.fixed(24.pt), .auto, .fixed(30.pt)])
    }.blocks
  }
}
