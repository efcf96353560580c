import Charts
import Content
import Datasets
import Diagnostics

/// Places on a map, countries tinted by counts.
extension ChartKind {
  static let map = ChartKind(
    "map",
    options: [
      "name", "latitude", "longitude", "country", "value", "count", "countries", "region", "highlight", "key", "list",
      "format",
    ]
  ) { request in
    let columns = MapColumns(request)
    guard columns.country != nil || (columns.latitude != nil && columns.longitude != nil) else {
      request.findings.error(
        "the map does not say where its places are", at: request.origin,
        hint:
          "add \(request.written("latitude")) and \(request.written("longitude")), or \(request.written("country")), with columns of the data: "
          + request.columns.joined(separator: ", "))
      throw ChartRequest.Refusal()
    }
    var counts: [String: Int] = [:]
    var places: [MapChart.Place] = []
    var isSound = columns.areKnown
    if columns.name == nil {
      isSound = request.count(request.records, by: columns, into: &counts) && isSound
    } else {
      for record in request.records {
        guard let place = request.place(record, columns) else {
          isSound = false
          continue
        }
        places.append(place)
      }
      if isSound { request.tellDoubts(about: places, columns) }
    }
    if let more = request.records("countries") {
      let named = MapColumns.countries(more)
      isSound = request.count(more, by: named, into: &counts) && isSound
    }
    let region = request.choice(
      "region", of: ["fitting": MapChart.Region.fitting, "europe": .europe, "world": .world], what: "a region of maps")
    guard isSound else { throw ChartRequest.Refusal() }
    let subject = request.subject()
    return try MapChart(
      subject.title, subtitle: subject.subtitle, places: places, countries: counts, region: region ?? .fitting,
      highlight: request.text("highlight"), countLabel: request.text("key") ?? "",
      listsCountries: request.isOn("list"), basis: subject.basis, format: request.format(), wording: request.wording,
      origin: request.origin)
  }
}

/// The columns that a map reads: those that the options name, or those that are called what they hold.
private struct MapColumns {
  var name: String?
  var latitude: String?
  var longitude: String?
  var country: String?
  var value: String?
  var count: String?
  var areKnown = true

  init(_ request: ChartRequest) {
    var isSound = true
    func column(_ option: String, _ usual: [String]) -> String? {
      guard request[option] != nil else { return usual.first { request.columns.contains($0) } }
      let column = request.column(option)
      if column == nil { isSound = false }
      return column
    }
    name = column("name", ["name", "city", "place"])
    latitude = column("latitude", ["latitude", "lat"])
    longitude = column("longitude", ["longitude", "lon"])
    country = column("country", ["country", "code"])
    value = column("value", [])
    count = column("count", ["count", "value"])
    areKnown = isSound
  }

  /// The columns of a list of countries.
  static func countries(_ records: [JSONValue]) -> MapColumns {
    var columns = MapColumns()
    let known = RecordReader.columns(records)
    columns.country = ["country", "code"].first { known.contains($0) } ?? known.first
    columns.count = ["count", "value"].first { known.contains($0) } ?? known.dropFirst().first
    return columns
  }

  private init() {}
}

extension ChartRequest {
  /// A place of the data; nil, told with its row, where it cannot be shown.
  fileprivate func place(_ record: JSONValue, _ columns: MapColumns) -> MapChart.Place? {
    func number(_ column: String?) -> Double? {
      column.flatMap { reader.number(record.object?[$0], column: $0) }
    }
    let country = columns.country.map { reader.text(record.object?[$0], column: $0) } ?? ""
    let place = MapChart.Place(
      columns.name.map { reader.text(record.object?[$0], form: "plain", column: $0) } ?? "",
      latitude: number(columns.latitude), longitude: number(columns.longitude),
      country: country.isEmpty ? nil : country, value: number(columns.value))
    if let problem = place.problem {
      let cell = columns.latitude.flatMap { record.object?[$0]?.origin }
      findings.error(problem.message, at: cell ?? record.origin, neededBy: origin, hint: problem.hint)
      return nil
    }
    guard country.isEmpty || isKnown(country, record, columns.country) else { return nil }
    return place
  }

  /// Warns of places that are most likely somewhere else; every record has become a place.
  fileprivate func tellDoubts(about places: [MapChart.Place], _ columns: MapColumns) {
    for doubt in MapChart.doubts(about: places) {
      let record = records[doubt.place]
      let cell = columns.latitude.flatMap { record.object?[$0]?.origin }
      findings.warning(doubt.message, at: cell ?? record.origin, neededBy: origin, hint: doubt.hint)
    }
  }

  /// Adds the counts of countries; false where something is wrong, which is told.
  fileprivate func count(_ records: [JSONValue], by columns: MapColumns, into counts: inout [String: Int]) -> Bool {
    guard let column = columns.country else { return false }
    var isSound = true
    for record in records {
      let country = reader.text(record.object?[column], column: column)
      guard isKnown(country, record, column) else {
        isSound = false
        continue
      }
      let number = columns.count.map { reader.number(record.object?[$0], column: $0) } ?? 1
      guard let number else { continue }
      if number < 0 || number != number.rounded() || number > 1e9 {
        findings.error(
          "\(number) is not a count", at: columns.count.flatMap { record.object?[$0]?.origin } ?? record.origin,
          neededBy: origin, hint: "countries are tinted by whole numbers; give how many there are")
        isSound = false
        continue
      }
      counts[country, default: 0] += Int(number)
    }
    return isSound
  }

  private func isKnown(_ country: String, _ record: JSONValue, _ column: String?) -> Bool {
    if MapChart.knows(country: country) { return true }
    findings.error(
      country.isEmpty ? "no country is given" : "there is no country “\(country)”",
      at: column.flatMap { record.object?[$0]?.origin } ?? record.origin, neededBy: origin,
      hint: MapChart.hint(forCountry: country))
    return false
  }
}
