import Datasets
import Tessera

extension LocalText {
  /// As JSON, by the alphabet of the tags; null where there is no text.
  var json: JSONOutput {
    isEmpty
      ? .null : .object(byLanguage.sorted { $0.key < $1.key }.map { (key: $0.key, value: .string($0.value)) })
  }
}

extension IndexDatabase {
  /// What `database.json` says.
  var header: JSONOutput {
    func list(_ bands: [Band]) -> JSONOutput {
      .array(
        bands.map { band in
          .members([
            "id": .string(band.id), "names": band.names.json, "from": .optional(band.lower),
            "to": .optional(band.upper),
          ])
        })
    }
    return .members([
      "tessera-index": .int(IndexReader.format), "name": .string(name), "date": .string(date.description),
      "sample": isSample ? .bool(true) : .null, "notice": notice.json,
      "bands": .members(["population": list(bands.population), "diversity": list(bands.diversity)]),
    ])
  }
}

extension IndexEdition {
  /// The edition as its file says it.
  var json: JSONOutput {
    .members([
      "id": .string(id), "year": year.map { .int($0) } ?? .null, "names": names.json, "notice": notice.json,
      "variantOf": variantOf.map { .string($0) } ?? .null, "provisional": .bool(isProvisional),
      "comparison": .string(comparison.rawValue),
      "overall": .members(["id": .string(overall.id), "names": overall.names.json]),
      "areas": .array(
        areas.map {
          .members([
            "id": .string($0.id), "names": $0.names.json, "extended": .flag($0.isExtended),
            "weight": .optional($0.weight),
          ])
        }),
      "composites": .array(
        composites.map {
          .members([
            "id": .string($0.id), "names": $0.names.json, "weight": .optional($0.weight),
            "areas": .array($0.areas.map { .string($0) }),
          ])
        }),
      "rules": .members([
        "missingAnswer": .string(rules.missingAnswer.rawValue), "missingRate": .string(rules.missingRate.rawValue),
        "overall": .string(rules.overall.rawValue), "overallCounts": .string(rules.overallCounts.rawValue),
      ]),
      // A null says here that nothing can be compared.
      "comparable": .object(
        comparable.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value.map { .string($0) } ?? .null) }),
      "questions": .array(questions.map(\.json)),
    ])
  }
}

extension Question {
  var json: JSONOutput {
    .members([
      "id": .string(id), "area": .string(area), "texts": texts.json, "extended": .flag(isExtended),
      "weight": .optional(weight), "kind": .string(kind.rawValue),
      "options": .array(
        options.map {
          .members([
            "id": .string($0.id), "texts": $0.texts.json, "points": .optional($0.points),
            "notApplicable": .flag($0.isNotApplicable),
          ])
        }),
    ])
  }
}

extension JSONOutput {
  /// A number, or null.
  static func optional(_ number: Double?) -> JSONOutput { number.map { .number($0) } ?? .null }
  /// true, or null, which `members` leaves out.
  static func flag(_ isSet: Bool) -> JSONOutput { isSet ? .bool(true) : .null }
}
