public import Content
public import Datasets
import Diagnostics
import PDFFinishing
import Pages

/// What `report.json` says, decoded (bundle format 1).
public struct Manifest: Sendable {
  /// The version of the format that this toolkit reads.
  public static let format = 1

  public var template = ""
  public var title = ""
  public var subtitle: String?
  /// The kind of document as printed: "Annual report".
  public var kind: String?
  public var year: Int?
  /// BCP 47.
  public var language = "en"
  public var organisation: [String] = []
  public var author: String?
  public var subject: String?
  public var keywords: [String] = []
  /// `yyyy-mm-dd`.
  public var date: String?
  /// Prose files with their places in `report.json`.
  public var chapters: [JSONValue] = []
  public var appendices: [JSONValue] = []
  public var backCover: JSONValue?
  /// The deepest level in the contents list.
  public var contentsDepth = 3
  /// Whether lists of the figures and of the tables follow the contents list.
  public var listsFigures = false
  public var listsTables = false
  /// Headings from this level on are numbered, 0 for none.
  public var numberFrom = 2
  /// What the PDF claims to conform to; nil where nothing is said.
  var standards: Standards?
  /// What the template reads for itself.
  var options: JSONValue?
  var data: JSONValue?
  var theme: JSONValue?
  /// The folder of a house style, by its path from the bundle.
  var brand: JSONValue?
  /// Whether the command line asks for it.
  var isBrandAsked = false

  /// Decodes `report.json`; what is wrong becomes findings.
  init(_ value: JSONValue, templates: [any ReportTemplate.Type], findings: Findings) {
    ObjectReader.read(value, findings: findings) { object in
      Self.checkFormat(object)
      template = object.string("template")
      let type = templates.first { $0.name == template }
      if !template.isEmpty, type == nil {
        let names = templates.map { $0.name }
        object.report(
          "template", "there is no template “\(template)”",
          hint: NearestName.of(template, in: names).map { "did you mean “\($0)”?" }
            ?? "known are: \(names.joined(separator: ", "))")
      }
      title = object.string("title")
      if object.value("title")?.string?.allSatisfy(\.isWhitespace) == true {
        object.report("title", "the text is empty", hint: "every document has a title: readers and viewers show it")
      }
      subtitle = object.optionalString("subtitle")
      kind = object.optionalString("kind")
      year = object.optionalInt("year")
      let tag = object.string("language")
      if let problem = LanguageTag.problem(with: tag) {
        // Read on in English: what else is wrong does not hang on the language.
        if !tag.isEmpty { object.report("language", problem.message, hint: problem.hint) }
      } else {
        language = LanguageTag.canonical(tag)
      }
      organisation = object.optionalStrings("organisation") ?? []
      author = object.optionalString("author")
      subject = object.optionalString("subject")
      keywords = object.optionalStrings("keywords") ?? []
      date = object.optionalString("date")
      if let date, CalendarDate(date) == nil {
        object.report("date", "“\(date)” is not a date", hint: CalendarDate.hint(for: date))
      }
      // Where the template is not known, nobody can say what it needs.
      let needsChapters = type?.needsChapters ?? false
      chapters = needsChapters ? object.array("chapters") : object.optionalArray("chapters") ?? []
      if needsChapters, chapters.isEmpty, object.value("chapters")?.array != nil {
        object.report("chapters", "the report has no text", hint: "name a file such as \"text/01-introduction.md\"")
      }
      appendices = object.optionalArray("appendices") ?? []
      backCover = object.value("backCover")
      var named: Set<String> = []
      for file in chapters + appendices {
        if let name = file.string, !named.insert(name).inserted {
          findings.error(
            "\(name) is named twice", at: file.origin, hint: "remove one; a text is printed in one place")
        }
      }
      object.optionalObject("contents") { contents in
        contentsDepth = contents.optionalInt("depth") ?? 3
        if !(1...4).contains(contentsDepth) {
          contents.report("depth", "the contents list cannot go down to level \(contentsDepth)", hint: "give 1 to 4")
          contentsDepth = 3
        }
        listsFigures = contents.bool("figures", missing: false)
        listsTables = contents.bool("tables", missing: false)
      }
      numberFrom = object.optionalInt("numberFrom") ?? 2
      if !(0...4).contains(numberFrom) {
        object.report("numberFrom", "there is no heading level \(numberFrom)", hint: "give 0 (no numbers) to 4")
        numberFrom = 2
      }
      if let list = object.optionalString("standard") {
        do throws(Standards.Problem) {
          standards = try Standards(list)
        } catch {
          object.report("standard", error.message, hint: error.hint)
        }
      }
      options = object.value("options")
      data = object.value("data")
      theme = object.value("theme")
      // Read before the bundle is, since it says how often it is read.
      _ = object.optionalString("languages")
      brand = object.value("brand")
      if let brand, brand.string == nil {
        object.report(
          "brand", "expected the path of a folder, found \(brand.inWords)",
          hint: "write \"brand\": \"../brands/our-network\"")
      }
    }
  }

  /// Checks the version of the format that a file says, which it must.
  static func checkFormat(_ object: ObjectReader) {
    let format = object.value("tessera") == nil ? nil : object.int("tessera")
    if format == nil {
      object.report(
        "tessera", "the version of the bundle format is missing", hint: "add \"tessera\": \(Self.format)")
    }
    if let format, format > Self.format {
      object.report(
        "tessera", "format \(format) is newer than this program, which reads format \(Self.format)",
        hint: "install a newer tessera")
    }
  }

  var information: DocumentInformation {
    DocumentInformation(
      title: kind.map { "\(title) – \($0)" + (year.map { " \($0)" } ?? "") } ?? title, author: author, subject: subject,
      keywords: keywords, language: language, date: date)
  }

  /// The contents list, and the lists of figures and of tables that the report wants.
  @ContentBuilder public var contents: [Block] {
    ContentsList(depth: contentsDepth)
    if listsFigures { ContentsList(of: .figures) }
    if listsTables { ContentsList(of: .tables) }
  }
}
