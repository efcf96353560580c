/// How a table writes its countries: names that differ in capitals alone mean one country.
struct CountrySpellings {
  /// The usual spelling by the name in small letters.
  private var usual: [String: String] = [:]

  /// Of several spellings the one of most rows is the usual one; of equally many, the first.
  init(_ names: [String]) {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    for name in names {
      let key = name.lowercased()
      guard let other = usual[key] else {
        usual[key] = name
        continue
      }
      if counts[name, default: 0] > counts[other, default: 0] { usual[key] = name }
    }
  }

  func usual(_ name: String) -> String { usual[name.lowercased()] ?? name }
}
