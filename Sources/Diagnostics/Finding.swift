/// One thing that is wrong or doubtful, with its place and what to do about it.
///
/// Printed as
///
///     samples/rents.csv:118:4: error: median_rent: "n/a" is not a number
///       needed by CityIndexReport.swift:52 (bar chart "Rent by district")
///       hint: leave the cell empty to show it as missing
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: Int, Comparable, Sendable {
    /// Told; the build goes on.
    case warning
    /// Nothing is written.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public var severity: Severity
  public var origin: Origin
  public var message: String
  /// What needed the thing, when that is another place than `origin`.
  public var neededBy: Origin?
  /// What the reader can do.
  public var hint: String?

  public init(
    _ severity: Severity, at origin: Origin, _ message: String, neededBy: Origin? = nil, hint: String? = nil
  ) {
    self.severity = severity
    self.origin = origin
    self.message = message
    self.neededBy = neededBy
    self.hint = hint
  }

  public var description: String {
    var text = "\(origin): \(severity == .error ? "error" : "warning"): \(message)"
    if let neededBy { text += "\n  needed by \(neededBy)" }
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }
}
