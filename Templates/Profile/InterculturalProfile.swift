import Intercultural
public import Tessera

/// What experts write after a visit to a city: its context, what they found field by field, what they recommend.
///
/// The facts of the visit come from the bundle's data `profile`, the prose from its `text` folder, a file for each part; the
/// rates of the Index, where the options name a database, stand beside the parts that they belong to.
public struct InterculturalProfile: ReportTemplate {
  public static let name = "intercultural-profile"
  public static let summary = "What experts found on a visit to a city, and what they recommend"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let words = bundle.wording.profile
    let data = bundle.decode(ProfileData.self, from: "profile")
    let choice = bundle.options { options in
      options.value("database") == nil ? nil : CityChoice(options, bundle, known: data?.city.name, hasPractices: false)
    }
    let result = choice.flatMap { CityResult(bundle, $0) }
    guard let data else { return bundle.nothing(called: words.report) }
    ProfileCheck(data: data, findings: bundle.findings(comparing: "profile")).check()
    let parts = ProfilePart.all(data, in: bundle)
    let manifest = bundle.manifest
    let motif = result.map { TileMotif($0) } ?? TileMotif(manifest)
    let title = manifest.kind ?? words.report
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording,
      runningTitle: "\(manifest.title) · \(title)", numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: title,
        mark: "\(manifest.year ?? data.visit.from.year)", organisation: manifest.organisation, motif: motif)
      FrontMatter {
        bundle.imprint(notices: result?.notices ?? [])
        manifest.contents
      }
      Chapter("\(bundle.wording.index.introduction)") {
        opening(data, result, bundle)
        prose("introduction", bundle)
        cityInNumbers(data, bundle)
        Section("\(words.visitingTeam)") { team(data) }
      }.label("introduction")
      Chapter("\(words.nationalContext)") { prose("national-context", bundle) }.label("national-context")
      Chapter("\(words.localContext)") { prose("local-context", bundle) }.label("local-context")
      if let result { indexResults(result, bundle) }
      for part in parts {
        Chapter(part.title) {
          if let result { rates(of: part, result, bundle) }
          sourced(part.blocks, bundle.findings)
        }.label(part.id)
      }
      Chapter("\(words.conclusions)") {
        prose("conclusions", bundle)
        recommendations(parts, bundle.wording)
      }.label("conclusions")
      bundle.chapters()
      if let programme = data.programme, !programme.isEmpty {
        Appendix("\(words.programme)") { programmeTable(programme, bundle.wording) }.label("programme")
      }
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// A part that every profile has.
  private func prose(_ name: String, _ bundle: Tessera.Bundle) -> [Block] {
    sourced(bundle.passage(orPlaceholder: name), bundle.findings)
  }

  /// The blocks as they are, after a look at their charts: each has a title, so that it is numbered, and a source.
  private func sourced(_ blocks: [Block], _ findings: Findings) -> [Block] {
    for block in blocks {
      switch block {
      case .section(let section): _ = sourced(section.content, findings)
      case .columns(let columns): _ = sourced(columns.content, findings)
      case .box(let box): _ = sourced(box.content, findings)
      case .figure(let figure):
        guard case .drawing = figure.content else { break }
        let title = figure.caption?.plain ?? ""
        if title.isEmpty {
          findings.warning(
            "this chart has no title, so it has no number", at: figure.node.origin,
            hint: "write its title after ::: chart")
        }
        if figure.source == nil {
          findings.warning(
            "the source of a chart is missing\(title.isEmpty ? "" : ": “\(title)”")", at: figure.node.origin,
            hint: "add source=\"…\" between its braces")
        }
      default: break
      }
    }
    return blocks
  }
}
