import Charts
import Content
import Datasets
import Diagnostics

/// What most kinds of charts ask for.
extension ChartRequest {
  /// Title, subtitle and basis.
  func subject() -> ChartSubject {
    ChartSubject(title, subtitle: text("subtitle") ?? unit, basis: basis(), wording: wording)
  }

  /// `x` and `y` as categories and series. Throws `Refusal` where columns are missing.
  func data() throws -> ChartData {
    guard let x = text("x"), let y = list("y"), !y.isEmpty else {
      findings.error(
        "the chart does not say what to show", at: origin,
        hint: "add \(written("x")) (names) and \(written("y")) (values): \(columns.joined(separator: ", "))")
      throw Refusal()
    }
    let isKnown = check(columns: [x], of: "x")
    let areKnown = check(columns: y, of: "y")
    let names = list("names") ?? y
    guard names.count == y.count else {
      findings.error(
        "\(names.count) names for \(y.count) columns of values", at: place(of: "names"),
        hint: "give one name for each column in y")
      throw Refusal()
    }
    guard isKnown, areKnown else { throw Refusal() }
    return try ChartData(
      title, subtitle: text("subtitle") ?? unit, categories: texts(x),
      series: zip(y, names).map { column, name in Series(y.count == 1 ? "" : name, numbers(column)) },
      basis: basis(), format: format(), wording: wording, origin: origin)
  }

  /// The column that an option names; nil where the option does not stand, or names none (told).
  func column(_ option: String) -> String? {
    guard let name = text(option) else { return nil }
    return check(columns: [name], of: option) ? name : nil
  }

  /// The column that an option names. Throws `Refusal`, told, where there is none; `what` says what it holds.
  func requiredColumn(_ option: String, _ what: String) throws -> String {
    if self[option] != nil {
      guard let column = column(option) else { throw Refusal() }
      return column
    }
    findings.error(
      "the chart does not say where its \(what) are", at: origin,
      hint: "add \(written(option)) with a column of the data: \(columns.joined(separator: ", "))")
    throw Refusal()
  }

  /// Whether all columns are there; those that are not are told.
  func check(columns names: [String], of option: String) -> Bool {
    let missing = names.filter { !columns.contains($0) }
    for name in missing { reader.unknown(name, known: columns, at: place(of: option)) }
    return missing.isEmpty
  }

  /// A column as names: years and codes are not grouped.
  func texts(_ column: String) -> [String] {
    records.map { reader.text($0.object?[column], form: "plain", column: column) }
  }

  /// A column as numbers, nil where they are missing.
  func numbers(_ column: String) -> [Double?] { records.map { reader.number($0.object?[column], column: column) } }

  func format() -> ValueFormat {
    guard self["format"] != nil else { return text("unit") == "%" ? .percent : .number }
    return choice(
      "format", of: ["number": ValueFormat.number, "percent": .percent, "rate": .rate], what: "a form of values")
      ?? .number
  }

  /// `{"label": …, "value": …}`, or words that end with a number: `reference="Sample average: 62"`.
  func reference() -> ReferenceLine? {
    guard let value = self["reference"] else { return nil }
    if value.object != nil {
      return ObjectReader.read(value, path: "reference", findings: findings) { object in
        ReferenceLine(object.string("label"), at: object.double("value"))
      }
    }
    if let text = value.string, let colon = text.lastIndex(of: ":"),
      let number = NumberText.parse(String(text[text.index(after: colon)...].drop { $0 == " " }))
    {
      return ReferenceLine(String(text[..<colon]), at: number)
    }
    findings.error(
      "reference: \(value.inWords) does not name a value", at: value.origin,
      hint: "write the words and the number with a colon between them: “Sample average: 62”")
    return nil
  }

  /// `{"label": …, "from": …, "to": …}`, or words and two numbers: `band="Usual: 40-60"`.
  func band() -> ReferenceBand? {
    guard let value = self["band"] else { return nil }
    var found: (String, Double, Double)?
    if value.object != nil {
      found = ObjectReader.read(value, path: "band", findings: findings) { object in
        (object.string("label"), object.double("from"), object.double("to"))
      }
    } else if let text = value.string, let colon = text.lastIndex(of: ":") {
      let ends = text[text.index(after: colon)...].split { " -–".contains($0) }.compactMap {
        NumberText.parse(String($0))
      }
      if ends.count == 2 { found = (String(text[..<colon]), ends[0], ends[1]) }
    }
    if let (label, from, to) = found, from <= to { return ReferenceBand(label, from...to) }
    findings.error(
      "band: \(value.inWords) does not name two values, the lower first", at: value.origin,
      hint: "write the words, a colon and the two numbers: “Usual: 40-60”")
    return nil
  }

  /// In which order the categories stand.
  func order() -> ChartOrder {
    choice(
      "sort", of: ["given": ChartOrder.asGiven, "ascending": .ascending, "descending": .descending], what: "an order")
      ?? .asGiven
  }

  /// The unit as the subtitle of a chart that has none; percent signs stand at the values.
  private var unit: String { text("unit").flatMap { $0 == "%" ? nil : $0 } ?? "" }

  /// A date of ISO 8601 as the language writes it; other words as they are.
  private var date: String? { text("date").map { text in CalendarDate(text).map { wording.date($0) } ?? text } }

  private func basis() -> Basis? {
    let count = number("n")
    if let count, count != count.rounded() || count < 0 || count > 1e15 {
      findings.error("n: how many were counted is a whole number", at: place(of: "n"))
      return nil
    }
    let basis = Basis(
      n: count.map { Int($0) }, of: text("of") ?? "", date: date ?? "", remark: text("remark") ?? "")
    return basis == Basis() ? nil : basis
  }
}
