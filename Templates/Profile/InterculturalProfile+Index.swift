import Intercultural
import Tessera

extension InterculturalProfile {
  /// The city's Index results in short: the overall rate with its key sentence, and the profile over the areas.
  func indexResults(_ result: CityResult, _ bundle: Tessera.Bundle) -> Chapter {
    let overall = result.edition.overall
    let hasChart = (try? result.profile()) != nil
    return Chapter("\(bundle.wording.profile.indexResults)", abstract: result.lead(overall)) {
      if let row = result.row(overall.id) { bundle.sign { try result.gauge(row) } }
      let told = [result.areasAbove, result.progressSentence(overall.id)].compactMap { $0 }
      if !told.isEmpty { Paragraph(RichText(told.joined(separator: " "))).leading }
      Paragraph(RichText(([result.words.averagesOfOthers] + result.reservations).joined(separator: " ")), style: .small)
      if hasChart { bundle.chart(width: .full) { try result.profile() } } else { result.ratesTable }
      result.positions(overall)
    }.label("index-results")
  }

  /// The rates of the areas that a part corresponds to, in the side column, each with the sentence that compares it.
  ///
  /// An area that the data name must be one of the edition; the usual ones are passed over where it has none of that name.
  func rates(of part: ProfilePart, _ result: CityResult, _ bundle: Tessera.Bundle) -> [Block] {
    part.areas.flatMap { area -> [Block] in
      guard let row = result.row(area.value) else {
        if area.origin != .toolkit {
          let known = result.comparison.rows.map(\.id)
          bundle.findings.error(
            "the edition “\(result.edition.id)” of the Index has no area “\(area.value)”", at: area.origin,
            hint: KnownNames.hint(for: area.value, in: known))
        }
        return []
      }
      let name = RichText(result.name(row.figure))
      let text = RichText([.strong(name), .lineBreak, .text(result.sentence(row))])
      return bundle.sign { try result.gauge(row) }.map(\.leading) + Paragraph(text, style: .aside).blocks
    }
  }
}
