import Intercultural
import Tessera

/// The areas that practices belong to, by the names and in the order of the newest edition that knows them.
struct AreaNames {
  /// Newest first.
  private let editions: [IndexEdition]
  private let language: String

  /// Areas of a database's editions, or those of the standard edition where there is no database.
  init(_ database: IndexDatabase?, _ bundle: Tessera.Bundle) {
    let own = database?.editions ?? IndexEdition.standard(findings: bundle.findings).map { [$0] } ?? []
    editions = own.sorted { ($0.year ?? .max, $0.id) > ($1.year ?? .max, $1.id) }
    language = bundle.wording.language
  }

  /// Every id that may be written.
  var known: [String] {
    var found: [String] = []
    for id in editions.flatMap({ $0.figures.dropFirst().map(\.id) }) where !found.contains(id) { found.append(id) }
    return found
  }

  /// The ids as the newest edition has them, each once; an area that it does not know keeps its id.
  func canonical(_ ids: [String]) -> [String] {
    var found: [String] = []
    for id in ids {
      let own = editions.first { $0.figure(id) != nil }
      let id = editions.first.flatMap { own?.counterpart(of: id, in: $0) } ?? id
      if !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// An area's name in the document's language.
  func name(_ id: String) -> String {
    editions.lazy.compactMap { $0.figure(id) }.first?.name(language) ?? id
  }

  /// Areas in the order of the editions.
  func ordered(_ ids: some Sequence<String>) -> [String] {
    let ids = Set(ids)
    return known.filter(ids.contains)
  }
}
