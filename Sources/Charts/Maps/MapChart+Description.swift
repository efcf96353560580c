import Content

extension MapChart {
  var wording: Wording { subject.wording }

  /// What the tints tell.
  var tintLabel: String { countLabel.isEmpty ? wording.maps.countries : countLabel }

  /// How many places, then the countries with their counts, most first.
  public var statements: [String] {
    var sentences: [String] = []
    if !places.isEmpty { sentences.append(wording.maps.places + wording.colon + wording.number(places.count)) }
    if !counts.isEmpty {
      let items = counts.map { "\($0.name) \(wording.number($0.count))" }
      sentences.append(tintLabel + wording.colon + items.joined(separator: wording.charts.item))
    }
    return sentences
  }

  public var remarks: [String] { highlight.map { [wording.charts.highlighted + wording.colon + $0] } ?? [] }

  /// The places, then the countries that have counts and no place.
  public var dataTable: ChartTable {
    let words = wording.maps
    let named = places.map { $0.country.flatMap { WorldMap.shared.country($0) } }
    let names = CountryNames(wording.language)
    let values = places.map(\.value)
    let rest = counts.filter { !named.contains($0.country) || places.isEmpty }
    let hasValues = values.contains { $0 != nil } || !rest.isEmpty
    let text = numbers
    var rows = places.indices.map { n in
      [ChartTable.Cell(places[n].name), ChartTable.Cell(named[n].map { names[$0] } ?? "")]
        + (hasValues ? [ChartTable.Cell(values[n], text: text(values[n]))] : [])
    }
    rows += rest.map { entry in
      [
        "", ChartTable.Cell(entry.name),
        ChartTable.Cell(Double(entry.count), text: wording.number(entry.count)),
      ]
    }
    let header = [words.place, words.country] + (hasValues ? [wording.charts.value] : [])
    guard places.isEmpty else { return ChartTable(header: header, rows: rows) }
    return ChartTable(header: Array(header.dropFirst()), rows: rows.map { Array($0.dropFirst()) })
  }

  /// What is printed of a value.
  private var numbers: (Double?) -> String {
    let known = places.compactMap(\.value)
    let decimals = format.decimals ?? known.map { Wording.decimalsNeeded($0, atMost: 2) }.max() ?? 0
    return { value in
      guard let value else { return wording.charts.missing }
      let number = wording.number(value, decimals: decimals)
      return format.kind == .number ? number : number + wording.numbers.percentSign
    }
  }

  /// What stands beside a place's symbol.
  func label(_ place: Place) -> String {
    place.value.map { "\(place.name) \(numbers($0))" } ?? place.name
  }
}
