import Intercultural
import Tessera

/// What a bundle's data `profile` say of a city and of a visit to it.
struct ProfileData: Decodable {
  var city: City
  var visit: Visit
  var team: [Member]
  /// In place of the paragraph that every profile opens with, such as for a visit that a network made by itself.
  var opening: LocalText?
  /// The city in numbers.
  var numbers: [CityNumber]?
  /// The visit programme, a day each.
  var programme: [Day]?
  /// The parts between the contexts and the conclusions, in their order; the usual ones, as far as written, where none are
  /// named.
  var parts: [NamedPart]?

  struct City: Decodable {
    var name: Sourced<String>
    /// What the city is called in other languages.
    var names: [OtherName]?
    var country: LocalText
    /// The state, province or region of the country.
    var region: LocalText?
  }

  /// A name in a language of its own, and so perhaps in another script: "浜松市".
  struct OtherName: Decodable {
    var name: String
    /// BCP 47.
    var language: String
  }

  /// The first and the last day; one day where no last is named.
  struct Visit: Decodable {
    var from: CalendarDate
    var to: Sourced<CalendarDate>?
  }

  struct Member: Decodable {
    var name: String
    var function: LocalText?
    var body: LocalText?
  }

  struct CityNumber: Decodable {
    var label: LocalText
    var value: Sourced<ExactDecimal>
    /// "%", or words that follow the number.
    var unit: LocalText?
    var date: IndexDate?
    var source: LocalText?
  }

  struct Day: Decodable {
    var date: Sourced<CalendarDate>
    var entries: [Entry]
  }

  struct Entry: Decodable {
    var from: ClockTime
    var to: Sourced<ClockTime>?
    var what: LocalText
    var with: LocalText?
    var place: LocalText?
  }

  /// A part by its id. A part that is not one of the usual ones needs a title.
  struct NamedPart: Decodable {
    var id: Sourced<String>
    var title: LocalText?
    /// The areas of the Index whose rates stand beside it, by their ids.
    var areas: [Sourced<String>]?
  }
}
