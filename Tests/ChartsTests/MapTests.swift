import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// The outlines that the program carries, and how the globe is laid flat.
@Suite struct WorldMapTests {
  private let world = WorldMap.shared

  @Test func theOutlinesAreWhole() {
    #expect(world.countries.count > 220)
    for country in world.countries {
      #expect(!country.rings.isEmpty)
      for row in country.rings {
        #expect(row.allSatisfy { $0 != 0 && $0.magnitude <= world.arcs.count })
        let ring = world.points(ofRing: row, in: world.arcs)
        #expect(ring.count > 3 && ring.first == ring.last, "\(country.name) has a ring that does not close")
      }
    }
    let points = world.arcs.joined()
    #expect(points.allSatisfy { $0.longitude.magnitude <= 180 && $0.latitude.magnitude <= 90 })
  }

  @Test func codesNameOneCountryEach() {
    let codes = world.countries.map(\.code).filter { !$0.isEmpty }
    #expect(Set(codes).count == codes.count)
    #expect(world.country("pt")?.name == "Portugal")
    #expect(world.country("PRT") == world.country("Portugal"))
    #expect(world.country("XK")?.name == "Kosovo")
    #expect(world.country("AQ") == nil)
    #expect(world.country("") == nil)
  }

  /// The members of the Council of Europe, small ones too, are there.
  @Test func theMembersAreThere() {
    let members =
      "AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB"
    for code in members.split(separator: " ") { #expect(world.country(String(code)) != nil, "\(code)") }
  }

  /// Neighbours have arcs in common, so that no gap can open between them.
  @Test func neighboursShareTheirBorder() {
    func arcs(_ code: String) -> Set<UInt> {
      Set(world.country(code)?.rings.joined().map { UInt($0.magnitude) } ?? [])
    }
    for (a, b) in [("PT", "ES"), ("FR", "DE"), ("IT", "SM"), ("PL", "UA"), ("ZA", "LS")] {
      let shared = arcs(a).intersection(arcs(b))
      #expect(!shared.isEmpty, "\(a) and \(b)")
      #expect(shared.allSatisfy { world.borders.contains(Int($0)) })
    }
    #expect(arcs("PT").intersection(arcs("IT")).isEmpty)
  }

  /// A small square keeps the area that it has on the globe, wherever it lies.
  @Test(arguments: [
    MapProjection.lambert(GeoPoint(longitude: 12, latitude: 50)), .equalEarth,
  ])
  func areasStayEqual(_ projection: MapProjection) throws {
    for latitude in [-40.0, 0, 35, 60, 78] {
      for longitude in [-60.0, 3, 40] {
        let d = 0.05
        let corners = try [(-d, -d), (d, -d), (d, d), (-d, d)].map {
          try #require(projection(GeoPoint(longitude: longitude + $0.0, latitude: latitude + $0.1)))
        }
        var twice = 0.0
        for n in 0..<4 {
          let (a, b) = (corners[n], corners[(n + 1) % 4])
          twice += a.x * b.y - b.x * a.y
        }
        let side = 2 * d * Double.pi / 180
        let cosine = Trigonometry.cosineAndSine(turns: latitude / 360).cosine
        let share = twice.magnitude / 2 / (side * side * cosine)
        #expect((share - 1).magnitude < 1e-4, "\(latitude) N, \(longitude) E: \(share)")
      }
    }
  }

  @Test func theFarSideIsLeftOut() {
    let lisbon = MapProjection.lambert(GeoPoint(longitude: -9, latitude: 39))
    #expect(lisbon(GeoPoint(longitude: 171, latitude: -39)) == nil)
    #expect(lisbon(GeoPoint(longitude: -9, latitude: 39)) == MapPoint(x: 0, y: 0))
  }

  @Test func arcsinesGoBack() {
    for n in -1000...1000 {
      let sine = Double(n) / 1000
      let back = Trigonometry.cosineAndSine(turns: Trigonometry.arcsine(sine) / (2 * Double.pi)).sine
      #expect((back - sine).magnitude < 1e-12)
    }
  }
}

/// What maps say, refuse and draw.
@Suite struct MapTests {
  static func chart(
    _ language: String = "en", places: [MapChart.Place], countries: [String: Int] = [:], highlight: String? = nil,
    region: MapChart.Region = .fitting, list: Bool = false
  ) throws -> MapChart {
    try MapChart(
      "Title", subtitle: "Unit", places: places, countries: countries, region: region, highlight: highlight,
      listsCountries: list, wording: Wording(language: language))
  }

