public import Tessera

/// Makes rates of answers and of other rates, by the rules of an edition (see `ScoringRules`).
///
///     let rates = Scoring(edition).rates(of: answers)      // ["commitment": 67, "intercultural_lens": 54, …]
public struct Scoring: Sendable {
  public let edition: IndexEdition
  /// Which questions and areas count; nil for what the edition says of its aggregate.
  public let scope: IndexScope

  public init(_ edition: IndexEdition, scope: IndexScope? = nil) {
    self.edition = edition
    self.scope = scope ?? edition.rules.overallCounts
  }

  /// The points of one question, from 0 to 100; nil where it leaves the reckoning.
  public func points(of question: Question, answers: Answers) -> Double? {
    let chosen = (answers[question.id] ?? []).compactMap(question.option)
    guard !chosen.isEmpty else { return edition.rules.missingAnswer == .zero ? 0 : nil }
    if chosen.contains(where: \.isNotApplicable) { return nil }
    // An option without points makes the question unknown, not worthless.
    let points = chosen.compactMap(\.points)
    guard points.count == chosen.count else { return nil }
    return min(points.reduce(0, +), 100)
  }

  /// The unrounded rate of an area; nil where no question counts, or none is answered in the whole questionnaire.
  ///
  /// An extended area is made of all its questions in either scope: it is shown, whether the aggregate counts it or not.
  public func exactRate(ofArea area: String, answers: Answers) -> Double? {
    guard !answers.isEmpty else { return nil }
    let scope = edition.area(area)?.isExtended ?? false ? .all : self.scope
    var sum = 0.0
    var weights = 0.0
    for question in edition.questions(of: area, scope: scope) {
      guard let points = points(of: question, answers: answers) else { continue }
      let weight = question.weight ?? 1
      sum += points * weight
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }

  /// The rounded rates of areas, composites and aggregate, as far as there are answers for them.
  public func rates(of answers: Answers) -> [String: Double] {
    var exact: [String: Double] = [:]
    for area in edition.areas { exact[area.id] = exactRate(ofArea: area.id, answers: answers) }
    return completed(exact).mapValues(Rate.rounded)
  }

  /// The rounded rates of a completion in this scope: its areas as they are, composites and aggregate made anew, so
  /// that the core Index can be shown against the extended one.
  public func rates(of completion: Completion) -> [String: Double] {
    var areas: [String: Double] = [:]
    for area in edition.areas where counts(area.id) {
      areas[area.id] = exactRate(ofArea: area.id, answers: completion.answers) ?? completion.rate(area.id)
    }
    return completed(areas).mapValues(Rate.rounded)
  }

  /// Rates of areas, with those of the composites and the aggregate made of them where they are missing; unrounded.
  public func completed(_ rates: [String: Double]) -> [String: Double] {
    var rates = rates
    for composite in edition.composites where rates[composite.id] == nil {
      rates[composite.id] = mean(composite.areas.filter(counts), of: rates)
    }
    if rates[edition.overall.id] == nil {
      rates[edition.overall.id] = mean(edition.topLevel.map(\.id).filter(counts), of: rates)
    }
    return rates
  }

  /// Whether a figure is counted in what it is part of.
  private func counts(_ id: String) -> Bool { scope == .all || !edition.isExtended(id) }

  /// The mean of the figures of one whole; nil where the rules withhold it.
  private func mean(_ ids: [String], of rates: [String: Double]) -> Double? {
    let known = ids.filter { rates[$0] != nil }
    guard !known.isEmpty, known.count == ids.count || edition.rules.missingRate == .leaves else { return nil }
    var sum = 0.0
    var weights = 0.0
    for id in known {
      let weight =
        edition.rules.overall == .weighted ? edition.area(id)?.weight ?? edition.composite(id)?.weight ?? 1 : 1
      sum += (rates[id] ?? 0) * weight
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }
}
