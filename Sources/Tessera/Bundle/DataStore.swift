import Content
public import Datasets
import Diagnostics

/// The data of a bundle by name: JSON files, tables (CSV, Excel workbooks), and values written into `report.json` itself.
public struct DataStore: Sendable {
  /// What a name leads to.
  public enum Entry: Sendable {
    case value(JSONValue)
    case table(DataTable)
  }

  private var entries: [String: Entry] = [:]
  private var order: [String] = []
  /// Names whose file is a version in the document's language.
  private var versions: Set<String> = []
  /// Names whose file cannot be read, which is told already: what hangs on them is not told again.
  private var broken: Set<String> = []
  /// Names whose file told errors while it was read: a row is left out, a comma is missing.
  private var unsound: Set<String> = []

  /// Reads the data that `report.json` names; a file that has a version in `language` is read in that.
  init(_ value: JSONValue?, folder: String, language: String? = nil, findings: Findings) {
    guard let value else { return }
    guard let object = value.object else {
      findings.error(
        "data: expected an object, found \(value.inWords)", at: value.origin,
        hint: "write \"data\": { \"members\": \"data/members.json\" }")
      return
    }
    for member in object.members {
      let (entry, isSound) = findings.watching {
        Self.entry(member.value, folder: folder, language: language, findings: findings)
      }
      if !isSound { unsound.insert(member.key) }
      guard let entry else {
        broken.insert(member.key)
        continue
      }
      entries[member.key] = entry
      if let path = member.value.string,
        Self.version(of: TableName(path)?.file ?? path, in: language, folder: folder) != nil
      {
        versions.insert(member.key)
      }
      order.append(member.key)
    }
  }

  private static func entry(
    _ value: JSONValue, folder: String, language: String?, findings: Findings
  ) -> Entry? {
    guard let path = value.string else { return .value(value) }
    if let advice = TableFormat.advice(for: path) {
      findings.error("\(path): data are read from CSV, Excel workbooks or JSON", at: value.origin, hint: advice)
      return nil
    }
    let table = TableName(path)
    guard table != nil || path.hasSuffix(".json") else {
      // A text that is not the name of a file stands for itself.
      return .value(value)
    }
    let name = table?.file ?? path
    guard let file = version(of: name, in: language, folder: folder) else {
      return read(name, table, folder: folder, at: value.origin, findings: findings)
    }
    let entry = read(file, table, folder: folder, at: value.origin, findings: findings)
    if FileSystem.exists(folder + "/" + name) {
      compare(
        entry, with: read(name, table, folder: folder, at: value.origin, findings: Findings()), named: name, findings)
    }
    return entry
  }

  private static func read(
    _ file: String, _ table: TableName?, folder: String, at place: Origin, findings: Findings
  ) -> Entry? {
    guard let bytes = Bundle.bytes(file, in: folder, at: place, findings: findings) else { return nil }
    guard let table else { return JSONReader.read(bytes, file: file, findings: findings).map { .value($0) } }
    TableTwins.tell(file, in: folder, at: place, findings: findings)
    return TableReader.read(bytes, file: file, sheet: table.sheet, findings: findings).map { .table($0) }
  }

  /// The version of a file in a language, if there is one.
  private static func version(of path: String, in language: String?, folder: String) -> String? {
    language.flatMap { language in
      LanguageVersions.existing(path, in: language, folder: folder)
    }
  }

  /// Whether the file of a name is a version in the document's language.
  func isVersion(_ name: String) -> Bool { versions.contains(name) }

  /// The top-level names, in the order of `report.json`.
  public var names: [String] { order }

  public subscript(name: String) -> Entry? { entries[name] }

  /// Whether a path leads into data that could not be read.
  func isBroken(_ path: String) -> Bool { broken.contains(path.prefix { $0 != "." }.description) }

  /// Whether the file of a name was read without an error; a name that `report.json` does not say is no fault.
  func isSound(_ name: String) -> Bool { !unsound.contains(name) }

  /// Whether every file was read without an error.
  var isSound: Bool { unsound.isEmpty }

