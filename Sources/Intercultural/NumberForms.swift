import Tessera

/// Numbers in prose and in texts of the data have their separators where a language puts them.
///
///     NumberForms()
///     NumberForms(counts: ["website.parts.*.value", "followers.*.thisYear"])
///
/// Finds "15.6149" anywhere, and among declared counts every number that is not whole: "156.149" there means 156,149.
public struct NumberForms: ConsistencyCheck {
  public var options: CheckOptions
  let counts: [String]

  public init(counts: [String] = [], file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.counts = counts
  }

  public func run(_ record: ConsistencyRecord) {
    for path in counts {
      for fact in record.values(path) ?? [] where fact.isGiven {
        guard let text = fact.text, fact.value.number?.int == nil else { continue }
        let whole = NumberForm.whole(text).map { "write \($0), in digits alone: the report sets the separators" }
        record.tell("“\(fact.path)” counts something, but \(text) is not a whole number", at: fact, hint: whole)
      }
    }
    let texts = record.facts.texts().map { Passage($0.text ?? "", origin: $0.origin) }
    for passage in record.prose + texts {
      for token in NumberForm.tokens(in: passage.text) where NumberForm.isMisplaced(token) {
        let whole = NumberForm.whole(token).map { "is it \(record.wording.number($0))?" } ?? "is it a whole number?"
        record.tell(
          "“\(token)” has a separator where no language puts one", at: passage.origin,
          hint: "\(whole) Numbers from the data, as {name}, are written right")
      }
    }
  }
}
