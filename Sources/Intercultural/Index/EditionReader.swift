import Datasets
import Tessera

/// Reads an edition from its JSON; what contradicts itself is told by `EditionCheck`.
enum EditionReader {
  static func edition(from value: JSONValue, findings: Findings) -> IndexEdition {
    ObjectReader.read(value, findings: findings) { object in
      let overall =
        object.object("overall") { IndexFigure(id: $0.string("id"), names: $0.texts("names")) }
        ?? IndexFigure(id: "icc_index")
      var edition = IndexEdition(
        id: object.string("id"), names: object.texts("names"), overall: overall, areas: object.objects("areas", area))
      edition.year = object.optionalInt("year")
      edition.notice = object.texts("notice")
      edition.variantOf = object.optionalString("variantOf")
      edition.isProvisional = object.bool("provisional", missing: false)
      edition.comparison = object.optionalChoice("comparison", of: IndexEdition.ComparisonRange.self) ?? .network
      edition.composites = object.optionalObjects("composites", composite) ?? []
      edition.questions = object.optionalObjects("questions", question) ?? []
      edition.rules = object.optionalObject("rules", rules) ?? ScoringRules()
      for member in object.value("comparable")?.object?.members ?? [] {
        edition.comparable[member.key] = .some(member.value.string)
        if member.value.string == nil, !member.value.isNull {
          findings.error(
            "comparable.\(member.key): expected an earlier area or null, found \(member.value.inWords)",
            at: member.value.origin)
        }
      }
      edition.place = Place(object.origin)
      return edition
    }
  }

  private static func area(_ object: ObjectReader) -> IndexArea {
    var area = IndexArea(id: object.string("id"), names: object.texts("names"))
    area.isExtended = object.bool("extended", missing: false)
    area.weight = object.optionalDouble("weight")
    area.place = Place(object.value("id")?.origin ?? object.origin)
    return area
  }

  private static func composite(_ object: ObjectReader) -> Composite {
    var composite = Composite(
      id: object.string("id"), names: object.texts("names"), areas: object.strings("areas"))
    composite.weight = object.optionalDouble("weight")
    composite.place = Place(object.value("areas")?.origin ?? object.origin)
    return composite
  }

  private static func question(_ object: ObjectReader) -> Question {
    var question = Question(
      id: object.string("id"), area: object.string("area"), texts: object.texts("texts"),
      options: object.objects("options", option))
    question.isExtended = object.bool("extended", missing: false)
    question.weight = object.optionalDouble("weight")
    question.kind = object.optionalChoice("kind", of: Question.Kind.self) ?? .choice
    question.place = Place(object.value("area")?.origin ?? object.origin)
    return question
  }

  private static func option(_ object: ObjectReader) -> AnswerOption {
    var option = AnswerOption(
      id: object.string("id"), texts: object.texts("texts"), points: object.optionalDouble("points"))
    option.isNotApplicable = object.bool("notApplicable", missing: false)
    option.place = Place(object.value("points")?.origin ?? object.origin)
    return option
  }

  private static func rules(_ object: ObjectReader) -> ScoringRules {
    var rules = ScoringRules()
    rules.missingAnswer =
      object.optionalChoice("missingAnswer", of: ScoringRules.MissingAnswer.self) ?? rules.missingAnswer
    rules.missingRate = object.optionalChoice("missingRate", of: ScoringRules.MissingRate.self) ?? rules.missingRate
    rules.overall = object.optionalChoice("overall", of: ScoringRules.Mean.self) ?? rules.overall
    rules.overallCounts = object.optionalChoice("overallCounts", of: IndexScope.self) ?? rules.overallCounts
    return rules
  }
}
