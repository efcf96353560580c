public import Tessera

/// What must agree in a report: declared by a template, checked over the data and the prose.
///
///     let consistency = Consistency {
///       Count(of: "members.new", equals: "members.newAnnounced")
///       Sum(of: ["website.new", "website.returning"], equals: "website.visits")
///       Change(from: "followers.*.lastYear", by: "followers.*.change", to: "followers.*.thisYear")
///       Spelling(of: ["members.new.*.city", "index.reports.*.city"])
///     }
///     consistency.check(bundle)
///
/// A path that leads nowhere skips its check, so that one declaration serves reports that say more or less;
/// `.required()` asks for it.
public struct Consistency: Sendable {
  public var checks: [any ConsistencyCheck]

  public init(@ConsistencyBuilder _ checks: () -> [any ConsistencyCheck]) { self.checks = checks() }

  /// Checks a bundle and adds what is found to its findings.
  public func check(_ bundle: Bundle) {
    let prose = bundle.chapters() + bundle.appendices() + bundle.backCover() + bundle.passagesRead
    let found = findings(in: Facts(bundle.data), prose: Passage.all(in: prose), language: bundle.manifest.language)
    for finding in found { bundle.findings.add(finding) }
  }

  /// Everything that does not agree, in the order of the checks.
  public func findings(in facts: Facts, prose: [Passage] = [], language: String = "en") -> [Finding] {
    let record = ConsistencyRecord(facts: facts, prose: prose, language: language)
    return checks.flatMap { check in
      record.begin(check.options)
      check.run(record)
      return record.end()
    }
  }
}

/// Joins checks.
@resultBuilder
public enum ConsistencyBuilder {
  public static func buildExpression(_ check: some ConsistencyCheck) -> [any ConsistencyCheck] { [check] }
  public static func buildExpression(_ checks: Consistency) -> [any ConsistencyCheck] { checks.checks }
  public static func buildBlock(_ parts: [any ConsistencyCheck]...) -> [any ConsistencyCheck] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [any ConsistencyCheck]?) -> [any ConsistencyCheck] { part ?? [] }
  public static func buildEither(first: [any ConsistencyCheck]) -> [any ConsistencyCheck] { first }
  public static func buildEither(second: [any ConsistencyCheck]) -> [any ConsistencyCheck] { second }
  public static func buildArray(_ parts: [[any ConsistencyCheck]]) -> [any ConsistencyCheck] { parts.flatMap { $0 } }
}
