import Intercultural
public import Tessera

/// Good practices of many cities in one book: grouped by area, country or year, with indexes at the back.
///
/// Practices come from an Index database, from the data `practices`, and from a folder of the bundle; prose is
/// `text/introduction.md`. Each practice belongs to one group, and groups of an area tell which practices elsewhere belong to
/// it too; an area that no practice names first has such pointers alone.
public struct GoodPracticeCollection: ReportTemplate {
  public static let name = "good-practice-collection"
  public static let summary = "Good practices of many cities, with indexes by area, country, city and year"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let words = bundle.wording.practices
    guard let selection = bundle.options({ PracticeSelection($0, bundle) }) else {
      return bundle.nothing(called: words.collection)
    }
    let manifest = bundle.manifest
    let kind = manifest.kind ?? words.collection
    let motif = TileMotif(selection, of: manifest.title)
    return Report(
      bundle.information, theme: selection.theme(bundle.theme), wording: bundle.wording,
      runningTitle: manifest.title == kind ? kind : "\(manifest.title) · \(kind)", numberFrom: 0
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: kind,
        mark: manifest.year.map { bundle.wording.number($0, grouped: false) }, organisation: manifest.organisation,
        motif: motif)
      FrontMatter { manifest.contents }
      introduction(selection, bundle)
      for group in selection.groups { chapter(group, selection) }
      bundle.chapters()
      bundle.appendices()
      if !selection.indexes.isEmpty { backPages(selection) }
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// What the collection is, how large it is, and what was chosen for it.
  private func introduction(_ selection: PracticeSelection, _ bundle: Bundle) -> Chapter {
    let wording = selection.wording
    return Chapter("\(wording.atlas.introduction)") {
      bundle.passage(orPlaceholder: "introduction")
      Section("\(wording.practices.inNumbers)") {
        KeyNumbers(selection.keyNumbers).keepWithNext()
        if selection.counts.count > 1 { bundle.chart { try selection.chart() }.map(\.here) }
        for (name, value) in selection.filters {
          Paragraph("\(strong: RichText(name + wording.colon))\(value)", style: .small)
        }
        if let database = selection.database, database.isSample {
          Paragraph(
            "\(strong: RichText(database.notice.text(wording.language) ?? wording.index.sampleData))", style: .small)
        }
      }
    }
  }

  /// The practices of one group, and where others of its area stand.
  private func chapter(_ group: PracticeSelection.Group, _ selection: PracticeSelection) -> Chapter {
    let wording = selection.wording
    let count = group.practices.count
    return Chapter(
      "\(group.title)", abstract: count == 0 ? nil : RichText(wording.plural(count, wording.practices.counted))
    ) {
      let others = selection.others(in: group)
      for practice in group.practices.dropLast() { selection.section(practice) }
      if let last = group.practices.last {
        // What follows does not stand on a page of its own.
        others.isEmpty ? selection.section(last) : selection.section(last).keepWithNext()
      }
      if !others.isEmpty {
        Box("\(wording.practices.alsoInArea)\(wording.colon)\(group.title)") {
          BackIndex(
            others.map { BackIndex.Entry(RichText("\($0.title) (\($0.place))"), at: [$0.label]) })
        }.look(BoxLook(icon: BoxLook.Icon.none, rule: BoxLook.Rule.edge, tint: .grey)).keepTogether()
      }
    }
  }

  /// The indexes.
  private func backPages(_ selection: PracticeSelection) -> [Block] {
    let chapter = Chapter("\(selection.wording.practices.indexes)") {
      Columns(3, isFullWidth: true) {
        for index in selection.indexes.map(selection.entries) {
          Section("\(index.title)") { BackIndex(index.entries) }
        }
      }
    }
    return chapter.blocks(onNewPage: true)
  }
}

extension PracticeSelection {
  /// The theme with chapters that follow each other, where most practices are short, or an area has pointers alone: chapters
  /// of their own pages would leave half of the book white.
  func theme(_ theme: Theme) -> Theme {
    var theme = theme
    let isMostlyShort = practices.count(where: \.isShort) * 2 > practices.count
    if isMostlyShort || groups.contains(where: \.practices.isEmpty) { theme.page.chaptersBeginPages = false }
    return theme
  }

  /// A practice with its facts in the side column.
  func section(_ practice: Practice) -> Section {
    var section = Section(RichText(practice.title)) {
      PracticeFacts(wording: wording, names: areaNames).paragraph(practice)
      practice.isShort ? practice.body.map(\.undivided) : practice.body
    }.label(practice.label)
    section.node.origin = practice.origin
    return practice.isShort ? section.keepTogether() : section
  }

  var keyNumbers: [KeyNumber] {
    [
      wording.keyNumber(practices.count, one: wording.practices.practice, several: wording.practices.practices),
      wording.keyNumber(
        practices.map(\.place).eachOnce.count, one: wording.index.city, several: wording.index.cities),
      wording.keyNumber(
        practices.map(\.country).eachOnce.count, one: wording.index.country, several: wording.atlas.countries),
      wording.keyNumber(counts.count, one: wording.index.area, several: wording.atlas.areas),
    ]
  }

  /// How many practices each area has.
  func chart() throws -> any Chart {
    let words = wording.practices
    let isSeveral = practices.contains { $0.areas.count > 1 }
    return try BarChart(
      ChartData(
        words.byArea, subtitle: words.byAreaSubtitle, categories: counts.map { areaNames.name($0.area) },
        series: [Series("", counts.map { Double($0.count) })],
        basis: Basis(
          n: practices.count, date: database?.basis(wording) ?? "", remark: isSeveral ? words.severalAreas : ""),
        wording: wording), direction: .lying)
  }
}

extension Block {
  /// The block on one page, if it is a paragraph.
  var undivided: Block {
    guard case .paragraph(let paragraph) = self else { return self }
    return .paragraph(paragraph.keepTogether())
  }
}

extension TileMotif {
  /// The mosaic of a collection: its title and practices lay the tiles.
  init(_ selection: PracticeSelection, of title: String) {
    seed = ([title] + selection.practices.map { "\($0.title)|\($0.place)" }).joined(separator: "|")
    lit = Self.usualShare
  }
}
