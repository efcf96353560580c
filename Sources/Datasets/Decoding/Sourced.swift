public import Diagnostics

/// A value of the data with its place, for findings of a template's own.
///
///     struct Visit: Decodable { var city: Sourced<String> }
///     bundle.findings.error("“\(visit.city.value)” is no member", at: visit.city.origin)
public struct Sourced<Value: Decodable & Sendable>: Decodable, Sendable {
  public var value: Value
  public var origin: Origin

  public init(_ value: Value, origin: Origin = .toolkit) {
    self.value = value
    self.origin = origin
  }

  public init(from decoder: any Decoder) throws {
    guard let data = decoder as? DataDecoder else {
      self.init(try Value(from: decoder))
      return
    }
    self.init(try data.decode(Value.self), origin: data.node.origin)
  }
}

extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
