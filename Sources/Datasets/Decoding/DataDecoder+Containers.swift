extension DataDecoder {
  struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: DataDecoder
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { decoder.node.keys.compactMap { Key(stringValue: $0) } }

    private func ask(_ key: Key) {
      if !decoder.asked.keys.contains(key.stringValue) { decoder.asked.keys.append(key.stringValue) }
    }

    func contains(_ key: Key) -> Bool {
      ask(key)
      return decoder.node.member(key.stringValue) != nil
    }
    func decodeNil(forKey key: Key) -> Bool { !contains(key) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      ask(key)
      return try decoder.member(key.stringValue).decode(type)
    }
    /// Nothing where the value is missing or wrong.
    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
      contains(key) ? decoder.member(key.stringValue).read(type) : nil
    }
    func nestedContainer<K: CodingKey>(keyedBy type: K.Type, forKey key: Key) throws -> KeyedDecodingContainer<K> {
      ask(key)
      return try decoder.member(key.stringValue).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      ask(key)
      return decoder.member(key.stringValue).unkeyedContainer()
    }
    func superDecoder() -> any Decoder { decoder }
    func superDecoder(forKey key: Key) -> any Decoder {
      ask(key)
      return decoder.member(key.stringValue)
    }
  }

  struct Items: UnkeyedDecodingContainer {
    let decoder: DataDecoder
    let items: [DataDecoder]
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex >= items.count }

    init(decoder: DataDecoder) {
      self.decoder = decoder
      items = decoder.items ?? []
    }

    private mutating func next() -> DataDecoder {
      defer { currentIndex += 1 }
      let isThere = currentIndex < items.count
      return isThere
        ? items[currentIndex] : DataDecoder(.absent(decoder.node.origin), path: decoder.path, decoder.reading)
    }

    func decodeNil() -> Bool { isAtEnd }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }
    mutating func nestedContainer<K: CodingKey>(keyedBy type: K.Type) throws -> KeyedDecodingContainer<K> {
      try next().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { next().unkeyedContainer() }
    mutating func superDecoder() -> any Decoder { next() }
  }

  struct Single: SingleValueDecodingContainer {
    let decoder: DataDecoder
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { decoder.node.isAbsent }
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      // Where the value itself cannot be read, what is made of it has told nothing more to tell.
      guard let value = decoder.node.isAbsent ? decoder.standIn(for: type) : decoder.read(type) else {
        throw Unreadable()
      }
      return value
    }
  }
}