  /// The value at a path such as `members.new.0.city` or `visits.count`; nil where there is none.
  public func value(_ path: String) -> JSONValue? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let entry = entries[first] else { return nil }
    switch entry {
    case .value(let value): return Self.value(parts.dropFirst(), in: value)
    case .table(let table): return Self.value(parts.dropFirst(), in: table.json)
    }
  }

  static func value(_ parts: ArraySlice<String>, in value: JSONValue) -> JSONValue? {
    guard let key = parts.first else { return value }
    if let object = value.object, let member = object[key] { return self.value(parts.dropFirst(), in: member) }
    if let array = value.array {
      if key == "count", parts.count == 1 {
        return JSONValue(.number(JSONNumber(text: String(array.count))), origin: value.origin)
      }
      if let index = Int(key), array.indices.contains(index) {
        return self.value(parts.dropFirst(), in: array[index])
      }
    }
    return nil
  }

  /// Every path that leads to something printable, for hints.
  private var printable: [String] {
    var paths: [String] = []
    func walk(_ value: JSONValue, _ path: String) {
      if let object = value.object {
        for member in object.members { walk(member.value, path + "." + member.key) }
      } else if let array = value.array {
        paths.append(path + ".count")
        for (n, item) in array.enumerated().prefix(50) { walk(item, path + ".\(n)") }
      } else {
        paths.append(path)
      }
    }
    for name in order {
      if let value = value(name) { walk(value, name) }
    }
    return paths
  }

  /// A placeholder's value as printed; an unknown name or form is a finding at its place.
  func text(_ placeholder: Placeholder, wording: Wording, findings: Findings) -> String? {
    guard let value = value(placeholder.name) else {
      if isBroken(placeholder.name) { return nil }
      let near = NearestName.of(placeholder.name, in: printable)
      findings.error(
        "there is no “\(placeholder.name)” in the data", at: placeholder.origin,
        hint: near.map { "did you mean “\($0)”?" }
          ?? "add it to the data that report.json names, or write \\{ for a brace")
      return nil
    }
    let forms = ["plain", "grouped", "percent"]
    if let form = placeholder.format, !forms.contains(form) {
      let near = NearestName.of(form, in: forms)
      findings.error(
        "“\(form)” is not a form of numbers", at: placeholder.origin,
        hint: near.map { "did you mean “\($0)”?" } ?? "known are plain, grouped and percent")
      return nil
    }
    if let number = value.number { return Self.text(number, form: placeholder.format, wording: wording) }
    if let text = value.string {
      FormattingMarks.tell(in: text, placeholder.name, at: value.origin, findings: findings)
      return text
    }
    findings.error(
      "“\(placeholder.name)” is \(value.inWords), which cannot be printed", at: placeholder.origin,
      neededBy: value.origin, hint: "name a number or a text in it, or its “.count”")
    return nil
  }

  /// A number in the words of a language: decimals as written, thousands grouped from 10,000 on.
  static func text(_ number: JSONNumber, form: String? = nil, wording: Wording) -> String {
    let grouped: Bool? = form == "plain" ? false : form == "grouped" ? true : nil
    let text: String
    if let int = number.int {
      text = wording.number(int, grouped: grouped)
    } else {
      let decimals = number.text.split(separator: ".").dropFirst().first?.count
      text = wording.number(number.double, decimals: decimals, grouped: grouped)
    }
    return form == "percent" ? wording.percent(of: text) : text
  }
}

extension DataTable {
  /// The table as a list of objects, so that paths lead into it; cells that read as numbers are numbers.
  var json: JSONValue {
    let rows = self.rows.map { cells in
      let members = zip(columns, cells).map { column, cell in
        JSONObject.Member(key: column.name, origin: cell.origin, value: cell.json)
      }
      return JSONValue(.object(JSONObject(members)), origin: cells.first?.origin ?? origin)
    }
    return JSONValue(.array(rows), origin: origin)
  }
}

extension DataTable.Cell {
  /// The cell as a value: missing, a number, or a text.
  var json: JSONValue {
    if isMissing { return JSONValue(.null, origin: origin) }
    if NumberText.parse(text) != nil { return JSONValue(.number(JSONNumber(text: text)), origin: origin) }
    return JSONValue(.string(text), origin: origin)
  }
}
