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

  public var commaSeparatedValues: String? { data.commaSeparatedValues }
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

  private var header: [String] {
    [wording.charts.category] + series.map { $0.name.isEmpty ? wording.charts.value : $0.name }
  }

  /// The table for programmes: numbers in full with a point, nothing where a value is missing.
  var commaSeparatedValues: String {
    func field(_ text: String) -> String {
      guard text.utf8.contains(where: ",\"\r\n".utf8.contains) else { return text }
      return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    func number(_ value: Double?) -> String {
      guard let value else { return "" }
      return value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
    }
    let rows = categories.indices.map { row in
      [field(categories[row])] + series.map { number($0.values[row]) }
    }
    return ([header.map(field)] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  var table: ChartTable {
    ChartTable(
      header: header,
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
