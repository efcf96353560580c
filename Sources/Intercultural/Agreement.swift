import Tessera

/// Two lists name the same things: the profiles counted in the body and those listed in the appendix.
///
///     Agreement("index.profiles.*.city", "materials.cities.*[title=Intercultural profile].lead")
///     Agreement("netIdea.spain", within: "reci.netIdeaCities")
///
/// Names agree when their letters do, whatever the case, accents and hyphens; a text agrees with a name that it
/// contains ("Jonava (Lithuania) –" with "Jonava").
public struct Agreement: ConsistencyCheck {
  public var options: CheckOptions
  let first: String
  let second: String
  let isBothWays: Bool

  /// Each list names all that the other names.
  public init(_ first: String, _ second: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    (self.first, self.second, isBothWays) = (first, second, true)
  }

  /// The second list names all that the first names, and may name more.
  public init(_ part: String, within whole: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    (first, second, isBothWays) = (part, whole, false)
  }

  public func run(_ record: ConsistencyRecord) {
    guard let first = record.values(self.first), let second = record.values(self.second) else { return }
    let (a, b) = (names(first, self.first), names(second, self.second))
    tell(a, missingFrom: b, path: self.second, place: second[0].origin, record)
    if isBothWays { tell(b, missingFrom: a, path: self.first, place: first[0].origin, record) }
  }

  private func names(_ facts: [Fact], _ path: String) -> [Fact] {
    let items = !path.contains("*") && facts.count == 1 && facts[0].value.array != nil ? facts[0].children : facts
    return items.filter { $0.text?.isEmpty == false }
  }

  private func tell(
    _ names: [Fact], missingFrom others: [Fact], path: String, place: Origin, _ record: ConsistencyRecord
  ) {
    for name in names {
      guard let text = name.text, !others.contains(where: { Self.agree(text, $0.text ?? "") }) else { continue }
      let near = NearestName.of(text, in: others.compactMap(\.text))
      record.tell(
        "“\(text)” stands in “\(name.path)”, but not in “\(path)” (\(place))", at: name,
        hint: near.map { "did you mean “\($0)”?" } ?? "add it there, or take it out here")
    }
  }

  /// Whether two texts are the same name, or one contains the other as whole words.
  static func agree(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Letters.words(a), Letters.words(b))
    guard !x.isEmpty, !y.isEmpty else { return false }
    func contains(_ whole: [String], _ part: [String]) -> Bool {
      part.count <= whole.count
        && (0...(whole.count - part.count)).contains { Array(whole[$0..<$0 + part.count]) == part }
    }
    return contains(x, y) || contains(y, x)
  }
}
