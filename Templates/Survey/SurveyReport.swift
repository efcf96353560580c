import Intercultural
public import Tessera

/// The report on a survey among cities.
///
/// With a questionnaire and a table of answers under `"data"` (`survey`, `answers`) it is made of them: who answered, each
/// question with its chart, its numbers beside last year's, the author's text, the cities behind each answer, a table of
/// all answers. Without them it is made of chapters.
public struct SurveyReport: ReportTemplate {
  public static let name = "survey-report"
  public static let summary = "A survey among the members: questions with charts of the answers"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    guard bundle.data[SurveyDocument.surveyName] != nil else { return chapters(bundle) }
    guard let survey = SurveyDocument(bundle) else { return bundle.nothing(called: bundle.wording.index.introduction) }
    let manifest = bundle.manifest
    let kind = manifest.kind ?? survey.words.report
    let motif = TileMotif(survey, manifest)
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: "\(manifest.title) · \(kind)",
      numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: kind,
        mark: manifest.year.map { survey.wording.number($0, grouped: false) }, organisation: manifest.organisation,
        motif: motif)
      FrontMatter { manifest.contents }
      introduction(survey, bundle)
      for section in survey.survey.sections { chapter(section, survey, bundle) }
      bundle.chapters()
      if survey.showsAppendix {
        Appendix("\(survey.words.allAnswers)") { survey.answerTables }.blocks.map(\.onLandscapePages)
      }
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// A report of chapters alone; it must have some.
  private func chapters(_ bundle: Bundle) -> Report {
    if bundle.manifest.chapters.isEmpty, !bundle.findings.hasErrors {
      bundle.findings.error(
        "the report has neither chapters nor a survey", at: .file("report.json"),
        hint:
          "name texts under \"chapters\", or \"data\": { \"survey\": \"data/survey.json\", \"answers\": \"data/answers.csv\" }"
      )
    }
    return ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.title)
  }

  /// Who answered, when, and how the numbers are to be read.
  private func introduction(_ survey: SurveyDocument, _ bundle: Bundle) -> Chapter {
    Chapter("\(survey.wording.index.introduction)") {
      KeyNumbers(survey.keyNumbers)
      bundle.passage("introduction") ?? []
      survey.facts
      Section("\(survey.words.whoAnswered)") {
        bundle.chart { try survey.map() }
        survey.respondentTable
      }
      Section("\(survey.words.howToRead)") {
        List { for rule in survey.rules { Item(RichText(rule)) } }
        if !survey.notices.isEmpty {
          Box("\(survey.wording.note)") { for notice in survey.notices { Paragraph(RichText(notice)) } }
        }
      }
    }
  }

  /// A section of the questionnaire.
  private func chapter(_ section: SurveySection, _ survey: SurveyDocument, _ bundle: Bundle) -> Chapter {
    Chapter(RichText(section.title)) {
      bundle.passage("sections/\(section.id)") ?? []
      for entry in section.entries {
        Section(RichText(entry.text)) { self.entry(entry, survey, bundle) }
      }
      if section.id == survey.survey.sections.last?.id {
        bundle.passage("closing") ?? []
        Paragraph("\(strong: RichText(survey.words.thanks))")
      }
    }.label(section.id)
  }

  /// A question, or a group of topics: chart, numbers, text, cities.
  @ContentBuilder private func entry(_ entry: SurveyEntry, _ survey: SurveyDocument, _ bundle: Bundle) -> [Block] {
    let results = entry.questions.map(survey.result)
    if let condition = survey.conditionSentence(entry) { Paragraph(RichText(condition), style: .small).leading }
    bundle.chart { try survey.chart(entry, results) }.map(\.here)
    survey.sentences(entry, results)
    survey.yearTable(entry, results)
    bundle.passage("questions/\(entry.id)", under: 2) ?? []
    survey.freeAnswers(results)
    survey.cityLists(entry, results)
    if !entry.note.isEmpty {
      Paragraph("\(survey.wording.note)\(survey.wording.colon)\(RichText(entry.note))", style: .small)
    }
  }
}

extension Block {
  /// The block on pages that are wider than high, if it is a section.
  fileprivate var onLandscapePages: Block {
    guard case .section(let section) = self else { return self }
    return .section(section.onLandscapePages())
  }
}

extension TileMotif {
  /// The mosaic of a survey: title and answers lay the tiles.
  init(_ survey: SurveyDocument, _ manifest: Manifest) {
    self.init(manifest)
    seed += survey.answers.respondents.map { "|\($0.id)" }.joined()
  }
}
