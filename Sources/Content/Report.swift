public import Diagnostics
public import Pages

/// A whole document: what a template makes of a bundle.
public struct Report: Hashable, Sendable {
  public var information: DocumentInformation
  public var theme: Theme
  public var wording: Wording
  /// The words of the second language, where two versions stand side by side.
  package var otherWording: Wording?
  public var cover: Cover?
  /// Pages before the body, counted in roman numerals.
  public var frontMatter: [Block]
  public var body: [Block]
  /// Documents bound in after the body, each with its own theme, language and numbering; pages are counted through.
  public var documents: [Bound]
  /// Pages outside the flow, after the body.
  public var plates: [Plate]
  public var backCover: BackCover?
  /// The document's name in running heads.
  public var runningTitle: String
  /// Headings from this level on are numbered, 0 for none.
  public var numberFrom: Int

  public init(
    _ information: DocumentInformation, theme: Theme = .neutral, wording: Wording? = nil, runningTitle: String? = nil,
    numberFrom: Int = 2, @ReportBuilder _ parts: () -> [ReportPart]
  ) {
    self.information = information
    self.theme = theme
    self.wording = wording ?? Wording(language: information.language)
    self.runningTitle = runningTitle ?? information.title
    self.numberFrom = numberFrom
    frontMatter = []
    body = []
    documents = []
    plates = []
    for part in parts() {
      switch part {
      case .cover(let cover): self.cover = cover
      case .frontMatter(let blocks): frontMatter += blocks
      case .body(let blocks): body += blocks
      case .bound(let document): documents.append(document)
      case .plate(let plate): plates.append(plate)
      case .backCover(let cover): backCover = cover
      }
    }
  }
}

/// A part of a report.
public enum ReportPart: Hashable, Sendable {
  case cover(Cover)
  case frontMatter([Block])
  case body([Block])
  case bound(Bound)
  case plate(Plate)
  case backCover(BackCover)
}

/// Joins the parts of a report; blocks that stand free belong to the body.
@resultBuilder
public enum ReportBuilder {
  public static func buildExpression(_ cover: Cover) -> [ReportPart] { [.cover(cover)] }
  public static func buildExpression(_ front: FrontMatter) -> [ReportPart] { [.frontMatter(front.blocks)] }
  public static func buildExpression(_ plate: Plate) -> [ReportPart] { [.plate(plate)] }
  public static func buildExpression(_ back: BackCover) -> [ReportPart] { [.backCover(back)] }
  public static func buildExpression(_ document: Bound) -> [ReportPart] { [.bound(document)] }
  public static func buildExpression(_ content: some BlockContent) -> [ReportPart] { [.body(content.blocks)] }
  public static func buildBlock(_ parts: [ReportPart]...) -> [ReportPart] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [ReportPart]?) -> [ReportPart] { part ?? [] }
  public static func buildEither(first: [ReportPart]) -> [ReportPart] { first }
  public static func buildEither(second: [ReportPart]) -> [ReportPart] { second }
  public static func buildArray(_ parts: [[ReportPart]]) -> [ReportPart] { parts.flatMap { $0 } }
}

/// The pages before the body: contents list, foreword, imprint.
public struct FrontMatter {
  public var blocks: [Block]
  public init(@ContentBuilder _ content: () -> [Block]) { blocks = content() }
}

/// The first page.
public struct Cover: Hashable, Sendable {
  public var origin: Origin
  public var title: String
  public var subtitle: String?
  /// What kind of document it is: "Annual report".
  public var kind: String?
  /// Set large: the year, or the city.
  public var mark: String?
  /// The organisation, a line for each of its languages.
  public var organisation: [String]
  /// The words of the cover in other languages, set below the first.
  public var versions: [CoverVersion] = []
  /// Fills the upper part of the page.
  public var motif: AnyDrawable?

  public init(
    title: String, subtitle: String? = nil, kind: String? = nil, mark: String? = nil, organisation: [String] = [],
    motif: (any Drawable)? = nil, file: StaticString = #fileID, line: UInt = #line
  ) {
    origin = .here(file, line)
    self.title = title
    self.subtitle = subtitle
    self.kind = kind
    self.mark = mark
    self.organisation = organisation
    self.motif = motif.map { AnyDrawable($0) }
  }
}

/// The words of a cover in another language.
public struct CoverVersion: Hashable, Sendable {
  /// BCP 47.
  public var language: String
  public var title: String
  public var subtitle: String?
  public var kind: String?

  public init(language: String, title: String, subtitle: String? = nil, kind: String? = nil) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.kind = kind
  }
}

/// The last page: what the programme and the organisation are.
public struct BackCover: Hashable, Sendable {
  public var origin: Origin
  public var content: [Block]
  public var organisation: [String]
  /// Fills the band at the head of the page.
  public var motif: AnyDrawable?

  public init(
    organisation: [String] = [], motif: (any Drawable)? = nil, file: StaticString = #fileID, line: UInt = #line,
    @ContentBuilder _ content: () -> [Block]
  ) {
    origin = .here(file, line)
    self.organisation = organisation
    self.motif = motif.map { AnyDrawable($0) }
    self.content = content()
  }
}
