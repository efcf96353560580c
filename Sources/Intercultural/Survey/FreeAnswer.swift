import Datasets
import Tessera

/// What cities said in their own words under one key phrase, as "Insurance" is of "Insurance: we need cover".
public struct FreeAnswer: Hashable, Sendable {
  /// What stands before the first colon; the whole answer where there is none.
  public var phrase: String
  /// What cities said of it: those first that said the phrase alone, then what most of them said.
  public var remarks: [Remark]

  /// What follows the phrase, with all cities that said it.
  public struct Remark: Hashable, Sendable {
    /// The colon as it was written, with a space before it if there was one; empty of a phrase alone.
    public var colon: String
    /// Empty of a phrase alone.
    public var text: String
    public var cities: [Respondent]
  }

  /// How many cities said something of it.
  public var count: Int { Set(remarks.flatMap(\.cities).map(\.id)).count }

  /// Parts an answer at its first colon; one within a word, as in an address, is none.
  static func parts(of said: String) -> (phrase: String, colon: String, text: String) {
    guard let colon = said.indices.first(where: { said[$0] == "：" || said[$0...].hasPrefix(": ") }) else {
      return (said, "", "")
    }
    let after = said.index(after: colon)
    var end = colon
    while end > said.startIndex, said[said.index(before: end)].isWhitespace { end = said.index(before: end) }
    return (
      String(said[..<end]), String(said[end..<after]), String(said[after...].drop { $0.isWhitespace })
    )
  }
}

extension SurveyResult {
  /// What cities said in their own words: the same phrase once, whatever its capitals and marks, with all that was said of it;
  /// those of most cities first.
  public var freeAnswers: [FreeAnswer] {
    var found: [FreeAnswer] = []
    // Known answers first: a phrase is written as they have it.
    let said = answers.flatMap { answer in answer.answer.options.map { (respondent: answer.respondent, option: $0) } }
    let known = said.filter { question.option($0.option) != nil }
    let free = said.filter { question.option($0.option) == nil }
    for (respondent, option) in known + free {
      let parts = FreeAnswer.parts(of: question.option(option)?.texts.text ?? option)
      let key = Letters.words(parts.phrase)
      let isSame: (FreeAnswer) -> Bool = { key.isEmpty ? $0.phrase == parts.phrase : Letters.words($0.phrase) == key }
      guard let n = found.firstIndex(where: isSame) else {
        found.append(
          FreeAnswer(
            phrase: parts.phrase,
            remarks: [FreeAnswer.Remark(colon: parts.colon, text: parts.text, cities: [respondent])]))
        continue
      }
      if let m = found[n].remarks.firstIndex(where: { Letters.words($0.text) == Letters.words(parts.text) }) {
        if !found[n].remarks[m].cities.contains(respondent) { found[n].remarks[m].cities.append(respondent) }
      } else {
        found[n].remarks.append(FreeAnswer.Remark(colon: parts.colon, text: parts.text, cities: [respondent]))
      }
    }
    for n in found.indices {
      found[n].remarks = Self.byNumber(found[n].remarks) { $0.text.isEmpty ? .max : $0.cities.count }
    }
    return Self.byNumber(found, \.count)
  }

  /// The most first, else in their order.
  private static func byNumber<T>(_ items: [T], _ number: (T) -> Int) -> [T] {
    items.enumerated().sorted { (number($1.element), $0.offset) < (number($0.element), $1.offset) }.map(\.element)
  }
}
