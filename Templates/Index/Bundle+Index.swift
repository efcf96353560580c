import Intercultural
import Tessera

extension Tessera.Bundle {
  /// A chart as a figure at its place in the text; what cannot be drawn is a finding, and there is no figure, nor is there
  /// where `make` has nothing to show.
  func chart(width: Figure.Width = .text, _ make: () throws -> (any Chart)?) -> [Block] {
    do {
      return try make().map { [.figure(Figure($0, width: width, origin: .file("report.json")))] } ?? []
    } catch let error as FindingError {
      // Of values that could not be read no chart can be drawn; that is told already.
      if isReadWhole { findings.add(error.finding) }
    } catch {
      findings.error("a chart cannot be drawn: \(error)", at: .file("report.json"))
    }
    return []
  }

  /// Who published the report, when, and what must be known of its numbers; then the text `imprint`, if it is there.
  func imprint(notices: [String]) -> [Block] {
    let words = wording.index
    var lines = [Paragraph("\(strong: RichText(information.title))", style: .small)]
    if let date = manifest.date {
      let printed = IndexDate(date).map { wording.text($0) } ?? date
      lines.append(Paragraph(RichText(Wording.fill(words.publishedOn, ["date": printed])), style: .small))
    }
    if let author = manifest.author {
      lines.append(Paragraph(RichText(Wording.fill(words.preparedBy, ["name": author])), style: .small))
    }
    lines += notices.map { Paragraph("\(strong: RichText($0))", style: .small) }
    return lines.flatMap(\.blocks) + (passage("imprint") ?? []).map(\.asSmall)
  }

  /// What stands for a report whose data cannot be had, which is told already: the prose is read for its findings.
  func nothing(called title: String) -> Report {
    readAllPassages()
    return Report(information, theme: theme, wording: wording) { Chapter("\(title)") {} }
  }

  /// A small chart in the side column, without caption and number: the text beside it says what it shows.
  func sign(_ make: () throws -> (any Chart)?) -> [Block] {
    chart(width: .side, make).map { block in
      guard case .figure(var figure) = block else { return block }
      figure.caption = nil
      return .figure(figure)
    }
  }
}

extension Paragraph {
  /// The paragraph as one that stands on the page of what follows.
  var leading: Paragraph {
    var copy = self
    copy.node.keepsWithNext = true
    return copy
  }
}

extension Block {
  /// The figure as one that stands on the page of what follows; any other block as it is.
  var leading: Block {
    guard case .figure(let figure) = self else { return self }
    return .figure(figure.keepWithNext())
  }

  /// The block without a place in the contents list, if it is a section: an area's own headings would bury the areas.
  var unlisted: Block {
    guard case .section(let section) = self else { return self }
    return .section(section.unlisted())
  }

  /// The block in small type, where it is running text.
  var asSmall: Block {
    guard case .paragraph(var paragraph) = self else { return self }
    paragraph.style = .small
    return .paragraph(paragraph)
  }
}

extension TileMotif {
  /// The share of lit tiles for an overall rate, or for none.
  static func share(lit rate: Double?) -> Int { usualShare / 2 + Int(rate ?? 50) / 8 }

  /// The mosaic of a city: its name and rates lay the tiles, and the higher its overall rate, the more of them are lit.
  init(_ result: CityResult) {
    let rates = result.comparison.rows.map { row in "\(row.id)=\(row.rate?.value ?? -1)" }
    seed = ([result.city.id.description] + rates).joined(separator: "|")
    lit = Self.share(lit: result.row(result.edition.overall.id)?.rate?.value)
  }
}
