import Content

/// The values of a chart as rows of text, for a table beside or behind it.
public struct ChartTable: Hashable, Sendable {
  public var header: [String]
  public var rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }
}

extension Chart {
  /// Type, title, subtitle and every value; of a series longer than twelve the first, last, lowest and highest.
  public var alternative: String {
    var sentences = [kind + data.wording.colon + data.title]
    if !data.subtitle.isEmpty { sentences.append(data.subtitle) }
    sentences += data.descriptions
    sentences += remarks
    return data.wording.sentences(sentences)
  }

  /// One row for each category, one column for each series.
  public var dataTable: ChartTable { data.table }
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
    zip(categories, row.values).map { "\($0) \(text($1))" }.joined(separator: wording.charts.item)
  }

  private func summary(of row: Series) -> String {
    let known = zip(categories, row.values).compactMap { category, value in value.map { (category, $0) } }
    func say(_ word: String, _ point: (String, Double)?) -> String? {
      point.map { "\(word)\(wording.colon)\($0.0) \(text($0.1))" }
    }
    let words = wording.charts
    let parts = [
      "\(words.valueCount)\(wording.colon)\(wording.number(known.count))", say(words.first, known.first),
      say(words.last, known.last), say(words.lowest, known.min { $0.1 < $1.1 }),
      say(words.highest, known.max { $0.1 < $1.1 }),
    ]
    return parts.compactMap { $0 }.joined(separator: words.item)
  }

  var table: ChartTable {
    let words = wording.charts
    return ChartTable(
      header: [words.category] + series.map { $0.name.isEmpty ? words.value : $0.name },
      rows: categories.indices.map { row in
        [categories[row]] + series.map { text($0.values[row]) }
      })
  }
}

extension Wording {
  /// Sentences in a row; those that end by themselves get no second stop.
  func sentences(_ parts: [String]) -> String {
    let stop = charts.sentence.filter { !$0.isWhitespace }
    let space = charts.sentence.filter(\.isWhitespace)
    return parts.filter { !$0.isEmpty }.map { part in
      part.last.map { ".!?。！？؟…".contains($0) } == true ? part : part + stop
    }.joined(separator: space)
  }
}
