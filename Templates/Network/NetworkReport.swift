import Intercultural
public import Tessera

/// The yearly activity report of a national network: who its members are, what they did, what it cost.
///
/// Everything that is counted or listed comes from the data `network`; longer prose from the bundle's `text` folder. A part
/// for which there are neither data nor text does not appear.
public struct NetworkReport: ReportTemplate {
  public static let name = "network-report"
  public static let summary = "A national network's year: members, numbers, projects, events"
  public static let needsChapters = false
  public static let blocks: [any AddedBlock.Type] = [ExpenditureBlock.self]

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let isExtract = bundle.options { $0.bool("extract", missing: false) }
    guard let year = NetworkYear(bundle) else { return bundle.nothing(called: bundle.wording.network.report) }
    return isExtract ? extract(year, bundle) : whole(year, bundle)
  }

  private func whole(_ year: NetworkYear, _ bundle: Bundle) -> Report {
    let manifest = bundle.manifest
    let words = year.words
    let motif = BridgeMotif(year)
    let motto = year.data.motto.map { $0.text }
    let account = Expenditure(
      bundle, ifNamed: "expenditure", year: year.data.year, currency: year.data.currency,
      others: (year.data.projects ?? []).filter { $0.amount != nil }.map(year.currency))
    let accountText = bundle.passage("expenditure") ?? []
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: runningTitle(year, bundle),
      numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: motto ?? manifest.title, subtitle: cover(year, bundle, under: motto),
        kind: manifest.kind ?? words.report,
        mark: year.year, organisation: manifest.organisation, motif: motif)
      FrontMatter { manifest.contents }
      Chapter("\(words.summary)") {
        year.keyNumbers
        bundle.passage(orPlaceholder: "summary")
      }
      Chapter("\(words.whoWeAre)") {
        bundle.passage(orPlaceholder: "network")
        year.membership(bundle)
        year.governance(bundle.passage("governance", under: 2))
      }
      part(words.numbers, bundle.passage("numbers"), year.countTable)
      part(words.projects, bundle.passage("projects"), year.projects(bundle))
      part(words.events, bundle.passage("events"), year.eventBlocks(bundle))
      part(words.news, bundle.passage("news"), year.newsPieces)
      part(words.meetings, bundle.passage("meetings"), year.meetingBlocks)
      part(words.resources, bundle.passage("resources"), year.resourceList)
      part(words.outlook, bundle.passage("outlook"), [])
      year.contact
      bundle.chapters()
      if let account {
        PageBreak()
        Appendix("\(account.words.expenditure)") {
          accountText
          // Where the text has it in a place of its own, it is not said twice.
          if !account.isPrinted(in: accountText) { account.blocks(bundle) }
        }.label("expenditure")
      }
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// A chapter, where there is something to say in it.
  private func part(_ title: String, _ text: [Block]?, _ blocks: [Block]) -> [Block] {
    guard text != nil || !blocks.isEmpty else { return [] }
    return Chapter("\(title)") {
      text ?? []
      blocks
    }.blocks
  }

  /// Only what the report of a programme takes over.
  private func extract(_ year: NetworkYear, _ bundle: Bundle) -> Report {
    bundle.readAllPassages()
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: runningTitle(year, bundle),
      numberFrom: 0
    ) {
      Chapter(RichText(year.data.name)) { year.section }
    }
  }

  /// The name, the year and the hashtag, if there is one.
  private func runningTitle(_ year: NetworkYear, _ bundle: Bundle) -> String {
    let hashtag = year.data.hashtag.map { year.wording.isolated($0.text) }
    return [year.data.shortName?.text ?? bundle.manifest.title, year.year, hashtag].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// What stands under the motto: the network's name, and what the bundle says under its title.
  private func cover(_ year: NetworkYear, _ bundle: Bundle, under motto: String?) -> String? {
    let parts = [motto == nil ? nil : bundle.manifest.title, bundle.manifest.subtitle].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// What must agree in a network's report.
  public func check(_ bundle: Bundle) {
    guard let year = NetworkYear(bundle) else { return }
    if let said = bundle.manifest.year, said != year.data.year {
      bundle.findings.error(
        "report.json says the year \(said), but the data of the network say \(year.data.year)",
        at: .file("report.json"),
        hint: "correct one of the two")
    }
    NetworkCheck(year, findings: bundle.findings).run()
    Consistency {
      AnnouncedCounts().mustHold()
      Totals().mustHold()
      Spelling(of: ["network.members.*.city", "members.*.city"])
      NumberForms()
    }.check(bundle)
  }
}
