import Datasets

/// Fills `Wording` from a language file: each Swift field wants the key of its name.
///
/// A missing key does not end the reading: it is recorded, and a mark takes the place of the word.
struct WordDecoder: Decoder {
  /// What the fields of one language asked for.
  final class Record {
    /// Keys that stand nowhere in the file, "charts.total".
    private(set) var missing: [String] = []
    private var asked: Set<String> = []
    /// The plural forms that the language needs.
    let pluralCategories: [PluralCategory]

    init(_ words: JSONValue) {
      let rule = words.object?["pluralRule"]?.string.flatMap(PluralRule.init(rawValue:))
      pluralCategories = rule?.categories ?? [.other]
    }

    func ask(_ path: String, found: Bool) {
      if asked.insert(path).inserted, !found { missing.append(path) }
    }

    /// The keys with a value that no field asked for.
    func unread(in value: JSONValue, _ path: String = "") -> [String] {
      if asked.contains(path) { return [] }
      if let object = value.object, !object.members.isEmpty {
        return object.members.flatMap { unread(in: $0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
      }
      if let items = value.array, !items.isEmpty {
        return items.enumerated().flatMap { unread(in: $1, "\(path).\($0)") }
      }
      return [path]
    }
  }

  let value: JSONValue?
  let record: Record
  /// The keys that lead here, with points between.
  let path: String
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ value: JSONValue?, _ record: Record, path: String = "") {
    self.value = value
    self.record = record
    self.path = path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed(decoder: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { Items(decoder: self) }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

  /// The decoder for a member.
  func member(_ key: String) -> WordDecoder {
    WordDecoder(value?.object?[key], record, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// Texts, and lists and tables of texts, are read here; structures read themselves.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    switch type {
    case is String.Type: if let text = text() as? T { return text }
    case is [String].Type: if let texts = texts() as? T { return texts }
    case is [String: String].Type: if let table = table() as? T { return table }
    default: break
    }
    return try T(from: self)
  }

  private func text() -> String {
    record.ask(path, found: value?.string != nil)
    return value?.string ?? "⟨\(path)⟩"
  }

  private func texts() -> [String] {
    let texts = value?.array?.map(\.string)
    let isWhole = texts?.contains(nil) == false
    record.ask(path, found: isWhole)
    return isWhole ? texts?.compactMap(\.self) ?? [] : []
  }

  private func table() -> [String: String] {
    let members = value?.object?.members
    record.ask(path, found: members?.allSatisfy { $0.value.string != nil } ?? false)
    return (members ?? []).reduce(into: [:]) { table, member in table[member.key] = member.value.string }
  }
}

extension WordDecoder {
  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: WordDecoder
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { (decoder.value?.object?.keys ?? []).compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { decoder.value?.object?[key.stringValue] != nil }
    func decodeNil(forKey key: Key) -> Bool { !contains(key) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      try decoder.member(key.stringValue).decode(type)
    }
    func nestedContainer<K: CodingKey>(keyedBy type: K.Type, forKey key: Key) -> KeyedDecodingContainer<K> {
      decoder.member(key.stringValue).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      decoder.member(key.stringValue).unkeyedContainer()
    }
    func superDecoder() -> any Decoder { decoder }
    func superDecoder(forKey key: Key) -> any Decoder { decoder.member(key.stringValue) }
  }

  private struct Items: UnkeyedDecodingContainer {
    let decoder: WordDecoder
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { decoder.value?.array?.count ?? 0 }
    var isAtEnd: Bool { currentIndex >= count ?? 0 }

    private mutating func next() -> WordDecoder {
      defer { currentIndex += 1 }
      let item = isAtEnd ? nil : decoder.value?.array?[currentIndex]
      return WordDecoder(item, decoder.record, path: "\(decoder.path).\(currentIndex)")
    }

    func decodeNil() -> Bool { isAtEnd }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }
    mutating func nestedContainer<K: CodingKey>(keyedBy type: K.Type) -> KeyedDecodingContainer<K> {
      next().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { next().unkeyedContainer() }
    mutating func superDecoder() -> any Decoder { next() }
  }

  private struct Single: SingleValueDecodingContainer {
    let decoder: WordDecoder
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { decoder.value == nil }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type) }
  }
}
