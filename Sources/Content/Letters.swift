/// Words reduced to their bare letters, for comparing names.
package enum Letters {
  /// A word of a text: as written, and reduced.
  package struct Word: Hashable, Sendable {
    package var range: Range<String.Index>
    package var bare: String
  }

  /// The reduced words of a text: "Donostia/San Sebastián" and "Donostia - San Sebastian" give the same.
  package static func words(_ text: String) -> [String] { parts(text).map(\.bare) }

  /// The words of a text with their places. Apostrophes end a word ("Lisbon’s" gives two).
  package static func parts(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var bare = ""
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if isPart(scalar, ofBegun: start != nil) {
        if start == nil { start = index }
        if scalar.isASCII {
          bare.unicodeScalars.append(scalar.value < 0x61 && scalar.value > 0x40 ? small(scalar) : scalar)
        } else {
          bare += fold(Character(scalar))
        }
      } else if let begun = start {
        words.append(Word(range: begun..<index, bare: bare))
        (start, bare) = (nil, "")
      }
    }
    if let begun = start { words.append(Word(range: begun..<text.endIndex, bare: bare)) }
    return words
  }

  /// Whether a word has this in it: letters and figures, and the marks that stand on letters.
  private static func isPart(_ scalar: Unicode.Scalar, ofBegun: Bool) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0x300...0x36F: ofBegun
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func small(_ capital: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: capital.value + 0x20))
  }

  /// A letter in lower case without its marks.
  static func fold(_ c: Character) -> String {
    if c.isASCII { return c.lowercased() }
    var out = ""
    for scalar in c.lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      out += plain[scalar] ?? String(scalar)
    }
    return out
  }

  /// Letters of the Latin alphabets of Europe and what they are without marks. The standard library takes no letter
  /// apart, and a table of its own spares the whole of ICU.
  private static let plain: [Unicode.Scalar: String] = {
    let families: [(String, String)] = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěə"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőơ"), ("oe", "œ"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųư"), ("w", "ŵ"),
      ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (base, marked) in families {
      for scalar in marked.unicodeScalars { plain[scalar] = base }
    }
    return plain
  }()
}
