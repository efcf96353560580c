import Tessera

/// A number stated in prose before certain words is the number in the data.
///
///     Stated("new cities", is: "members.new")        // "six new cities" while seven are listed
///     Stated("new members", is: "members.newAnnounced")
///
/// Choose words that stand for this number alone: "new cities", not "cities". Numbers are read in digits and, in English, French, Spanish, Italian, Portuguese and German, as words up to twelve.
/// A list counts with its length.
public struct Stated: ConsistencyCheck {
  public var options: CheckOptions
  let phrase: String
  let path: String

  public init(_ phrase: String, is path: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.phrase = phrase
    self.path = path
  }

  public func run(_ record: ConsistencyRecord) {
    guard let fact = record.value(path), let amount = fact.amount else { return }
    let wanted = Letters.words(phrase)
    for passage in record.prose {
      let words = passage.words
      guard words.count > wanted.count, !wanted.isEmpty else { continue }
      for n in 1...(words.count - wanted.count) {
        guard wanted.indices.allSatisfy({ words[n + $0].bare == wanted[$0] }),
          let (number, start) = Self.number(before: n, words, record.language), Double(number) != amount
        else { continue }
        let written = passage.text[words[start].range.lowerBound..<words[n + wanted.count - 1].range.upperBound]
        record.tell(
          "the text says “\(written)”, but “\(fact.path)” (\(fact.origin)) gives \(record.shown(amount))",
          at: passage.origin, hint: "write {\(path)\(fact.value.array == nil ? "" : ".count")} to take it from the data"
        )
      }
    }
  }

  /// The number that ends before a word, with the place of its first word.
  private static func number(before n: Int, _ words: [Letters.Word], _ language: String) -> (Int, Int)? {
    let last = words[n - 1].bare
    guard last.allSatisfy(\.isNumber) else {
      let spoken = Self.words[String(language.prefix(2))]?.firstIndex {
        $0.split(separator: "/").contains(Substring(last))
      }
      return spoken.map { ($0 + 1, n - 1) }
    }
    // Groups of three digits before it belong to it: 183,432.
    var (digits, start) = (last, n - 1)
    while digits.count % 3 == 0, start > 0, words[start - 1].bare.allSatisfy(\.isNumber),
      words[start - 1].bare.count <= 3
    {
      start -= 1
      digits = words[start].bare + digits
    }
    return Int(digits).map { ($0, start) }
  }

  /// The words for one to twelve, without accents.
  private static let words: [String: [String]] = [
    "en": ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    "fr": ["un/une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
    "es": ["un/una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
    "it": ["un/una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"],
    "pt": ["um/uma", "dois/duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"],
    "de": ["ein/eine", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf"],
  ]
}
