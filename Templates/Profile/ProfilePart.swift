import Intercultural
import Tessera

/// A part of a profile that looks at one field of the city's life.
struct ProfilePart {
  /// Its text is `text/<id>.md`, and its label the id.
  var id: String
  var title: RichText
  /// The areas of the Index that its field corresponds to.
  var areas: [Sourced<String>]
  var blocks: [Block]
  /// What it recommends.
  var recommendations: [Recommendation] = []

  /// The usual fields in the order of Montréal's profile, each with its areas of the Index; an edition without an area of that
  /// name shows none.
  static func usual(_ words: ProfileWords) -> [(id: String, title: String, areas: [String])] {
    [
      ("governance", words.governance, ["leadership_and_citizenship", "participation"]),
      ("welcome", words.welcome, ["welcoming_newcomers"]),
      ("education", words.education, ["education", "language"]),
      ("employment", words.employment, ["business_and_labour_market"]),
      ("public-spaces", words.publicSpaces, ["public_space", "neighbourhoods"]),
      ("mediation", words.mediation, ["mediation_and_conflict_resolution"]),
      ("civil-society", words.civilSociety, ["interaction"]),
      ("culture", words.culture, ["cultural_and_social_life"]),
    ]
  }

  /// The parts that have a place of their own in every profile.
  static let fixed = [
    "introduction", "national-context", "local-context", "index-results", "conclusions", "programme", "imprint",
  ]

  /// The parts of a bundle: those its data name, each of which must be written; else the usual ones that are.
  static func all(_ data: ProfileData, in bundle: Tessera.Bundle) -> [ProfilePart] {
    let usual = usual(bundle.wording.profile)
    guard let named = data.parts else {
      let parts = usual.compactMap { part in
        bundle.passage(part.id).map { blocks in
          ProfilePart(
            id: part.id, title: RichText(part.title), areas: part.areas.map { Sourced($0) }, blocks: blocks)
        }
      }
      if parts.isEmpty {
        bundle.findings.warning(
          "the profile looks at no field: none of its texts is there", at: .file("report.json"),
          hint: "write \(usual.prefix(3).map { "text/\($0.id).md" }.joined(separator: ", ")) and so on")
      }
      return parts.map { $0.collecting() }
    }
    var seen: Set<String> = []
    return named.compactMap { part in
      let id = part.id.value
      let known = usual.first { $0.id == id }
      guard !id.isEmpty, check(part, isUsual: known != nil, isFirst: seen.insert(id).inserted, bundle.findings) else {
        return nil
      }
      return ProfilePart(
        id: id, title: part.title.map { RichText($0) } ?? RichText(known?.title ?? ""),
        areas: part.areas ?? known?.areas.map { Sourced($0) } ?? [],
        blocks: bundle.passage(orPlaceholder: id)
      ).collecting()
    }
  }

  /// Whether a part that the data name can be printed; else a finding tells why not.
  private static func check(
    _ part: ProfileData.NamedPart, isUsual: Bool, isFirst: Bool, _ findings: Findings
  ) -> Bool {
    let id = part.id.value
    if fixed.contains(id) {
      findings.error(
        "the part “\(id)” has its place in every profile", at: part.id.origin, hint: "take it out of \"parts\"")
      return false
    }
    if !isFirst {
      findings.error("the part “\(id)” is named twice", at: part.id.origin, hint: "keep one")
      return false
    }
    if id.contains("/") || id.contains(" ") {
      findings.error(
        "“\(id)” cannot be the name of a part, since its text is text/\(id).md", at: part.id.origin,
        hint: "write a short name in small letters, such as \"faith-communities\"")
      return false
    }
    if !isUsual, part.title?.isEmpty ?? true {
      let names = usual(Wording(language: "en").profile).map(\.id)
      findings.error(
        "“\(id)” is none of the usual parts, and has no title", at: part.id.origin,
        hint: NearestName.of(id, in: names).map { "did you mean “\($0)”? A part of your own needs a \"title\"" }
          ?? "add a \"title\"; the usual parts are \(names.joined(separator: ", "))")
      return false
    }
    return true
  }
}
