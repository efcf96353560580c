import Intercultural
public import Tessera

/// The annual report of the programme: cover, contents, chapters, appendices, back cover.
public struct AnnualReport: ReportTemplate {
  public static let name = "annual-report"
  public static let summary = "The programme's year: chapters, toolboxes, charts, appendices"
  public static let blocks: [any AddedBlock.Type] = [NetworkBlock.self, ExpenditureBlock.self]

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.runningTitle)
  }

  /// What must agree in an annual report. A path that a bundle's data does not have is passed over.
  public func check(_ bundle: Bundle) {
    Consistency {
      AnnouncedCounts().mustHold()
      Totals().mustHold()
      Sum(of: ["website.parts.*.value"], equals: "website.visits").mustHold()
      Sum(of: ["netIdea.*.cities"], equals: "networks.netIdea.cities").mustHold()
      Change(
        from: "website.followers.*.lastYear", by: "website.followers.*.change", to: "website.followers.*.thisYear"
      ).mustHold()
      SameCount(of: "website.followers.*.thisYear", and: "website.followers.*.account")
      Agreement("index.profiles.*.city", "materials.indexReports.*[title=Intercultural profile].lead")
      Agreement("index.reports.*.city", "materials.indexReports.*[title=Index report].lead")
      Spelling(of: Self.names)
      Term("ICC Programme Advisory Group")
      Stated("new members", is: "members.new")
      NumberForms()
    }.check(bundle)
  }

  /// Where the data hold names of cities and countries; each is spelt one way in data and prose.
  private static let names = [
    "members.new.*.city", "members.new.*.country", "members.polish", "index.reports.*.city", "index.reports.*.country",
    "index.profiles.*.city", "index.questionnaires.*.city", "index.visits.*.city", "networks.itaca.cities",
    "networks.netIdea.italy", "networks.ukraine.cities", "standards.local.*.city", "standards.local.*.country",
    "placemaking.*.city", "group.members.*.city", "group.members.*.country",
  ]
}

extension Manifest {
  /// What running heads call the document: "Intercultural Cities · Annual report 2023".
  var runningTitle: String {
    let kind = [kind, year.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    return kind.isEmpty ? title : "\(title) · \(kind)"
  }
}
