public import Content
public import Diagnostics

/// Places on a map, and countries tinted by how many of something they have.
///
///     try MapChart(
///       "The network in 2023", places: [MapChart.Place("Lisbon", latitude: 38.72, longitude: -9.14, country: "PT")],
///       countries: ["PT": 3], wording: wording)
///
/// A country is named by its ISO 3166 code (two or three letters) or by its English name, and printed by its name in the
/// language of the chart's words. A place without coordinates is counted for its country. Where no counts are given for any country, the places of each are counted.
public struct MapChart: Chart {
  public struct Place: Hashable, Sendable {
    public var name: String
    /// Degrees north; nil where it is not known.
    public var latitude: Double?
    /// Degrees east.
    public var longitude: Double?
    public var country: String?
    /// Printed after the name.
    public var value: Double?

    public init(
      _ name: String, latitude: Double? = nil, longitude: Double? = nil, country: String? = nil, value: Double? = nil
    ) {
      self.name = name
      self.latitude = latitude
      self.longitude = longitude
      self.country = country
      self.value = value
    }
  }

  /// What part of the world is shown.
  public enum Region: String, Hashable, Sendable, CaseIterable {
    /// As much as the places and countries need.
    case fitting
    /// From Iceland to the Caucasus.
    case europe
    case world
  }

  public let subject: ChartSubject
  public let places: [Place]
  public let region: Region
  /// The name of a place that stands out.
  public let highlight: String?
  /// What the tints tell: "Member cities by country". Empty for the wording's own.
  public let countLabel: String
  /// Whether the countries stand in a list under the map, with their counts.
  public let listsCountries: Bool
  public let format: ValueFormat
  /// The countries that are tinted, most first.
  let counts: [Count]

  struct Count: Hashable, Sendable {
    var country: WorldMap.Country
    /// Its name in the language of the chart.
    var name: String
    var count: Int
  }

  /// A map of checked data.
  ///
  /// Throws `FindingError` where there is nothing to show, a country is not known, coordinates are not on the globe or only
  /// one is given, a place has neither coordinates nor country, a count is below zero, or `highlight` names no place.
  public init(
    _ title: String, subtitle: String = "", places: [Place] = [], countries: [String: Int] = [:],
    region: Region = .fitting, highlight: String? = nil, countLabel: String = "", listsCountries: Bool = false,
    basis: Basis? = nil, format: ValueFormat = .number, wording: Wording, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.places = places
    self.region = region
    self.highlight = highlight
    self.countLabel = countLabel
    self.listsCountries = listsCountries
    self.format = format
    // The borders that are drawn are a statement of somebody's; say whose.
    var basis = basis ?? Basis()
    basis.remark = [basis.remark, wording.maps.outlines].filter { !$0.isEmpty }.joined(separator: " ")
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    let check = MapCheck(title: title, origin: origin ?? .here(file, line))
    try check.places(places, highlight: highlight)
    counts = try check.counts(countries, places: places, wording: wording)
    if !places.contains(where: \.hasCoordinates), counts.isEmpty { throw check.nothing }
  }

  public var kind: String { subject.wording.maps.map }
}

extension MapChart.Place {
  var hasCoordinates: Bool { latitude != nil && longitude != nil }

  var point: GeoPoint? {
    guard let latitude, let longitude else { return nil }
    return GeoPoint(longitude: longitude, latitude: latitude)
  }

  /// What keeps the place from being shown, and what to do.
  package var problem: (message: String, hint: String)? {
    if (latitude == nil) != (longitude == nil) {
      return ("\"\(name)\" has only one coordinate", "give latitude and longitude, or neither and a country")
    }
    guard let latitude, let longitude else {
      return country == nil
        ? ("\"\(name)\" stands nowhere", "give it a latitude and a longitude, or a country") : nil
    }
    if !(latitude.magnitude <= 90) {
      let isSwapped = longitude.magnitude <= 90
      return (
        "the latitude of \"\(name)\" is \(latitude)",
        "latitudes run from -90 to 90" + (isSwapped ? "; latitude and longitude may be exchanged" : "")
      )
    }
    return longitude.magnitude <= 180
      ? nil : ("the longitude of \"\(name)\" is \(longitude)", "longitudes run from -180 to 180")
  }
}

/// Checks what a map is made of.
private struct MapCheck {
  let title: String
  let origin: Origin

  func fail(_ message: String, _ hint: String) -> FindingError {
    FindingError("map \"\(title)\": \(message)", at: origin, hint: hint)
  }

  var nothing: FindingError {
    fail("there is nothing to show", "give at least one place or one country, or leave the map out")
  }

  func places(_ places: [MapChart.Place], highlight: String?) throws {
    for place in places {
      if let problem = place.problem { throw fail(problem.message, problem.hint) }
    }
    if let highlight, !places.contains(where: { $0.name == highlight }) {
      throw fail(
        "there is no place \"\(highlight)\" to highlight",
        NearestName.of(highlight, in: places.map(\.name)).map { "did you mean \"\($0)\"?" } ?? "name one of the places")
    }
  }

  /// The countries that are tinted: most first, those of one count by the alphabet.
  func counts(_ countries: [String: Int], places: [MapChart.Place], wording: Wording) throws -> [MapChart.Count] {
    var counted: [WorldMap.Country: Int] = [:]
    for (name, count) in countries.sorted(by: { $0.key < $1.key }) {
      let country = try country(name)
      if count < 0 {
        throw fail("the count of \(country.name) is below zero", "leave the country out where nothing is")
      }
      if counted.updateValue(count, forKey: country) != nil {
        throw fail("\(country.name) is counted twice", "join its counts")
      }
    }
    for place in places {
      guard let name = place.country else { continue }
      let country = try country(name)
      if countries.isEmpty { counted[country, default: 0] += 1 }
    }
    let (names, alphabet) = (CountryNames(wording.language), Alphabet(wording.language))
    return counted.filter { $0.value > 0 }
      .map { MapChart.Count(country: $0.key, name: names[$0.key], count: $0.value) }
      .sorted { $0.count == $1.count ? alphabet.isBefore($0.name, $1.name) : $0.count > $1.count }
  }

  private func country(_ name: String) throws -> WorldMap.Country {
    if let country = WorldMap.shared.country(name) { return country }
    throw fail("there is no country \"\(name)\"", MapChart.hint(forCountry: name))
  }
}

extension MapChart {
  /// Whether a code or a name means a country that maps know.
  public static func knows(country: String) -> Bool { WorldMap.shared.country(country) != nil }

  /// The English name of the country that a code or a name means, in any capitals; nil where maps know none.
  public static func name(ofCountry name: String) -> String? { WorldMap.shared.country(name)?.name }

  /// What to write in place of a country that is not known.
  public static func hint(forCountry name: String) -> String {
    let known = WorldMap.shared.countries.filter { !$0.code.isEmpty }
    let near = name.count > 3 ? NearestName.of(name, in: known.map(\.name)) : nil
    return near.map { "did you mean \"\($0)\"?" }
      ?? "write its code in ISO 3166, such as PT or PRT, or its English name"
  }
}
