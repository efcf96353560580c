import Tessera

/// One thing that must agree.
public protocol ConsistencyCheck: Sendable {
  var options: CheckOptions { get set }
  /// Compares, and tells the record what does not agree.
  func run(_ record: ConsistencyRecord)
}

/// How a check is taken.
public struct CheckOptions: Hashable, Sendable {
  /// The template line that declared the check.
  var origin: Origin
  /// Whether a path that leads nowhere is a finding.
  var isRequired = false
  /// Whether the report is written all the same.
  var severity = Finding.Severity.warning

  init(_ file: StaticString, _ line: UInt) { origin = .here(file, line) }
}

extension ConsistencyCheck {
  /// Says that the data must be there: a path that leads nowhere becomes a finding.
  public func required() -> Self {
    var copy = self
    copy.options.isRequired = true
    return copy
  }

  /// Says that nothing may be written unless this agrees: findings become errors.
  public func mustHold() -> Self {
    var copy = self
    copy.options.severity = .error
    return copy
  }
}

/// What checks read, and where they tell what they found. One record belongs to one run.
public final class ConsistencyRecord {
  let facts: Facts
  let prose: [Passage]
  /// BCP 47, of the report.
  let language: String
  let wording: Wording
  private var options = CheckOptions("", 0)
  private var found: [Finding] = []

  init(facts: Facts, prose: [Passage], language: String) {
    self.facts = facts
    self.prose = prose
    self.language = language
    wording = Wording(language: language)
  }

  func begin(_ options: CheckOptions) {
    self.options = options
    found = []
  }

  func end() -> [Finding] { found }

  /// The values at a path; nil, with a finding if they are required, where there are none.
  func values(_ path: String) -> [Fact]? {
    let values = facts.select(path)
    if !values.isEmpty { return values }
    if options.isRequired {
      found.append(
        Finding(
          options.severity, at: options.origin, "the data has no “\(path)”, which is to be checked",
          hint: "add it to the data, or take the check back"))
    }
    return nil
  }

  /// The one value at a path.
  func value(_ path: String) -> Fact? { values(path)?.first }

  /// The values at a path with the numbers they stand for; one that stands for none is a finding.
  func amounts(_ path: String) -> [(fact: Fact, amount: Double)]? {
    guard let values = values(path) else { return nil }
    var amounts: [(Fact, Double)] = []
    for fact in values where !fact.value.isNull {
      guard let amount = fact.amount else {
        tell("“\(fact.path)” is not a number, but it is counted with", at: fact, hint: NumberForm.hint(fact.text ?? ""))
        return nil
      }
      amounts.append((fact, amount))
    }
    return amounts.isEmpty ? nil : amounts
  }

  func tell(_ message: String, at fact: Fact, hint: String?) { tell(message, at: fact.origin, hint: hint) }

  func tell(_ message: String, at place: Origin, hint: String?) {
    found.append(Finding(options.severity, at: place, message, neededBy: options.origin, hint: hint))
  }

  /// A number as findings write it: as it would be printed.
  func shown(_ amount: Double) -> String { wording.number(amount) }

  /// Whether two numbers are the same but for the last bits of a sum.
  static func same(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude <= 1e-9 * max(1, max(a.magnitude, b.magnitude))
  }
}
