import Tessera

/// What a network writes down of its year: the data named `network` of its bundle.
///
/// Every text may be plain or in several languages; only the name and the year must be there.
struct NetworkData: Decodable {
  var name: LocalText
  /// For running heads, where the name is long.
  var shortName: LocalText?
  var year: Int
  /// "The year of the open door".
  var motto: LocalText?
  /// "#OpenDoors".
  var hashtag: ProperName?
  var website: WebAddress?
  /// Where the whole report can be read.
  var report: WebAddress?
  /// That of the amounts which say none; euro where nothing is said.
  var currency: CurrencyCode?
  /// Said where the report speaks of numbers, such as that they are a sample.
  var notice: LocalText?
  /// The year in a few sentences, for reports that tell of several networks.
  var brief: LocalText?
  var membership: Membership?
  var members: [NetworkMember]?
  /// The members at the end of earlier years.
  var history: [MembersOfYear]?
  /// Those who run the network.
  var people: [NetworkPerson]?
  var counts: [YearCount]?
  var projects: [NetworkProject]?
  var events: [NetworkEvent]?
  var news: [CityNews]?
  var meetings: [NetworkMeeting]?
  var resources: [NetworkResource]?
  var contact: NetworkContact?
}

/// How the number of members changed in the year.
struct Membership: Decodable {
  var lastYear: Sourced<Int>
  var joined: Sourced<Int>?
  var left: Sourced<Int>?
  var now: Sourced<Int>?
  /// The cities that are no members any more.
  var leavers: [ProperName]?
}

/// How many members there were at the end of a year.
struct MembersOfYear: Decodable {
  var year: Sourced<Int>
  var members: Int
}

/// A member city.
struct NetworkMember: Decodable {
  /// The name by which projects, events and news call it.
  var city: Sourced<ProperName>
  /// What it is called in other languages of the report.
  var name: OtherNames?
  /// The year in which it joined.
  var since: Sourced<Int>
  var population: Int?
  var latitude: Double?
  var longitude: Double?
}

/// Somebody who has a part in running the network.
struct NetworkPerson: Decodable {
  var name: Sourced<ProperName>
  var function: LocalText?
  var body: LocalText?
  var city: Sourced<String>?
}

/// Whom to write to.
struct NetworkContact: Decodable {
  var name: ProperName?
  var function: LocalText?
  var body: LocalText?
  var address: LocalText?
  var email: EmailAddress?
  var telephone: String?
  var website: WebAddress?
}
