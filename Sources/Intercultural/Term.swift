import Tessera

/// A name of a body or programme that prose must write as declared.
///
///     Term("ICC Programme Advisory Group")
///
/// Finds it in the plural where it should be in the singular and the other way round ("an ICC Programme Advisory
/// Groups"), and with other capitals or accents.
public struct Term: ConsistencyCheck {
  public var options: CheckOptions
  let term: String
  /// Forms that are right too, such as a plural.
  let also: [String]

  public init(_ term: String, also: [String] = [], file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.term = term
    self.also = also
  }

  public func run(_ record: ConsistencyRecord) {
    let allowed = [term] + also
    let wanted = Letters.words(term)
    guard let last = wanted.last else { return }
    let stem = last.hasSuffix("s") ? String(last.dropLast()) : last
    for passage in record.prose + record.facts.texts().map({ Passage($0.text ?? "", origin: $0.origin) }) {
      let words = passage.words
      guard words.count >= wanted.count else { continue }
      for n in 0...(words.count - wanted.count) {
        let end = n + wanted.count - 1
        let isTerm = wanted.indices.dropLast().allSatisfy { words[n + $0].bare == wanted[$0] }
        guard isTerm, [stem, stem + "s"].contains(words[end].bare) else { continue }
        let written = String(passage.text[words[n].range.lowerBound..<words[end].range.upperBound])
        let isRight = allowed.contains { $0 == written || $0.uppercased() == written }
        guard !isRight else { continue }
        record.tell(
          "“\(written)” is called “\(term)” (\(options.origin))", at: passage.origin,
          hint: "write “\(term)”, or declare the other form as right too")
      }
    }
  }
}
