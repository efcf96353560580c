public import Diagnostics

/// A value of a JSON file that knows its place.
public struct JSONValue: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  public let kind: Kind
  public let origin: Origin

  public init(_ kind: Kind, origin: Origin) {
    self.kind = kind
    self.origin = origin
  }

  public var isNull: Bool { kind == .null }
  /// Whether nothing is said: null, or a text without any letter.
  var isMissing: Bool { isNull || string?.allSatisfy(\.isWhitespace) == true }
  public var string: String? { if case .string(let text) = kind { text } else { nil } }
  public var number: JSONNumber? { if case .number(let number) = kind { number } else { nil } }
  public var bool: Bool? { if case .bool(let bool) = kind { bool } else { nil } }
  public var array: [JSONValue]? { if case .array(let items) = kind { items } else { nil } }
  public var object: JSONObject? { if case .object(let object) = kind { object } else { nil } }

  /// The value in words, for messages: `the text "2023"`, `the number 183.432`, `a list`.
  package var inWords: String {
    switch kind {
    case .null: "nothing (null)"
    case .bool(let bool): "\(bool)"
    case .number(let number): "the number \(number.text)"
    case .string(let text): "the text \"\(text)\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A number as it was written: `183.432` stays `183.432`.
public struct JSONNumber: Hashable, Sendable, Decodable {
  public let text: String

  package init(text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try (decoder as? DataDecoder)?.decode(JSONNumber.self).text ?? "\(Double(from: decoder))"
  }

  /// The number, if it is whole and small enough; `2e3` and `5.0` are whole.
  public var int: Int? { Int(text) ?? Int(exactly: double) }
  /// The nearest number that the machine has.
  public var double: Double { Double(text) ?? .nan }
}

/// The members of an object, in their order; each key stands once.
public struct JSONObject: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public let key: String
    /// The place of the key.
    public let origin: Origin
    public let value: JSONValue

    package init(key: String, origin: Origin, value: JSONValue) {
      self.key = key
      self.origin = origin
      self.value = value
    }
  }

  public let members: [Member]
  private let places: [String: Int]

  package init(_ members: [Member]) {
    self.members = members
    places = Dictionary(members.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(key: String) -> JSONValue? { places[key].map { members[$0].value } }
  public var keys: [String] { members.map(\.key) }
}
