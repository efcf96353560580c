import Intercultural
public import Tessera

/// An atlas of all cities of an Index database: how rates spread, cities side by side, progress, core against extended.
///
/// Everything comes from the database; prose is `text/introduction.md`. Nothing is ranked unless `"ranks": true`.
public struct IndexCharts: ReportTemplate {
  public static let name = "index-charts"
  public static let summary = "An atlas of all cities in an Index database"
  public static let needsChapters = false

  /// What the atlas can show, in its order.
  enum View: String, CaseIterable {
    case level, progress, comparison
    case coreExtended = "core-extended"
  }

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    guard let atlas = Atlas(bundle) else { return bundle.nothing(called: bundle.wording.atlas.introduction) }
    return atlas.selection.report(bundle, kind: bundle.wording.index.charts) {
      Chapter("\(atlas.words.introduction)") { bundle.passage(orPlaceholder: "introduction") }
      shown(atlas)
      if atlas.views.contains(.level) { level(atlas, bundle) }
      if atlas.views.contains(.comparison) { comparison(atlas, bundle) }
      if atlas.views.contains(.progress) { progress(atlas, bundle) }
      if atlas.views.contains(.coreExtended) { coreExtended(atlas, bundle) }
    }
  }

  /// What the reader has before them: the filters in words, how many cities, what must be known.
  private func shown(_ atlas: Atlas) -> Chapter {
    Chapter("\(atlas.words.shown)") {
      atlas.selection.shownTable
      Paragraph(RichText(atlas.isRanked ? atlas.words.ranked : atlas.words.noRanking))
      for notice in atlas.selection.notices { Paragraph("\(strong: RichText(notice))") }
    }
  }
}

/// A selection with the options of the Index Charts.
struct Atlas {
  let selection: AtlasSelection
  let views: [IndexCharts.View]
  /// Whether cities stand by their rates; else by the alphabet.
  let isRanked: Bool
  /// The cities of the comparison; nil for every city.
  let compared: [Completion]?

  var words: AtlasWords { selection.words }
  var wording: Wording { selection.wording }

  /// The atlas that a bundle's options choose; nil, with findings, where they choose none.
  init?(_ bundle: Tessera.Bundle) {
    let chosen = bundle.options { options in
      let names = KnownNames(options: options, findings: bundle.findings)
      return (
        selection: AtlasSelection(options, bundle), ranks: options.bool("ranks", missing: false),
        views: names.several("views", of: IndexCharts.View.allCases.map(\.rawValue), "view"),
        cities: names.names("cities")
      )
    }
    guard let selection = chosen.selection else { return nil }
    self.selection = selection
    isRanked = chosen.ranks
    views = chosen.views?.compactMap(IndexCharts.View.init) ?? IndexCharts.View.allCases
    compared = chosen.cities.map { Self.completions($0, selection, bundle.findings) }
  }

  /// The completions of named cities; a name that is not known, not clear or not shown is a finding.
  private static func completions(
    _ names: [(name: String, place: Origin)], _ selection: AtlasSelection, _ findings: Findings
  ) -> [Completion] {
    let database = selection.database
    return names.compactMap { name, place in
      guard let city = database.city(named: name, at: place, findings) else { return nil }
      let completion = selection.completions.first { $0.city == city.id }
      if completion == nil {
        findings.error(
          "\(city.id) is not among the cities shown", at: place,
          hint: "it passes no filter or has no result: widen the filters, or leave it out")
      }
      return completion
    }
  }
}
