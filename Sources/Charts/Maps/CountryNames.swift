public import Content
import CWorldMap

/// What countries are called in a language: `Assets/Maps/names.txt`, which tells its source; in English, `WorldMap`'s names.
struct CountryNames {
  /// By ISO 3166-1 alpha-2, those of the region first; none for English, and for a language that the file does not have.
  private let names: [[String: String]]
  private let isSerbianLatin: Bool

  /// The names in a language (BCP 47). A region changes what differs there.
  init(_ language: String) {
    let parts = language.split(separator: "-").map(String.init)
    let regions = parts.dropFirst().filter { $0.count == 2 }.map { "\(parts[0])-\($0)" }
    names = (regions.reversed() + [parts.first ?? ""]).compactMap { Self.sections[$0] }
    isSerbianLatin = parts.first == "sr" && parts.contains("Latn")
  }

  /// The name of a country; the English one where the language has none.
  subscript(_ country: WorldMap.Country) -> String {
    guard let name = names.lazy.compactMap({ $0[country.code] }).first else { return country.name }
    return isSerbianLatin ? SerbianLatin.letters(of: name) : name
  }

  /// The languages of the file.
  static var languages: [String] { sections.keys.sorted() }

  /// The file, by language and code.
  private static let sections: [String: [String: String]] = {
    let bytes = UnsafeBufferPointer(start: tessera_country_names(), count: tessera_country_names_size())
    var sections: [String: [String: String]] = [:]
    var tag = ""
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let first = String(decoding: line[..<space], as: UTF8.self)
      let rest = String(decoding: line[(space + 1)...], as: UTF8.self)
      if first == "language" {
        tag = rest
      } else {
        sections[tag, default: [:]][first] = rest
      }
    }
    return sections
  }()
}

extension Wording {
  /// A country's name in this language, of its ISO 3166 code (two or three letters) or its English name: "Tchéquie" of
  /// "CZ" and of "Czechia". A name that nobody knows is printed as it is given.
  public func country(_ given: String) -> String {
    guard let country = WorldMap.shared.country(given) else { return given }
    return CountryNames(language)[country]
  }
}
