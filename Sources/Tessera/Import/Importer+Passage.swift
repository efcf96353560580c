extension Importer {
  /// A place in the source; both count from 1, the column in characters.
  struct Place: Hashable, Comparable {
    var line: Int
    var column: Int

    static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// A run of the source's characters, each of which still knows its place.
  ///
  /// A paragraph is put together from lines, sometimes from halves on two pages, and a link in it must be reported
  /// where it stands in the source; so the places travel with the characters.
  struct Passage {
    private(set) var characters: [Character] = []
    private(set) var places: [Place] = []

    init() {}

    /// A passage on one line, its first character at `column`.
    init(_ string: String, line: Int, column: Int = 1) {
      characters = Array(string)
      places = characters.indices.map { Place(line: line, column: column + $0) }
    }

    var isEmpty: Bool { characters.isEmpty }
    var count: Int { characters.count }
    var string: String { String(characters) }
    var first: Character? { characters.first }
    var last: Character? { characters.last }
    /// Where the passage begins; line 0 for an empty one.
    var place: Place { places.first ?? Place(line: 0, column: 0) }

    subscript(index: Int) -> Character { characters[index] }

    /// The character at `index`, or nil outside the passage.
    func at(_ index: Int) -> Character? { characters.indices.contains(index) ? characters[index] : nil }

    func part(_ range: Range<Int>) -> Passage {
      var part = Passage()
      part.characters = Array(characters[range])
      part.places = Array(places[range])
      return part
    }

    func dropping(first count: Int) -> Passage { part(min(count, self.count)..<self.count) }

    func trimmed() -> Passage {
      guard let start = characters.firstIndex(where: { !$0.isWhitespace }),
        let end = characters.lastIndex(where: { !$0.isWhitespace })
      else { return Passage() }
      return start == 0 && end == count - 1 ? self : part(start..<end + 1)
    }

    func hasPrefix(_ prefix: String) -> Bool { characters.starts(with: prefix) }

    /// Whether `string` stands at `index`.
    func has(_ string: String, at index: Int) -> Bool {
      index >= 0 && index <= count && characters[index...].starts(with: string)
    }

    /// The index of the next `character` from `index` on.
    func index(of character: Character, from index: Int) -> Int? {
      index < count ? characters[index...].firstIndex(of: character) : nil
    }

    mutating func append(_ character: Character, at place: Place) {
      characters.append(character)
      places.append(place)
    }

    mutating func append(_ other: Passage) {
      characters += other.characters
      places += other.places
    }

    /// Appends what the next line or page goes on with: after a space, but after none where the first half ends with
    /// the hyphen of a word ("inter-" and "city").
    mutating func continued(by other: Passage) {
      guard let end = places.last else {
        self = other
        return
      }
      let cutWord = last == "-" && count > 1 && characters[count - 2].isLetter && other.first?.isLetter == true
      if !cutWord { append(" ", at: end) }
      append(other)
    }
  }
}
