import Tessera

/// Tells what contradicts itself in an edition.
struct EditionCheck {
  let edition: IndexEdition
  let others: [IndexEdition]
  let findings: Findings

  func run() {
    checkAreas()
    checkComposites()
    checkQuestions()
    checkLinks()
  }

  private var areaIDs: [String] { edition.areas.map(\.id) }

  private func checkAreas() {
    if edition.areas.isEmpty {
      findings.error(
        "the edition “\(edition.id)” has no areas", at: edition.place.origin,
        hint: "write \"areas\": [{ \"id\": \"commitment\", \"names\": { \"en\": \"Commitment\" } }]")
    }
    var seen: Set<String> = [edition.overall.id]
    let all =
      edition.areas.map { ("area", $0.id, $0.place) } + edition.composites.map { ("composite", $0.id, $0.place) }
    for (kind, id, place) in all where !seen.insert(id).inserted {
      findings.error("the \(kind) \"\(id)\" stands twice in the edition “\(edition.id)”", at: place.origin)
    }
    for area in edition.areas {
      checkWeight(area.weight, of: area.id, at: area.place.origin)
      checkName(area.names, of: area.id, at: area.place.origin)
    }
    if edition.areas.contains(where: { $0.id.contains(" ") }) {
      findings.error("the id of an area holds a blank", at: edition.place.origin, hint: "write public_space")
    }
  }

  private func checkComposites() {
    var owner: [String: String] = [:]
    for composite in edition.composites {
      checkWeight(composite.weight, of: composite.id, at: composite.place.origin)
      checkName(composite.names, of: composite.id, at: composite.place.origin)
      if composite.areas.isEmpty {
        findings.error("the composite \"\(composite.id)\" has no areas", at: composite.place.origin)
      }
      for area in composite.areas {
        if !areaIDs.contains(area) {
          unknownArea(area, in: "the composite \"\(composite.id)\"", at: composite.place.origin)
        }
        if let other = owner.updateValue(composite.id, forKey: area) {
          findings.error(
            "the area \"\(area)\" is counted twice: in \"\(other)\" and in \"\(composite.id)\"",
            at: composite.place.origin)
        }
      }
    }
  }

  private func checkQuestions() {
    var seen: Set<String> = []
    for question in edition.questions {
      let place = question.place.origin
      if !seen.insert(question.id).inserted {
        findings.error("the question \"\(question.id)\" stands twice in the edition “\(edition.id)”", at: place)
      }
      if !areaIDs.contains(question.area) {
        unknownArea(question.area, in: "the question \"\(question.id)\"", at: place)
      }
      checkWeight(question.weight, of: question.id, at: place)
      if question.options.isEmpty {
        findings.error("the question \"\(question.id)\" has no answers to choose", at: place)
      }
      var options: Set<String> = []
      for option in question.options {
        let place = option.place.origin
        if !options.insert(option.id).inserted {
          findings.error("the answer \"\(option.id)\" of \"\(question.id)\" stands twice", at: place)
        }
        if option.id.contains(" ") {
          findings.error("the answer \"\(option.id)\" of \"\(question.id)\" has a blank in its id", at: place)
        }
        if let points = option.points, !(0...100).contains(points) {
          findings.error(
            "\(question.id), answer \"\(option.id)\": \(text(points)) points are out of range; expected is 0 to 100",
            at: place)
        }
        if option.isNotApplicable, option.points != nil {
          findings.error("\(question.id), answer \"\(option.id)\": not applicable, and has points", at: place)
        }
        if !option.isNotApplicable, option.points == nil {
          findings.warning(
            "\(question.id), answer \"\(option.id)\": without points the question is left out of the rates", at: place)
        }
      }
      if question.kind == .multiple, question.options.compactMap(\.points).reduce(0, +) < 100 {
        findings.warning(
          "\(question.id): all answers together give less than 100 points", at: place,
          hint: "a city can then never reach 100 % in this area")
      }
    }
  }

  /// Variants and names of earlier editions.
  private func checkLinks() {
    if let base = edition.variantOf, !others.contains(where: { $0.id == base }) {
      findings.error(
        "the edition “\(edition.id)” is a variant of “\(base)”, which is not here", at: edition.place.origin,
        hint: NearestName.of(base, in: others.map(\.id)).map { "did you mean “\($0)”?" })
    }
    let own = areaIDs + edition.composites.map(\.id)
    let earlier = Set(others.filter { $0.id != edition.id }.flatMap { $0.figures.map(\.id) })
    for (id, older) in edition.comparable.sorted(by: { $0.key < $1.key }) {
      if !own.contains(id) { unknownArea(id, in: "\"comparable\"", at: edition.place.origin) }
      if let older, !earlier.contains(older) {
        findings.error(
          "no other edition has an area \"\(older)\", which \"\(id)\" is said to go on from", at: edition.place.origin,
          hint: NearestName.of(older, in: earlier.sorted()).map { "did you mean \"\($0)\"?" })
      }
    }
  }

  private func checkWeight(_ weight: Double?, of id: String, at place: Origin) {
    if let weight, !(weight > 0) {
      findings.error("\(id): the weight \(text(weight)) is not more than 0", at: place)
    }
  }

  private func checkName(_ names: LocalText, of id: String, at place: Origin) {
    if names.isEmpty { findings.warning("\(id) has no name; its id is printed", at: place) }
  }

  private func unknownArea(_ area: String, in what: String, at place: Origin) {
    findings.error(
      "there is no area \"\(area)\" for \(what)", at: place,
      hint: NearestName.of(area, in: areaIDs).map { "did you mean \"\($0)\"?" }
        ?? "known are \(RowReader.list(areaIDs))")
  }

  private func text(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
}
