import Tessera

extension IndexReader {
  /// Gives each completion the rates that follow from its answers and from its other rates, and tells where what is given
  /// contradicts them.
  mutating func score(telling findings: Findings) {
    for n in database.completions.indices {
      let completion = database.completions[n]
      guard let edition = database.edition(completion.edition) else { continue }
      let scoring = Scoring(edition)
      let answered = scoring.rates(of: completion.answers)
      for figure in edition.figures {
        guard let value = answered[figure.id] else { continue }
        guard let given = completion.rates[figure.id] else {
          database.completions[n].rates[figure.id] = Rate(value, source: .answers, place: completion.place)
          continue
        }
        if abs(given.value - value) > 1 {
          findings.error(
            "\(completion.city), \(figure.id): the rate is \(text(given.value)), but the answers give \(text(value))",
            at: given.place.origin, hint: "correct the answers, or empty the cell to take what they give")
        }
      }
      add(database.completions[n], edition, scoring, at: n, findings)
    }
  }

  /// Composites and aggregate, made of the rates of their parts where they are not given.
  private mutating func add(
    _ completion: Completion, _ edition: IndexEdition, _ scoring: Scoring, at n: Int, _ findings: Findings
  ) {
    let wholes = Set(edition.composites.map(\.id) + [edition.overall.id])
    // Parts first: a composite that is given is a part of the aggregate.
    let known = completion.rates.mapValues(\.value)
    let made = scoring.completed(known)
    for figure in edition.figures where wholes.contains(figure.id) && known[figure.id] == nil {
      guard let value = made[figure.id] else { continue }
      database.completions[n].rates[figure.id] = Rate(Rate.rounded(value), source: .parts, place: completion.place)
    }
    for figure in edition.figures where wholes.contains(figure.id) {
      guard let given = completion.rates[figure.id], given.source == .given else { continue }
      var parts = known
      parts[figure.id] = nil
      // Rates are rounded to whole percent, and so is their mean: within 1 they may well agree.
      guard let value = scoring.completed(parts)[figure.id].map(Rate.rounded), abs(given.value - value) > 1 else {
        continue
      }
      findings.warning(
        "\(completion.city), \(figure.id): the rate is \(text(given.value)), but its areas give \(text(value))",
        at: given.place.origin,
        hint: "by the rules of the edition “\(edition.id)”\(edition.isProvisional ? ", which are provisional" : "")")
    }
  }

  private func text(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
