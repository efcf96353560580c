import Intercultural
import Tessera

/// Which result of which city a document shows, as its options say.
struct CityChoice {
  let database: IndexDatabase?
  let city: String
  let cityPlace: Origin
  let edition: String?
  let editionPlace: Origin
  let samples: [SampleKind]
  let ranks: Bool
  let drafts: Bool
  let practices: Int

  /// Reads the options of a document about one city.
  ///
  /// `known` is the city that its data name already, so that the option may be left out. A document without good practices
  /// has no option for them.
  init(_ options: ObjectReader, _ bundle: Tessera.Bundle, known: Sourced<String>? = nil, hasPractices: Bool = true) {
    database = bundle.indexDatabase(options)
    city = known.map { options.optionalString("city") ?? $0.value } ?? options.string("city")
    cityPlace = options.value("city")?.origin ?? known?.origin ?? options.origin
    edition = options.optionalString("edition")
    editionPlace = options.value("edition")?.origin ?? options.origin
    samples = Self.samples(options)
    ranks = options.bool("ranks", missing: false)
    drafts = options.bool("draft-results", missing: false)
    practices = hasPractices ? options.optionalInt("practices") ?? 2 : 0
  }

  private static func samples(_ options: ObjectReader) -> [SampleKind] {
    guard let names = options.optionalStrings("samples") else { return [.whole, .population, .diversity, .both] }
    return names.compactMap { name in
      if let kind = SampleKind(rawValue: name) { return kind }
      options.report(
        "samples", "there is no sample “\(name)”",
        hint: "known are \(SampleKind.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
  }
}
