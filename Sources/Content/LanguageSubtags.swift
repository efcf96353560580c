/// The parts of a BCP 47 tag that words depend on (RFC 5646, 2.1).
struct LanguageSubtags: Hashable, Sendable {
  /// In small letters: "pt" of "pt-BR"; empty where there is none.
  var language: String
  /// With a capital: "Latn" of "sr-Latn-RS".
  var script: String?
  /// In capitals: "BR" of "pt-BR".
  var region: String?

  init(_ tag: String) {
    let parts = tag.split { $0 == "-" || $0 == "_" }
    let first = parts.first?.lowercased() ?? ""
    language = Self.otherCodes[first] ?? first
    for part in parts.dropFirst() where part.allSatisfy(\.isLetter) {
      if part.count == 4, script == nil { script = part.prefix(1).uppercased() + part.dropFirst().lowercased() }
      if part.count == 2, region == nil { region = part.uppercased() }
    }
  }

  /// Norwegian is mostly tagged by its written standards; Hebrew had another code before 1989.
  private static let otherCodes = ["no": "nb", "nn": "nb", "iw": "he"]
}
