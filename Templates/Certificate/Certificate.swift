import Intercultural
public import Tessera

/// The certificate of a city's membership, one page for a wall of the city hall; a page for each city of a list.
///
/// The data `certificate` say place, date and who signs, and name the city; or the data `cities` list the cities, and the
/// option `city` picks one of them.
public struct Certificate: ReportTemplate {
  public static let name = "certificate"
  public static let summary = "The certificate of membership for the city hall, one page for each city"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let words = bundle.wording.certificate
    let only = bundle.options { options in
      options.optionalString("city").map { (name: $0, place: options.value("city")?.origin ?? options.origin) }
    }
    let data = bundle.decode(CertificateData.self, from: "certificate")
    let cities = data.map { self.cities($0, only, bundle) } ?? []
    guard let data, !cities.isEmpty else { return bundle.nothing(called: words.title) }
    var information = bundle.information
    information.title = ([words.title] + (cities.count == 1 ? [cities[0].city.value] : [])).joined(separator: " – ")
    return Report(information, theme: bundle.theme, wording: bundle.wording, numberFrom: 0) {
      for city in cities { plate(city, data, bundle) }
    }
  }

  /// The cities of the list, or the one that the certificate names; findings where there is none, or both.
  private func cities(
    _ data: CertificateData, _ only: (name: String, place: Origin)?, _ bundle: Bundle
  ) -> [CertificateCity] {
    let listed = bundle.decode([CertificateCity].self, ifNamed: "cities")
    let check = CertificateCheck(data: data, findings: bundle.findings(comparing: "certificate", "cities"))
    check.signatories()
    if let city = data.city {
      if listed != nil {
        bundle.findings.error(
          "a city is named here, and the data “cities” list others", at: city.origin,
          hint: "remove one of the two: \"city\" in this file, or \"cities\" in report.json")
      }
      let one = CertificateCity(city: city, country: data.country, since: data.since, number: data.number)
      check.cities([one])
      return [one]
    }
    guard let listed else {
      if bundle.data["cities"] == nil {
        bundle.findings(comparing: "certificate", "cities").error(
          "no city is named", at: .file("report.json"),
          hint:
            "write \"city\": \"…\" into the data “certificate”, or name a table of cities under \"data\": { \"cities\": … }"
        )
      }
      return []
    }
    check.list(listed, at: place(ofList: bundle))
    guard let only else { return listed }
    let found = listed.filter { $0.city.value == only.name }
    if found.isEmpty, !listed.isEmpty {
      bundle.findings.error(
        "there is no city “\(only.name)” in the list", at: only.place,
        hint: KnownNames.hint(for: only.name, in: listed.map(\.city.value)))
    }
    return found
  }

  /// Where the list of cities stands.
  private func place(ofList bundle: Bundle) -> Origin {
    switch bundle.data["cities"] {
    case .table(let table): table.origin
    case .value(let value): value.origin
    case nil: .file("report.json")
    }
  }

  /// The page of one city.
  private func plate(_ city: CertificateCity, _ data: CertificateData, _ bundle: Bundle) -> Plate {
    let wording = bundle.wording
    let words = wording.certificate
    let logos = bundle.theme.logos.cover
    let programme = data.programme?.text ?? words.programme
    let issued = [data.place?.text, data.date.map(wording.text)].compactMap { $0 }
    return Plate(
      margins: Size(CertificateFrame.reach + 44.pt, CertificateFrame.reach + 14.pt),
      ground: CertificateFrame(seed: city.city.value)
    ) {
      PlateSpace()
      if !logos.isEmpty {
        PlatePictures(
          logos.map { PlatePictures.Item($0.image, alternative: $0.name ?? programme) }, height: 44.pt)
        PlateSpace(0.6)
      }
      PlateLine("\(programme)", size: 13.pt, least: 10.pt).bold().ink(.second)
      PlateLine("\(words.title)", size: 27.pt, least: 18.pt).set(in: .text).space(2.pt)
      PlateSpace()
      PlateLine("\(city.city.value)", size: 60.pt, least: 26.pt, lines: 2).bold().ink(.accent).title()
        .from(city.city.origin)
      if let country = city.country?.text, !country.isEmpty {
        PlateLine("\(country)", size: 17.pt, least: 11.pt, lines: 2).ink(.muted).space(2.pt)
      }
      PlateSpace()
      PlateLine("\(data.membership?.text ?? words.member)", size: 13.5.pt, least: 12.pt, lines: 2).set(in: .text)
        .measure(0.92)
      if let since = city.since {
        PlateLine("\(Wording.fill(words.since, ["date": wording.text(since.value)]))", size: 13.5.pt, least: 10.pt)
          .set(in: .text).bold().space(3.pt)
      }
      PlateLine("\(data.commitment?.text ?? words.commitment)", size: 11.5.pt, least: 10.pt, lines: 3).set(in: .text)
        .ink(.muted).measure(0.78).space(10.pt)
      PlateSpace()
      if !issued.isEmpty {
        PlateLine(RichText(self.issued(issued, words)), size: 11.pt, least: 9.pt)
      }
      Signatures(
        data.signatories.value.map { Person(name: $0.name, function: $0.function?.text ?? "") })
      if city.number != nil || data.note != nil {
        PlateSpace(0.6)
        PlateLine(
          RichText(
            [city.number.map { Wording.fill(words.number, ["number": $0.value]) }, data.note?.text].compactMap { $0 }
              .joined(separator: " · ")), size: 8.pt, lines: 2
        ).ink(.muted)
      }
      PlateSpace(0.4)
    }.from(city.city.origin)
  }

  /// Place and date, or the one that is known.
  private func issued(_ parts: [String], _ words: CertificateWords) -> String {
    parts.count == 2 ? Wording.fill(words.placeAndDate, ["place": parts[0], "date": parts[1]]) : parts.joined()
  }
}
