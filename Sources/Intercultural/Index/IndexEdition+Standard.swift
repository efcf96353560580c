public import Tessera

extension IndexEdition {
  /// The edition that the toolkit brings along: the 17 areas and the lens, without questions.
  public static func standard(findings: Findings) -> IndexEdition? {
    BuiltInIndex.edition(findings: findings).map { EditionReader.edition(from: $0, findings: findings) }
  }
}
