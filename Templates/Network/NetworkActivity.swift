import Intercultural
import Tessera

/// A project of the network or of some of its cities.
struct NetworkProject: Decodable {
  var title: Sourced<LocalText>
  var funder: LocalText?
  var amount: ExactDecimal?
  /// ISO 4217; euro where nothing is said.
  var currency: CurrencyCode?
  /// A day, a month or a year: "2024-03".
  var from: Sourced<IndexDate>?
  var until: Sourced<IndexDate>?
  var cities: [Sourced<String>]?
  var partners: LocalText?
  /// One or two sentences, for reports that tell of several networks; `text` where there is none.
  var brief: LocalText?
  var text: LocalText?
  var link: WebAddress?
}

/// Something to which people came.
struct NetworkEvent: Decodable {
  enum Kind: String, CaseIterable, Decodable {
    case webinar, workshop, training, conference, visit, academy, campaign, festival
  }

  var title: LocalText
  var kind: Kind?
  var date: Sourced<CalendarDate>
  var until: Sourced<CalendarDate>?
  /// Where it was, if not online: a city, or a place in words.
  var city: Sourced<String>?
  var place: LocalText?
  var online: Bool?
  var participants: Sourced<Int>?
  /// Whether reports that tell of several networks name it. Without any such event they name all.
  var highlight: Bool?
  var text: LocalText?
  var link: WebAddress?
}

/// What a city has to tell.
struct CityNews: Decodable {
  var city: Sourced<String>
  var title: LocalText?
  var text: LocalText
  var link: WebAddress?
}

/// A meeting of the network's own people.
struct NetworkMeeting: Decodable {
  var title: LocalText
  var date: Sourced<CalendarDate>
  var until: Sourced<CalendarDate>?
  var city: Sourced<String>?
  var place: LocalText?
  var online: Bool?
  var participants: Sourced<Int>?
  var agenda: [LocalText]?
  var text: LocalText?
  var link: WebAddress?
}

/// Something published for use by others, with its versions in other languages.
struct NetworkResource: Decodable {
  struct Variant: Decodable {
    /// BCP 47.
    var language: String
    var link: WebAddress?
    var country: String?
  }

  var title: LocalText
  var link: WebAddress?
  var remark: LocalText?
  var variants: [Variant]?

  var resource: Resource {
    Resource(
      title.text, address: link?.text,
      variants: (variants ?? []).map {
        Resource.Variant(language: $0.language, address: $0.link?.text, country: $0.country)
      }, remark: remark?.text)
  }
}
