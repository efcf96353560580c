/// Collects findings, so that the first does not hide the rest.
///
/// Not `Sendable`: one collector belongs to one run.
public final class Findings {
  public private(set) var all: [Finding] = []
  private var seen: Set<Finding> = []

  public init() {}

  /// Whether anything found so far forbids writing.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a finding; the same finding is kept once.
  public func add(_ finding: Finding) {
    if seen.insert(finding).inserted { all.append(finding) }
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
