extension Importer {
  /// Gives names for labels and files: ASCII letters, digits and hyphens, each name once.
  struct Slugs {
    private var taken: Set<String> = []

    /// A name for `title`, cut at a word's end; `fallback` where the title has no letter that ASCII can stand for.
    /// A label begins with a letter; a file's name, which a number precedes, need not.
    mutating func name(for title: String, limit: Int, fallback: String, isFile: Bool = false) -> String {
      let words = Slugs.words(of: title)
      var name = ""
      for word in words {
        guard name.isEmpty || name.count + word.count < limit else { break }
        name += (name.isEmpty ? "" : "-") + word.prefix(limit)
      }
      if name.isEmpty { name = fallback }
      if !isFile, name.first?.isNumber == true { name = "\(fallback)-\(name)" }
      var unique = name
      var count = 1
      while !taken.insert(unique).inserted {
        count += 1
        unique = "\(name)-\(count)"
      }
      return unique
    }

    private static func words(of title: String) -> [String] {
      var words: [String] = [""]
      for scalar in title.unicodeScalars {
        if let letters = ascii(scalar) {
          words[words.count - 1] += letters
        } else if !apostrophes.contains(scalar), scalar.properties.generalCategory != .nonspacingMark {
          words.append("")
        }
      }
      return words.filter { !$0.isEmpty }
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]

    /// The ASCII letters for a Latin one, read off its Unicode name: "LATIN SMALL LETTER E WITH ACUTE".
    private static func ascii(_ scalar: Unicode.Scalar) -> String? {
      if scalar.isASCII {
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          ? scalar.properties.lowercaseMapping : nil
      }
      guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
      let words = name.split(separator: " ")
      guard let index = words.firstIndex(of: "LETTER") ?? words.firstIndex(of: "LIGATURE"), index + 1 < words.count
      else { return nil }
      switch words[index + 1] {
      case "SHARP": return "ss"
      case "DOTLESS": return "i"
      case let letter where letter.count <= 2: return letter.lowercased()
      default: return nil
      }
    }
  }
}
