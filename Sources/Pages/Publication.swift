/// A finished document: pages of frames and what belongs to the whole. Layout makes it, painters read it.
package struct Publication: Sendable {
  package var pages: [Page]
  package var outline: [OutlineEntry]
  package var information: DocumentInformation
  package var faces: [FontFace]
  package var pictures: [Picture]
  /// Files that may travel with the document, as far as its format takes them.
  package var attachments: [Attachment]

  package init(
    pages: [Page], outline: [OutlineEntry], information: DocumentInformation, faces: [FontFace], pictures: [Picture],
    attachments: [Attachment] = []
  ) {
    self.pages = pages
    self.outline = outline
    self.information = information
    self.faces = faces
    self.pictures = pictures
    self.attachments = attachments
  }
}

/// One page.
package struct Page: Hashable, Sendable {
  package var frame: Frame
  package var number: PageNumber
  /// What viewers call a page that has no number: a cover, in the document's language.
  package var label: String?

  package init(frame: Frame, number: PageNumber, label: String? = nil) {
    self.frame = frame
    self.number = number
    self.label = label
  }
}

/// What a page calls itself, on its folio, in contents lists and in the viewer's page field.
public struct PageNumber: Hashable, Sendable, CustomStringConvertible {
  public enum Style: Hashable, Sendable { case decimal, lowerRoman, cover, backCover }

  public var style: Style
  public var value: Int

  public init(_ value: Int, style: Style = .decimal) {
    self.value = value
    self.style = style
  }

  /// The number as printed; empty for covers.
  public var description: String {
    switch style {
    case .decimal: String(value)
    case .lowerRoman: Self.roman(value)
    case .cover, .backCover: ""
    }
  }

  /// A whole number in small roman numerals; decimal outside 1–3999.
  public static func roman(_ value: Int) -> String {
    guard (1...3999).contains(value) else { return String(value) }
    var rest = value
    var text = ""
    for (v, s) in [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= v {
        text += s
        rest -= v
      }
    }
    return text
  }
}

/// An entry of the viewer's outline (bookmarks).
package struct OutlineEntry: Hashable, Sendable {
  /// 1 for the outermost.
  package var level: Int
  package var title: String
  package var destination: String

  package init(level: Int, title: String, destination: String) {
    self.level = level
    self.title = title
    self.destination = destination
  }
}

/// What the file says about itself.
public struct DocumentInformation: Hashable, Sendable {
  public var title: String
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  /// BCP 47.
  public var language: String
  /// `yyyy-mm-dd`, or with `Thh:mm:ssZ`; from the caller, never from a clock.
  public var date: String?

  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [], language: String,
    date: String? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
  }
}
