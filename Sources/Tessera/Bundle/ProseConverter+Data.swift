import Charts
import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// The value that `data=` names; nil, with a finding, where there is none.
  private func data(_ div: MarkdownBlock.Div, required: Bool) -> JSONValue? {
    guard let item = div.attributes["data"] else {
      if required {
        findings.error(
          "::: \(div.name) does not say which data", at: div.origin, hint: "add {data=name} with a name of report.json")
      }
      return nil
    }
    if let value = bundle.data.value(item.value) { return value }
    if bundle.data.isBroken(item.value) { return nil }
    let first = String(item.value.split(separator: ".").first ?? "")
    let near = NearestName.of(first, in: bundle.data.names)
    findings.error(
      "there is no “\(item.value)” in the data", at: item.origin,
      hint: near.flatMap { $0 == first ? nil : "did you mean “\($0)”?" }
        ?? "the data that report.json names are: \(bundle.data.names.joined(separator: ", "))")
    return nil
  }

  /// The objects of a list in the data; nil, with a finding, where there are none.
  func records(_ div: MarkdownBlock.Div, required: Bool) -> [JSONValue]? {
    guard let value = data(div, required: required) else { return nil }
    let place = div.attributes["data"]
    guard let array = value.array else {
      let lists = value.object?.members.filter { $0.value.array != nil }.map { "\(place?.value ?? "").\($0.key)" } ?? []
      findings.error(
        "::: \(div.name) wants a list, found \(value.inWords)", at: value.origin, neededBy: div.origin,
        hint: lists.isEmpty
          ? "write the entries between square brackets: [ … ]" : "name a list in it: \(lists.joined(separator: ", "))")
      return nil
    }
    if array.isEmpty {
      findings.warning(
        "::: \(div.name) shows nothing: “\(place?.value ?? "")” is an empty list", at: place?.origin ?? div.origin,
        hint: "remove the block, or add entries to the data")
      return nil
    }
    for entry in array where entry.object == nil {
      findings.error(
        "an entry of ::: \(div.name) is an object, found \(entry.inWords)", at: entry.origin, neededBy: div.origin,
        hint: "write each entry in braces: { \"name\": … }")
    }
    let records = array.filter { $0.object != nil }
    return records.isEmpty ? nil : records
  }

  func people(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    let listed = items(div).map { strong, rest in Person(name: strong, function: rest.plain) }
    let read = records(div, required: div.blocks.isEmpty).map { records in
      records.map { record in
        ObjectReader.read(record, findings: findings) { object in
          Person(
            name: object.string("name"), function: object.optionalString("function") ?? "",
            body: object.optionalString("body") ?? "", city: object.optionalString("city") ?? "",
            country: object.optionalString("country") ?? "")
        }
      }
    }
    return [.people(People((read ?? []) + listed, origin: div.origin))]
  }

  func keyNumbers(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    let listed = items(div).map { strong, rest in KeyNumber(strong, rest) }
    let read = records(div, required: div.blocks.isEmpty).map { records in
      records.map { record in
        ObjectReader.read(record, findings: findings) { object in
          let value = object.value("value")
          let text = value?.number.map { DataStore.text($0, wording: bundle.wording) } ?? value?.string ?? ""
          if text.isEmpty { _ = object.string("value") }
          return KeyNumber(text, RichText(object.string("label")))
        }
      }
    }
    return [.keyNumbers(KeyNumbers((read ?? []) + listed, origin: div.origin))]
  }

  /// The entries of a list whose items open in bold: the bold words and the rest.
  private func items(_ div: MarkdownBlock.Div) -> [(String, RichText)] {
    var out: [(String, RichText)] = []
    for block in div.blocks {
      guard case .list(let list) = block else {
        findings.error("::: \(div.name) holds a list", at: block.origin, hint: "begin each entry with - **…**")
        continue
      }
      for item in list.items {
        guard item.blocks.count == 1, case .paragraph(let paragraph) = item.blocks[0],
          case .strong(let lead) = paragraph.content.first
        else {
          findings.error(
            "an entry of ::: \(div.name) opens in bold", at: item.origin, hint: "write - **…** and the rest")
          continue
        }
        var rest = text(Array(paragraph.content.dropFirst())).inlines
        if case .text(let first) = rest.first {
          rest[0] = .text(String(first.drop { $0 == " " || $0 == "," }))
        }
        out.append((lead.plain, RichText(rest)))
      }
    }
    return out
  }

  func resources(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    guard let records = records(div, required: true) else { return [] }
    let resources = records.map { Resource($0, findings: findings) }
    return Resources(resources, wording: bundle.wording, origin: div.origin).blocks
  }

  func chart(_ div: MarkdownBlock.Div) -> [Block] {
    check(
      div.attributes, classes: ["landscape"],
      keys: [
        "type", "data", "x", "y", "names", "subtitle", "unit", "source", "highlight", "format", "width", "alt", "table",
        "place",
      ])
    check(type: div)
    let hasTable = hasTable(div)
    guard let records = records(div, required: true) else { return [] }
    let known = Self.columns(records)
    guard let x = div.attributes["x"]?.value, let y = div.attributes["y"].map({ Self.parts($0.value) }) else {
      findings.error(
        "the chart does not say what to show", at: div.origin,
        hint: "add x=… (names) and y=… (values): \(known.joined(separator: ", "))")
      return []
    }
    let missing = ([x] + y).filter { !known.contains($0) }
    for column in missing { unknown(column, known, column == x ? "x" : "y", div) }
    let names = div.attributes["names"].map { Self.parts($0.value) } ?? y
    if names.count != y.count, let item = div.attributes["names"] {
      findings.error(
        "\(names.count) names for \(y.count) columns of values", at: item.origin,
        hint: "give one name for each column in y")
      return []
    }
    guard missing.isEmpty else { return [] }
    do {
      let data = try ChartData(
        div.title.plain, subtitle: div.attributes["subtitle"]?.value ?? unit(div),
        categories: records.map { text($0.object?[x], form: "plain", column: x, div) },
        series: y.enumerated().map { n, column in
          Series(
            y.count == 1 ? "" : names[n],
            records.map { number($0.object?[column], column, div) })
        },
        format: format(div), wording: bundle.wording, origin: div.origin)
      var figure = try self.figure(data, div)
      if let alternative = div.attributes["alt"] { figure.alternative = .text(alternative.value) }
      figure.node.keepsWithNext = hasTable
      figure.placement = placement(div.attributes)
      figure.node.isLandscape = div.attributes.has(class: "landscape")
      return [.figure(figure)] + (hasTable ? [.table(Table(data.table, origin: div.origin))] : [])
    } catch let error as FindingError {
      findings.add(error.finding)
    } catch {
      findings.error("the chart cannot be drawn: \(error)", at: div.origin)
    }
    return []
  }

  private func figure(_ data: ChartData, _ div: MarkdownBlock.Div) throws -> Figure {
    let source = div.attributes["source"].map { RichText($0.value) }
    let width = width(div.attributes)
    switch div.attributes["type"]?.value {
    case "line":
      return Figure(try LineChart(data, origin: div.origin), width: width, source: source, origin: div.origin)
    case "donut":
      return Figure(try DonutChart(data, origin: div.origin), width: width, source: source, origin: div.origin)
    default:
      return Figure(
        try BarChart(data, highlight: div.attributes["highlight"]?.value, origin: div.origin), width: width,
        source: source, origin: div.origin)
    }
  }

  /// Whether a chart's values are wanted as a table too.
  private func hasTable(_ div: MarkdownBlock.Div) -> Bool {
    guard let item = div.attributes["table"] else { return false }
    if item.value != "yes", item.value != "no" {
      findings.error("table=\(item.value) means nothing here", at: item.origin, hint: "write table=yes or leave it out")
    }
    return item.value == "yes"
  }

  /// Reports a type of chart that there is none of.
  private func check(type div: MarkdownBlock.Div) {
    let known = ["bar", "line", "donut"]
    guard let item = div.attributes["type"], !known.contains(item.value) else { return }
    let near = NearestName.of(item.value, in: known)
    findings.error(
      "there is no chart of type “\(item.value)”", at: item.origin,
      hint: near.map { "did you mean “\($0)”?" } ?? "known are bar, line and donut")
  }

  /// The unit as the subtitle of a chart that has none; percent signs stand at the values.
  private func unit(_ div: MarkdownBlock.Div) -> String {
    div.attributes["unit"].flatMap { $0.value == "%" ? nil : $0.value } ?? ""
  }

  private func format(_ div: MarkdownBlock.Div) -> ValueFormat {
    guard let item = div.attributes["format"] else { return div.attributes["unit"]?.value == "%" ? .percent : .number }
    switch item.value {
    case "number": return .number
    case "percent": return .percent
    case "rate": return .rate
    default:
      findings.error(
        "“\(item.value)” is not a form of values", at: item.origin, hint: "known are number, percent and rate")
      return .number
    }
  }

  private func number(_ value: JSONValue?, _ column: String, _ div: MarkdownBlock.Div) -> Double? {
    guard let value, !value.isNull else { return nil }
    if let number = value.number { return number.double }
    findings.error(
      "\(column): \(value.inWords) is not a number", at: value.origin, neededBy: div.origin,
      hint: value.string.map(NumberText.hint) ?? "leave it empty to show it as missing")
    return nil
  }

  /// A text or number of the data as printed; nothing else can be.
  func text(_ value: JSONValue?, form: String? = nil, column: String, _ div: MarkdownBlock.Div) -> String {
    guard let value, !value.isNull else { return "" }
    if let number = value.number { return DataStore.text(number, form: form, wording: bundle.wording) }
    if let text = value.string { return text }
    findings.error(
      "\(column): \(value.inWords) cannot be printed", at: value.origin, neededBy: div.origin,
      hint: "write a text or a number")
    return ""
  }

  func unknown(_ column: String, _ known: [String], _ key: String, _ div: MarkdownBlock.Div) {
    let near = NearestName.of(column, in: known)
    findings.error(
      "there is no column “\(column)” in the data", at: div.attributes[key]?.origin ?? div.origin,
      hint: near.map { "did you mean “\($0)”?" } ?? "the columns are: \(known.joined(separator: ", "))")
  }

  /// The keys of all records, in the order in which they first come.
  static func columns(_ records: [JSONValue]) -> [String] {
    var known: [String] = []
    for record in records {
      for key in record.object?.keys ?? [] where !known.contains(key) { known.append(key) }
    }
    return known
  }
}

extension Resource {
  /// A resource from the data, with the keys of the bundle format.
  init(_ value: JSONValue, findings: Findings) {
    self.init("")
    ObjectReader.read(value, findings: findings) { object in
      lead = object.optionalString("lead")
      title = object.optionalString("title") ?? ""
      address = Self.address(object)
      remark = object.optionalString("remark")
      variants =
        object.optionalObjects("variants") { variant in
          Variant(
            language: variant.string("language"), address: Self.address(variant),
            country: variant.optionalString("country"))
        } ?? []
      parts = object.optionalArray("parts")?.map { Resource($0, findings: findings) } ?? []
      if title.isEmpty, parts.isEmpty { _ = object.string("title") }
    }
  }

  /// The address under `link`; one that no viewer can open is a finding.
  private static func address(_ object: ObjectReader) -> String? {
    guard let address = object.optionalString("link") else { return nil }
    if !ProseConverter.isWebAddress(address) {
      object.report("link", "“\(address)” is not a web address", hint: "begin it with https://")
    }
    return address
  }
}
