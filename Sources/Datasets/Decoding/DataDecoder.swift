package import Diagnostics

/// Fills `Decodable` types from data: each field wants the key, or the column, of its name.
///
/// Whatever is wrong becomes a finding with its place, and a stand-in lets the reading go on, so that one run tells everything:
/// keys that are missing or that no field asks for, values of the wrong type, words that are not among those of an enumeration.
/// Items of lists that cannot be read at all are left out.
package struct DataDecoder: Decoder {
  /// What one reading of a piece of data shares.
  final class Reading {
    let findings: Findings
    let languages: TextLanguages
    /// Texts that are not there in the language wanted.
    var fallbacks: [Origin] = []
    /// Marks of formatting in texts, which are printed as they stand.
    var marks: [(mark: String, place: Origin)] = []
    /// Columns that are missing, told once for each table.
    var missingColumns: Set<String> = []

    init(_ findings: Findings, _ languages: TextLanguages) {
      self.findings = findings
      self.languages = languages
    }
  }

  /// The keys that the fields of one type asked for.
  final class AskedKeys {
    var keys: [String] = []
  }

  /// Thrown where there is neither a value nor a stand-in; the finding has been added.
  struct Unreadable: Error {}

  let node: DataNode
  /// The keys that lead here, with points between.
  let path: String
  let reading: Reading
  let asked = AskedKeys()
  package let codingPath: [any CodingKey] = []
  package let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ node: DataNode, path: String, _ reading: Reading) {
    self.node = node
    self.path = path
    self.reading = reading
  }

  /// Reads a value of a JSON file; `name` is put before the keys in messages.
  package static func read<T: Decodable>(
    _ type: T.Type, from value: JSONValue, name: String, languages: TextLanguages, findings: Findings
  ) -> T? {
    read(type, .value(value), name, languages, findings)
  }

  /// Reads the rows of a table; `type` is a list.
  package static func read<T: Decodable>(
    _ type: T.Type, from table: DataTable, name: String, languages: TextLanguages, findings: Findings
  ) -> T? {
    read(type, .table(table), name, languages, findings)
  }

  private static func read<T: Decodable>(
    _ type: T.Type, _ node: DataNode, _ name: String, _ languages: TextLanguages, _ findings: Findings
  ) -> T? {
    let reading = Reading(findings, languages)
    let result = DataDecoder(node, path: name, reading).read(type)
    let prefix = name.isEmpty ? "" : "\(name): "
    if let first = reading.marks.first {
      let count = reading.marks.count
      findings.warning(
        prefix
          + (count == 1
            ? "“\(first.mark)” is printed as it stands: this text has no formatting"
            : "\(count) texts hold marks of formatting that are printed as they stand, this one first: “\(first.mark)”"),
        at: first.place, hint: FormattingMarks.hint)
    }
    if let first = reading.fallbacks.first, !languages.isToldOfFile {
      let language = languages.wanted
      let count = reading.fallbacks.count
      findings.warning(
        prefix
          + (count == 1
            ? "this text is not there in “\(language)”; it is taken as it is"
            : "\(count) texts are not there in “\(language)”, this one first; they are taken as they are"),
        at: first, hint: hint(for: language, beside: languages.plain, in: node))
    }
    return result
  }

  /// How a text is given in a language as well.
  private static func hint(for language: String, beside plain: String, in node: DataNode) -> String {
    if case .table = node {
      return "give each language a column of its own, such as title.\(plain) and title.\(language)"
    }
    return plain == language
      ? "add \"\(language)\": \"…\"" : "write { \"\(plain)\": \"…\", \"\(language)\": \"…\" }"
  }

  package func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    switch node {
    case .value(let value):
      guard ValueReading(findings: reading.findings).object(value, path) != nil else { throw Unreadable() }
    case .table, .cell, .versions:
      reading.findings.error(
        "\(path.isEmpty ? "" : "\(path): ")expected one object, found \(node.inWords)", at: node.origin,
        hint: "a table is a list: each of its rows is an object")
      throw Unreadable()
    case .row, .absent: break
    }
    return KeyedDecodingContainer(Keyed(decoder: self))
  }
  package func unkeyedContainer() -> any UnkeyedDecodingContainer { Items(decoder: self) }
  package func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

  /// The value as a type; a stand-in where it cannot be read.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if let value = read(type) ?? standIn(for: type) { return value }
    throw Unreadable()
  }

  /// The member of a key, which must be there.
  func member(_ key: String) -> DataDecoder {
    let name = path.isEmpty ? key : "\(path).\(key)"
    if let node = node.member(key) { return DataDecoder(node, path: name, reading) }
    if !node.isAbsent { reportMissing(key, name) }
    return DataDecoder(.absent(node.origin), path: name, reading)
  }

  private func reportMissing(_ key: String, _ name: String) {
    let findings = reading.findings
    switch node {
    case .row(let table, let row):
      guard let column = table.versions(of: key).first?.column else {
        if reading.missingColumns.insert("\(path.split(separator: ".").first ?? "").\(key)").inserted {
          _ = table.index(of: key, findings: findings)
        }
        return
      }
      findings.error("\(key): the cell is empty", at: table.rows[row][column].origin, hint: "every row needs one")
    case .value(let value) where value.object?[key] != nil:
      let said = value.object?[key]
      findings.error(
        said?.isNull == true ? "\(name): expected a value, found nothing (null)" : "\(name): the text is empty",
        at: said?.origin ?? value.origin, hint: "write it; it cannot be left out")
    default: findings.error("the key \"\(name)\" is missing", at: node.origin, hint: "add \"\(key)\"")
    }
  }
}
