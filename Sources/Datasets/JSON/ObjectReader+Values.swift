import Diagnostics

/// The types that a value can be read as. The plain form wants the key, the `optional` form does not.
extension ObjectReader {
  /// A text; empty where it is missing or wrong.
  public func string(_ key: String) -> String {
    required(key, expected: "a text").flatMap { text($0, name(key)) } ?? ""
  }
  public func optionalString(_ key: String) -> String? { value(key).flatMap { text($0, name(key)) } }

  /// A whole number; 0 where it is missing or wrong.
  public func int(_ key: String) -> Int {
    required(key, expected: "a whole number").flatMap { whole($0, name(key)) } ?? 0
  }
  public func optionalInt(_ key: String) -> Int? { value(key).flatMap { whole($0, name(key)) } }

  /// A number; 0 where it is missing or wrong.
  public func double(_ key: String) -> Double {
    required(key, expected: "a number").flatMap { number($0, name(key)) } ?? 0
  }
  public func optionalDouble(_ key: String) -> Double? { value(key).flatMap { number($0, name(key)) } }

  /// true or false; `missing` where the key does not stand.
  public func bool(_ key: String, missing: Bool) -> Bool {
    guard let value = value(key) else { return missing }
    return reading.bool(value, name(key)) ?? missing
  }

  /// One of the words of a type; nothing where it is missing or wrong.
  ///
  ///     enum Kind: String, CaseIterable { case bar, line, donut }
  ///     let kind = object.choice("type", of: Kind.self) ?? .bar
  public func choice<T: RawRepresentable<String> & CaseIterable>(_ key: String, of type: T.Type) -> T? {
    required(key, expected: Self.words(of: type)).flatMap { word($0, name(key), of: type) }
  }
  public func optionalChoice<T: RawRepresentable<String> & CaseIterable>(_ key: String, of type: T.Type) -> T? {
    value(key).flatMap { word($0, name(key), of: type) }
  }

  /// A list; empty where it is missing or wrong.
  public func array(_ key: String) -> [JSONValue] {
    required(key, expected: "a list").flatMap { list($0, name(key)) } ?? []
  }
  public func optionalArray(_ key: String) -> [JSONValue]? { value(key).flatMap { list($0, name(key)) } }

  /// A list of texts; empty where it is missing or wrong. Items that are no texts are findings and left out.
  public func strings(_ key: String) -> [String] { texts(array(key), name(key)) }
  public func optionalStrings(_ key: String) -> [String]? { optionalArray(key).map { texts($0, name(key)) } }

  /// A list of objects, each read by `body`; its unknown keys are reported.
  public func objects<T>(_ key: String, _ body: (ObjectReader) -> T) -> [T] {
    objects(array(key), name(key), body)
  }
  public func optionalObjects<T>(_ key: String, _ body: (ObjectReader) -> T) -> [T]? {
    optionalArray(key).map { objects($0, name(key), body) }
  }

  /// An object, read by `body`; its unknown keys are reported. Nothing where it is missing or no object.
  public func object<T>(_ key: String, _ body: (ObjectReader) -> T) -> T? {
    required(key, expected: "an object").flatMap { inner($0, name(key), body) }
  }
  public func optionalObject<T>(_ key: String, _ body: (ObjectReader) -> T) -> T? {
    value(key).flatMap { inner($0, name(key), body) }
  }

  /// Reports something about the value of a key that its type cannot say: a year in the future, a colour that is none.
  public func report(_ key: String, _ message: String, hint: String? = nil) {
    findings.error("\(name(key)): \(message)", at: value(key)?.origin ?? origin, hint: hint)
  }
}

extension ObjectReader {
  private func text(_ value: JSONValue, _ name: String) -> String? {
    let text = reading.text(value, name)
    if let text { FormattingMarks.tell(in: text, name, at: value.origin, findings: findings) }
    return text
  }
  private func whole(_ value: JSONValue, _ name: String) -> Int? { reading.whole(value, name) }
  private func number(_ value: JSONValue, _ name: String) -> Double? { reading.number(value, name)?.double }
  private func list(_ value: JSONValue, _ name: String) -> [JSONValue]? { reading.list(value, name) }

  private func word<T: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, _ name: String, of type: T.Type
  ) -> T? {
    reading.word(value, name, of: type.allCases.map(\.rawValue)).flatMap(T.init(rawValue:))
  }

  private static func words<T: RawRepresentable<String> & CaseIterable>(of type: T.Type) -> String {
    ValueReading.oneOf(type.allCases.map(\.rawValue))
  }

  private func texts(_ values: [JSONValue], _ name: String) -> [String] {
    values.enumerated().compactMap { text($1, "\(name).\($0)") }
  }

  private func objects<T>(_ values: [JSONValue], _ name: String, _ body: (ObjectReader) -> T) -> [T] {
    values.enumerated().compactMap { inner($1, "\(name).\($0)", body) }
  }

  private func inner<T>(_ value: JSONValue, _ name: String, _ body: (ObjectReader) -> T) -> T? {
    reading.object(value, name).map { _ in ObjectReader.read(value, path: name, findings: findings, body) }
  }
}