  /// Invented places, scattered over half of Europe or heaped around one spot, the same in every run.
  static func places(_ count: Int, spread: Double, names: [String]) -> [MapChart.Place] {
    var seed: UInt64 = 7
    func next() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 40) / Double(1 << 24) * 2 - 1
    }
    let codes = ["PT", "ES", "FR", "DE", "PL", "LI", "MT"]
    return (0..<count).map { n in
      MapChart.Place(
        names[n % names.count] + " \(n)", latitude: 48 + next() * 12 * spread, longitude: 12 + next() * 20 * spread,
        country: codes[n % codes.count], value: n % 3 == 0 ? nil : Double(n))
    }
  }

  @Test func theDescriptionTellsCountries() throws {
    let map = try Self.chart(
      places: [
        MapChart.Place("Alpha", latitude: 40, longitude: -8, country: "PT"), MapChart.Place("Beta", country: "Spain"),
        MapChart.Place("Gamma", latitude: 41, longitude: -4, country: "ESP"),
      ], highlight: "Alpha")
    #expect(
      map.alternative
        == "Map: Title. Unit. Places: 3. Number by country: Spain 2; Portugal 1. Highlighted: Alpha. Outlines: Natural Earth. They imply no opinion on the legal status of any territory."
    )
    #expect(map.dataTable.texts == [["Alpha", "Portugal"], ["Beta", "Spain"], ["Gamma", "Spain"]])
  }

  @Test func whatCannotBeShownIsTold() {
    func told(_ make: () throws -> MapChart) -> String {
      do {
        _ = try make()
        return "drawn"
      } catch {
        let finding = (error as? FindingError)?.finding
        return [finding?.message, finding?.hint].compactMap { $0 }.joined(separator: " | ")
      }
    }
    func place(_ latitude: Double?, _ longitude: Double?, _ country: String? = nil) -> [MapChart.Place] {
      [MapChart.Place("A", latitude: latitude, longitude: longitude, country: country)]
    }
    #expect(
      told { try Self.chart(places: place(nil, nil)) }
        == "map \"Title\": \"A\" stands nowhere | give it a latitude and a longitude, or a country")
    #expect(told { try Self.chart(places: place(38, nil, "PT")) }.contains("only one coordinate"))
    #expect(told { try Self.chart(places: place(138, 12)) }.contains("may be exchanged"))
    #expect(told { try Self.chart(places: place(nil, nil, "Portugl")) }.contains("did you mean \"Portugal\"?"))
    #expect(told { try Self.chart(places: [], countries: ["ZZ": 1]) }.contains("there is no country \"ZZ\""))
    #expect(told { try Self.chart(places: []) }.contains("nothing to show"))
    #expect(told { try Self.chart(places: place(38, 9), highlight: "B") }.contains("no place \"B\""))
  }

  @Test func tintsAreFewAndCoverEveryCount() {
    let canvas = RecordingCanvas()
    let inks = Inks(canvas.theme, width: 480.pt)
    for counts in [
      [3], [1, 1, 2], [1, 2, 3, 4], [1, 1, 1, 1, 1, 2, 3, 9, 40], Array(1...47), [1, 1, 1, 1, 2, 3, 4, 5],
    ] {
      let tints = MapTints(counts, theme: canvas.theme, inks: inks)
      #expect((1...4).contains(tints.steps.count))
      #expect(counts.allSatisfy { tints.colour($0) != nil }, "\(counts)")
      for step in tints.steps { #expect(inks.ink.contrast(with: step.colour) >= 4.5) }
    }
  }

  /// The map is the same for every reader; only what is said around it turns.
  @Test func theMapIsNeverMirrored() throws {
    func land(_ language: String) throws -> [Rectangle] {
      let canvas = RecordingCanvas(language)
      _ = canvas.draw(
        try Self.chart(language, places: [MapChart.Place("A", latitude: 40, longitude: -8)]), width: 400)
      return canvas.fills.map(\.bounds)
    }
    #expect(try land("en") == land("ar"))
  }

  @Test(arguments: [
    ("en", 1, 1.0), ("en", 30, 1), ("ar-EG", 30, 1), ("de", 30, 0.05), ("ja", 60, 0.6), ("ar-EG", 5, 0), ("en", 160, 1),
  ])
  func nothingStandsOverAnything(_ language: String, _ count: Int, _ spread: Double) throws {
    let names = SweepTests.names[String(language.prefix(2))] ?? ["Alpha"]
    let places = Self.places(count, spread: spread, names: names)
    for (region, list) in [(MapChart.Region.fitting, true), (.world, false), (.europe, false)] {
      let map = try Self.chart(
        language, places: places, highlight: places[count / 2].name, region: region, list: list)
      SweepTests.check(map, language, SweepTests.Values(testDescription: "\(count) places, \(region)", values: []))
    }
  }

  /// Every place is named, beside its symbol or in the list.
  @Test func noPlaceIsForgotten() throws {
    let places = Self.places(60, spread: 0.4, names: ["Alpha"])
    let map = try Self.chart(places: places, highlight: places[9].name)
    for width in [160.0, 470] {
      let canvas = RecordingCanvas()
      _ = canvas.draw(map, width: width)
      let words = canvas.lines.joined(separator: "\n")
      for place in places { #expect(words.contains(map.label(place))) }
      #expect(canvas.texts.contains { $0.text == map.label(places[9]) && $0.style.isBold })
    }
  }

  @Test func theMapKeepsToTheHeightItGets() throws {
    let map = try Self.chart(places: Self.places(10, spread: 1, names: ["Alpha"]))
    let canvas = RecordingCanvas()
    let plan = map.plan(width: 470.pt, height: 300.pt, on: canvas)
    #expect(plan.size.height <= 301.pt)
  }
}
