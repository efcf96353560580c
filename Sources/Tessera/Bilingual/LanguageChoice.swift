import Diagnostics

/// The languages in which a document is wanted: `uk`; `en,uk` for one version after the other; `en+uk` for both side by side.
package struct LanguageChoice {
  enum Arrangement { case sequence, sideBySide }

  /// The languages, the document's own first; nil stands for the bundle's.
  let languages: [String?]
  let arrangement: Arrangement

  /// Thrown where a text is no choice of languages; says why.
  struct Problem: Error {
    let message: String
  }

  /// Reads what the command line or `report.json` says.
  init(_ text: String?) throws(Problem) {
    guard let text else {
      (languages, arrangement) = ([nil], .sequence)
      return
    }
    let isBeside = text.contains("+")
    let tags = text.split(separator: isBeside ? "+" : ",", omittingEmptySubsequences: false).map {
      LanguageTag.canonical(String($0.drop { $0 == " " }.prefix { $0 != " " }))
    }
    for tag in tags {
      if let problem = LanguageTag.problem(with: tag) { throw Problem(message: "\(problem.message); \(problem.hint)") }
    }
    guard Set(tags).count == tags.count else { throw Problem(message: "“\(text)” names a language twice") }
    guard !isBeside || tags.count == 2 else {
      throw Problem(
        message:
          "“\(text)”: two languages can stand side by side; more follow each other: \(tags.joined(separator: ","))")
    }
    (languages, arrangement) = (tags, isBeside ? .sideBySide : .sequence)
  }
}
