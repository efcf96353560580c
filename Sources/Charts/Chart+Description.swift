import Content

extension Chart {
  /// Type, title, subtitle, what is said of the values, remarks, basis.
  public var alternative: String {
    let wording = subject.wording
    let title = kind + wording.colon + subject.title
    return wording.sentences(
      [title, subject.subtitle] + statements + remarks + (subject.basis?.sentences(wording) ?? []))
  }
}

extension ChartData {
  /// Longer series are told by their count and extremes; nobody listens to forty values.
  static let longestListing = 12

  /// One sentence for each series.
  var descriptions: [String] {
    series.map { row in
      let values = row.values.count > Self.longestListing ? summary(of: row) : listing(of: row)
      return row.name.isEmpty ? values : row.name + wording.colon + values
    }
  }

  private func listing(of row: Series) -> String {
    zip(categories, row.values).map { wording.said($0, text($1)) }.joined(separator: wording.charts.item)
  }

  private func summary(of row: Series) -> String {
    let known = zip(categories, row.values).compactMap { category, value in value.map { (category, $0) } }
    func say(_ word: String, _ point: (String, Double)?) -> String? {
      point.map { word + wording.colon + wording.said($0.0, text($0.1)) }
    }
    let words = wording.charts
    let parts = [
      "\(words.valueCount)\(wording.colon)\(wording.number(known.count))", say(words.first, known.first),
      say(words.last, known.last), say(words.lowest, known.min { $0.1 < $1.1 }),
      say(words.highest, known.max { $0.1 < $1.1 }),
    ]
    return parts.compactMap { $0 }.joined(separator: words.item)
  }

  private var header: [String] {
    let value = labels.value.isEmpty ? wording.charts.value : labels.value
    return [labels.category.isEmpty ? wording.charts.category : labels.category]
      + series.map { $0.name.isEmpty ? value : $0.name }
  }

  public var table: ChartTable {
    ChartTable(
      header: header,
      rows: categories.indices.map { row in
        [ChartTable.Cell(categories[row])] + series.map { cell($0.values[row]) }
      })
  }
}

extension ChartData {
  /// A value for the data table.
  func cell(_ value: Double?) -> ChartTable.Cell { ChartTable.Cell(value, text: text(value)) }
}

extension Wording {
  /// A name and its value as they are read aloud: "Education 81%". After figures, as of a year, the value would be taken
  /// for more of them: "2023: 81%".
  func said(_ name: String, _ value: String) -> String {
    guard !name.isEmpty else { return value }
    let last = name.last { !"%٪ \u{A0}\u{200E}\u{200F}".contains($0) }
    return name + (last?.isNumber == true ? colon : " ") + value
  }

  /// Sentences in a row; those that end by themselves get no second stop.
  func sentences(_ parts: [String]) -> String {
    let stop = charts.sentence.filter { !$0.isWhitespace }
    let space = charts.sentence.filter(\.isWhitespace)
    return parts.filter { !$0.isEmpty }.map { part in
      part.last.map { ".!?。！？؟…".contains($0) } == true ? part : part + stop
    }.joined(separator: space)
  }
}
