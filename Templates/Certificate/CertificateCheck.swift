import Intercultural
import Tessera

/// Tells what cannot be true of certificates: they are printed once, signed, and hang on walls for years.
struct CertificateCheck {
  let data: CertificateData
  let findings: Findings

  /// More signatures would stand too close.
  static let mostSignatories = 3

  func signatories() {
    let signatories = data.signatories
    guard signatories.value.count > Self.mostSignatories else { return }
    findings.error(
      "\(signatories.value.count) people are to sign; there is room for \(Self.mostSignatories)",
      at: signatories.origin, hint: "leave out some of them")
  }

  /// A list of cities; `place` is that of its file.
  func list(_ cities: [CertificateCity], at place: Origin) {
    if cities.isEmpty {
      findings.error("the list of cities is empty", at: place, hint: "add a row for each city that gets a certificate")
    }
    self.cities(cities)
  }

  /// Each city once, each number for one city, and nobody a member from after the day of the certificate.
  func cities(_ cities: [CertificateCity]) {
    var places: [String: Origin] = [:]
    var numbers: [String: (city: String, place: Origin)] = [:]
    for city in cities {
      let key = IndexCity.ID(city.city.value, city.country?.text ?? "").description.lowercased()
      if let first = places[key] {
        findings.warning(
          "“\(city.city.value)” is in the list twice and gets two certificates", at: city.city.origin, neededBy: first,
          hint: "keep one row")
      } else {
        places[key] = city.city.origin
      }
      if let number = city.number {
        let written = number.value.lowercased()
        if let first = numbers[written], first.city != key {
          findings.error(
            "the number “\(number.value)” is that of another city already", at: number.origin, neededBy: first.place,
            hint: "give each city its own number")
        } else {
          numbers[written] = (key, number.origin)
        }
      }
      if let since = city.since, let date = data.date, since.value.isAfter(date) {
        findings.error(
          "“\(city.city.value)” is a member since \(since.value), after the date of the certificate, \(date)",
          at: since.origin, hint: "correct one of the two dates")
      }
    }
  }
}
