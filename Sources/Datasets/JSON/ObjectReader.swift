public import Diagnostics

/// Reads an object of a JSON file key by key and collects everything that is wrong with it.
///
/// Nothing is thrown: where a value is missing or of the wrong type a finding is added, and an empty value keeps the
/// work going. `finish()` reports the keys that nobody asked for.
///
///     let programme = ObjectReader.read(value, findings: findings) { object in
///       Programme(name: object.string("name"), cities: object.int("cities"), since: object.optionalInt("since"))
///     }
public final class ObjectReader {
  public let origin: Origin
  /// The keys that lead to this object, `theme.sizes`; empty at the root.
  public let path: String
  package let findings: Findings
  private let object: JSONObject?
  private var asked: [String] = []

  /// A reader of one object; whoever makes it calls `finish()`. `path` is put before the keys in messages.
  public init(_ value: JSONValue, path: String = "", findings: Findings) {
    origin = value.origin
    object = value.object
    self.path = path
    self.findings = findings
    if object == nil {
      findings.error(
        "\(path.isEmpty ? "" : path + ": ")expected an object, found \(value.inWords)", at: value.origin,
        hint: "an object stands in braces: { \"key\": … }")
    }
  }

  /// Reads an object and reports its unknown keys.
  public static func read<T>(
    _ value: JSONValue, path: String = "", findings: Findings, _ body: (ObjectReader) -> T
  ) -> T {
    let reader = ObjectReader(value, path: path, findings: findings)
    let result = body(reader)
    reader.finish()
    return result
  }

  /// Every key of the object, in its order.
  public var keys: [String] { object?.keys ?? [] }

  /// The value of a key as it stands, nothing where it is missing or null.
  public func value(_ key: String) -> JSONValue? {
    asked.append(key)
    return object?[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// Reports each key that nobody asked for, with the nearest that somebody asked for.
  public func finish() {
    if let object { reading.unknownKeys(of: object, asked: asked, path: path) }
  }

  /// A key with the keys that lead to it.
  func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key that must be there. An object that is none has told so already.
  func required(_ key: String, expected: String) -> JSONValue? {
    if let value = value(key) { return value }
    if let object {
      let place = object[key]?.origin ?? origin
      findings.error(
        object[key] == nil
          ? "the key \"\(name(key))\" is missing" : "\(name(key)): expected \(expected), found nothing (null)",
        at: place,
        hint: object[key] == nil ? "add \"\(key)\": \(expected) is expected" : nil)
    }
    return nil
  }

  var reading: ValueReading { ValueReading(findings: findings) }
}
