import CWorldMap

/// The outlines of countries that the program carries: `Assets/Maps/world.txt`, which tells its source and its form.
struct WorldMap: Sendable {
  struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-2 and alpha-3; empty for what has no code.
    var code: String
    var longCode: String
    /// In English.
    var name: String
    /// Rows of arcs that close: n for arc n from its start, −n from its end, counted from 1.
    var rings: [[Int]]
  }

  private(set) var arcs: [[GeoPoint]] = []
  private(set) var countries: [Country] = []
  /// The arcs between two countries, from 1.
  private(set) var borders: [Int] = []
  /// Where a country stands, by its codes and its name in capitals; a code goes before a name.
  private var places: [String: Int] = [:]

  /// Read when the first map asks for it.
  static let shared = WorldMap(UnsafeBufferPointer(start: tessera_world(), count: tessera_world_size()))

  /// The country that a code or an English name means.
  func country(_ name: String) -> Country? {
    name.isEmpty ? nil : places[name.uppercased()].map { countries[$0] }
  }

  /// Reads the lines after `arcs` and `countries`; what stands before is said to people.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var isCountries = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first.map({ $0 == UInt8(ascii: "a") || $0 == UInt8(ascii: "c") }) == true {
        // "arcs N", "countries N"
        isCountries = line.first == UInt8(ascii: "c")
      } else if isCountries {
        read(country: line)
      } else {
        read(arc: line)
      }
    }
    var uses = [Int](repeating: 0, count: arcs.count + 1)
    for arc in countries.lazy.flatMap(\.rings).joined() {
      uses[arc.magnitude < uses.count ? Int(arc.magnitude) : 0] += 1
    }
    borders = arcs.indices.map { $0 + 1 }.filter { uses[$0] > 1 }
    for name in [\Country.code, \.longCode, \.name] {
      for (place, country) in countries.enumerated() {
        let key = country[keyPath: name].uppercased()
        if places[key] == nil { places[key] = place }
      }
    }
  }

  private mutating func read(arc line: some Collection<UInt8>) {
    var (x, y) = (0, 0)
    var points: [GeoPoint] = []
    let numbers = Self.numbers(line)
    for n in stride(from: 0, to: numbers.count - 1, by: 2) {
      (x, y) = (x + numbers[n], y + numbers[n + 1])
      points.append(GeoPoint(longitude: Double(x) / 100, latitude: Double(y) / 100))
    }
    arcs.append(points)
  }

  private mutating func read(country line: some Collection<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return }
    let words = parts[0].split(separator: UInt8(ascii: " "), maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3 else { return }
    countries.append(
      Country(
        code: words[0] == "-" ? "" : words[0], longCode: words[1] == "-" ? "" : words[1], name: words[2],
        rings: parts[1].split(separator: UInt8(ascii: ";")).map { Self.numbers($0) }))
  }

  /// Whole numbers between spaces.
  private static func numbers(_ text: some Collection<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var (value, isNegative, isOpen) = (0, false, false)
    func close() {
      if isOpen { numbers.append(isNegative ? -value : value) }
      (value, isNegative, isOpen) = (0, false, false)
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        isOpen = true
      default: close()
      }
    }
    close()
    return numbers
  }
}
