public import Diagnostics

/// Where a value of the database was read.
///
/// A place takes no part in equality: the same city read from a folder and from SQLite is the same city.
public struct Place: Hashable, Sendable {
  public var origin: Origin

  public init(_ origin: Origin = .toolkit) { self.origin = origin }

  public static func == (a: Place, b: Place) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
