import Intercultural
public import Tessera

/// One good practice on a page or two: what was to be reached, why, how it was done, what came of it.
///
/// The data `practice` hold the facts and, if they are short, the parts; longer parts are passages (`purpose`, `stimulus`,
/// `process`, `impact`), and a practice without parts is the passage `practice`.
public struct GoodPracticeSheet: ReportTemplate {
  public static let name = "good-practice"
  public static let summary = "One good practice of a city on a page or two"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let wording = bundle.wording
    let names = AreaNames(nil, bundle)
    guard let data = bundle.decode(PracticeData.self, from: "practice") else {
      return bundle.nothing(called: wording.index.goodPractice)
    }
    var practice = Practice(
      data, text: bundle.passage("practice") ?? [], part: { bundle.passage($0, under: 2) }, level: 2,
      at: data.areas.origin, names, bundle)
    if !practice.isTold { practice.body += bundle.passage(orPlaceholder: "practice") }
    let kind = bundle.manifest.kind ?? wording.index.goodPractice
    var theme = bundle.theme
    // The ornament stands above the title.
    theme.page.chaptersBeginPages = false
    return Report(
      bundle.information, theme: theme, wording: wording, runningTitle: "\(kind) · \(practice.place)", numberFrom: 0
    ) {
      Figure(
        .drawing(AnyDrawable(TileStrip(seed: practice.place + practice.title))), alternative: .decorative, width: .full,
        origin: practice.origin
      ).placed(.here)
      Chapter(RichText(data.title)) {
        PracticeFacts(kind: kind, wording: wording, names: names).paragraph(practice)
        practice.body
        bundle.chapters()
      }
    }
  }
}

/// What is known of a practice besides its text, for the side column.
struct PracticeFacts {
  /// The kind of document, where the page does not say it elsewhere.
  var kind: String?
  let wording: Wording
  let names: AreaNames

  func paragraph(_ practice: Practice) -> Paragraph {
    var lines: [[Inline]] = kind.map { [[.text($0)]] } ?? []
    lines.append([.strong(RichText(practice.city))])
    if !practice.country.isEmpty { lines.append([.text(wording.country(practice.country))]) }
    if let time = practice.period ?? practice.year.map({ wording.number($0, grouped: false) }) {
      lines.append([.text(time)])
    }
    if !practice.areas.isEmpty {
      let areas = practice.areas.map(names.name).joined(separator: wording.lists.comma)
      lines.append([.text(wording.atlas.areas + wording.colon + areas)])
    }
    return Paragraph(RichText(Array(lines.joined(separator: [.lineBreak]))), style: .aside, origin: practice.origin)
  }
}
