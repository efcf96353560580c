import Intercultural
import Tessera

/// What stands on certificates: for all of them, and for one city where there is no list of cities.
struct CertificateData: Decodable {
  var city: Sourced<String>?
  var country: LocalText?
  /// When the city became a member: a year, a month or a day.
  var since: Sourced<IndexDate>?
  var number: Sourced<String>?
  /// Where and when the certificate is issued.
  var place: LocalText?
  var date: IndexDate?
  /// In place of “Intercultural Cities”, for a network that certifies on its own.
  var programme: LocalText?
  /// In place of the usual sentence that the city is a member of the programme.
  var membership: LocalText?
  /// In place of the usual sentence on what the city is committed to.
  var commitment: LocalText?
  var signatories: Sourced<[Signatory]>
  /// In small type at the foot: that it is a sample.
  var note: LocalText?

  struct Signatory: Decodable {
    var name: String
    var function: LocalText?
  }
}

/// A city that gets a certificate: a row of a list.
struct CertificateCity: Decodable {
  var city: Sourced<String>
  var country: LocalText?
  var since: Sourced<IndexDate>?
  var number: Sourced<String>?
}
