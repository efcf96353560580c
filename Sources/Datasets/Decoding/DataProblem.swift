/// What a type throws from `init(from:)` when a value of the right kind says something impossible: a date that does not exist.
///
/// The reader makes a finding of it, with the place of the value.
public struct DataProblem: Error {
  public let message: String
  public let hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// A type with a value that may stand for one that cannot be read, so that the rest is read on and told.
public protocol StandIn {
  static var standIn: Self { get }
}
