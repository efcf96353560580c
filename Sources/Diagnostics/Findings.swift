/// Collects findings, so that the first does not hide the rest.
///
/// Not `Sendable`: one collector belongs to one run.
public final class Findings {
  public private(set) var all: [Finding] = []
  private var seen: Set<Finding> = []
  /// How often an error was told, the same one again and again too.
  private var errorsTold = 0

  public init() {}

  /// Whether anything found so far forbids writing.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a finding; the same finding is kept once.
  public func add(_ finding: Finding) {
    if finding.severity == .error { errorsTold += 1 }
    if seen.insert(finding).inserted { all.append(finding) }
  }

  /// Does some work, and says whether it told no error: what rests on unsound values would only tell what follows from it.
  public func watching<Result>(_ work: () throws -> Result) rethrows -> (result: Result, isSound: Bool) {
    let before = errorsTold
    let result = try work()
    return (result, errorsTold == before)
  }

  public func error(_ message: String, at origin: Origin, neededBy: Origin? = nil, hint: String? = nil) {
    add(Finding(.error, at: origin, message, neededBy: neededBy, hint: hint))
  }

  public func warning(_ message: String, at origin: Origin, neededBy: Origin? = nil, hint: String? = nil) {
    add(Finding(.warning, at: origin, message, neededBy: neededBy, hint: hint))
  }
}

/// A failure that is already a finding; thrown where work cannot go on.
public struct FindingError: Error, CustomStringConvertible {
  public var finding: Finding

  public init(_ finding: Finding) { self.finding = finding }

  public init(_ message: String, at origin: Origin, hint: String? = nil) {
    finding = Finding(.error, at: origin, message, hint: hint)
  }

  public var description: String { finding.description }
}
