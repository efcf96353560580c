import Intercultural
import Tessera

/// A good practice as sheets and collections print it, wherever it was read.
struct Practice: Hashable {
  var title: String
  var city: String
  var country: String
  /// By which it is filtered, ordered and indexed.
  var year: Int?
  /// As printed, where it is not the year alone: "2019–2022".
  var period: String?
  /// Ids of areas, the main one first.
  var areas: [String]
  /// Everything below the title.
  var body: [Block]
  /// Whether a text tells of it, and not only a picture and a contact.
  var isTold = true
  var origin: Origin
  /// By which references find it; set when its place in a document is known.
  var label = ""

  /// City and country: "Velmora, Arvenia".
  var place: String { IndexCity.ID(city, country).description }

  /// Practices of more letters than this fill half a page and may run over pages.
  static let longest = 1500

  /// Whether it is a text of a few paragraphs that stands on one page.
  var isShort: Bool {
    var letters = 0
    for case .paragraph(let paragraph) in body { letters += paragraph.text.plain.count }
    return letters <= Self.longest
      && body.allSatisfy { if case .paragraph = $0 { true } else { false } }
  }

  /// What alphabetical order compares.
  static func key(_ text: String) -> String { Letters.words(text).joined(separator: " ") }
}

extension Practice {
  /// A practice of an Index database; its text may have several paragraphs.
  init(_ practice: GoodPractice, _ areas: AreaNames) {
    title = practice.title
    city = practice.city.name
    country = practice.city.country
    year = practice.year
    self.areas = areas.canonical(practice.areas)
    origin = practice.place.origin
    let origin = origin
    body = practice.text.split(whereSeparator: \.isNewline).map { text in
      .paragraph(Paragraph(RichText(String(text)), origin: origin))
    }
    if let link = practice.link {
      body.append(
        .paragraph(Paragraph(RichText([.link(RichText(link), address: link, origin: origin)]), origin: origin)))
    }
  }
}
