import Diagnostics
import Testing

@testable import PDFFinishing

/// The objects of a finished file, to be looked at, changed and written again.
struct PDFFile {
  var objects: [Int: PDFValue] = [:]
  /// The data of streams as they stand in the file.
  var streams: [Int: [UInt8]] = [:]
  var trailer: PDFDictionary

  /// Reads what the finisher writes: a cross-reference stream, and object streams.
  init(_ bytes: [UInt8]) throws {
    let start = try #require(
      bytes.suffix(40).split(separator: 10).dropLast().last.flatMap { Int(String(decoding: $0, as: UTF8.self)) })
    let table = try Self.object(at: start, in: bytes)
    trailer = try #require(table.value.dictionary)
    let rows = try Self.expand(table)
    func field(_ row: Int, _ bytes: Range<Int>) -> Int {
      bytes.reduce(0) { $0 << 8 | Int(rows[row * 7 + $1]) }
    }
    var contained: [Int: [Int: Int]] = [:]
    for row in 0..<rows.count / 7 {
      switch field(row, 0..<1) {
      case 1:
        let object = try Self.object(at: field(row, 1..<5), in: bytes)
        objects[row] = object.value
        streams[row] = object.data
      case 2: contained[field(row, 1..<5), default: [:]][field(row, 5..<7)] = row
      default: break
      }
    }
    for (container, members) in contained {
      let value = try #require(objects[container])
      let data = try Self.expand((value, streams[container]))
      let first = try #require(value.dictionary?["First"]?.integer)
      var head = PDFReader(data, at: 0)
      for place in 0..<members.count {
        let (number, offset) = (head.integer() ?? -1, head.integer() ?? 0)
        #expect(members[place] == number)
        var reader = PDFReader(data, at: first + offset)
        objects[number] = try reader.value()
      }
      objects[container] = nil
      streams[container] = nil
    }
    objects = objects.filter { $0.value.dictionary?["Type"]?.name != "XRef" }
  }

  private static func object(at offset: Int, in bytes: [UInt8]) throws -> (value: PDFValue, data: [UInt8]?) {
    var reader = PDFReader(bytes, at: offset)
    _ = (reader.integer(), reader.integer(), reader.skip("obj"))
    let value = try reader.value()
    guard reader.skip("stream") else { return (value, nil) }
    let start = reader.position + 1
    return (value, Array(bytes[start..<start + (value.dictionary?["Length"]?.integer ?? 0)]))
  }

  private static func expand(_ object: (value: PDFValue, data: [UInt8]?)) throws -> [UInt8] {
    let data = object.data ?? []
    guard object.value.dictionary?["Filter"]?.name == "FlateDecode" else { return data }
    var expanded: [UInt8] = []
    try Deflate().expand(data[...], into: &expanded)
    return expanded
  }

  /// A stream's data, expanded.
  func data(_ number: Int?) throws -> [UInt8] {
    let number = try #require(number)
    return try Self.expand((try #require(objects[number]), streams[number]))
  }

  /// Replaces a stream's data.
  mutating func setData(_ number: Int?, _ bytes: [UInt8]) throws {
    let number = try #require(number)
    var dictionary = try #require(objects[number]?.dictionary)
    dictionary["Filter"] = nil
    dictionary["Length"] = .integer(bytes.count)
    objects[number] = .dictionary(dictionary)
    streams[number] = bytes
  }

  /// A value with a reference followed.
  func resolved(_ value: PDFValue?) -> PDFValue? {
    if let number = value?.reference { objects[number] } else { value }
  }

  /// A dictionary, with a reference followed.
  func dictionary(_ value: PDFValue?) -> PDFDictionary? { resolved(value)?.dictionary }

  var catalogue: PDFDictionary { dictionary(trailer["Root"]) ?? PDFDictionary() }

  /// The objects of the pages, in order.
  var pages: [Int] { pages(under: catalogue["Pages"]?.reference) }

  private func pages(under number: Int?) -> [Int] {
    guard let number, let node = objects[number]?.dictionary else { return [] }
    return node["Kids"]?.array?.flatMap { pages(under: $0.reference) } ?? [number]
  }

  /// The numbers of the objects whose dictionary satisfies a condition, in order.
  func numbers(_ condition: (PDFDictionary) -> Bool) -> [Int] {
    objects.filter { $0.value.dictionary.map(condition) ?? false }.keys.sorted()
  }

  /// Changes the dictionary of an object.
  mutating func change(_ number: Int?, _ change: (inout PDFDictionary) -> Void) throws {
    let number = try #require(number)
    var dictionary = try #require(objects[number]?.dictionary)
    change(&dictionary)
    objects[number] = .dictionary(dictionary)
  }

  /// The file again, with a plain cross-reference table.
  func written() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put("%PDF-1.7\n%")
    bytes.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 10])
    let count = (objects.keys.max() ?? 0) + 1
    var offsets = [Int](repeating: 0, count: count)
    for (number, value) in objects.sorted(by: { $0.key < $1.key }) {
      offsets[number] = bytes.count
      bytes.put("\(number) 0 obj\n")
      bytes.put(value)
      if let data = streams[number] {
        bytes.put("\nstream\n")
        bytes.append(contentsOf: data)
        bytes.put("\nendstream")
      }
      bytes.put("\nendobj\n")
    }
    let start = bytes.count
    bytes.put("xref\n0 \(count)\n")
    for offset in offsets {
      let digits = String(offset)
      bytes.put(
        String(repeating: "0", count: 10 - digits.count) + digits + (offset > 0 ? " 00000 n \n" : " 65535 f \n"))
    }
    var end = PDFDictionary([("Size", .integer(count))])
    for key in ["Root", "Info", "ID"] { end[key] = trailer[key] }
    bytes.put("trailer\n")
    bytes.put(end)
    bytes.put("\nstartxref\n\(start)\n%%EOF\n")
    return bytes
  }
}

extension PDFValue {
  /// The bytes of a string, its escapes undone (ISO 32000-1, 7.3.4); nil for anything else.
  var bytes: [UInt8]? {
    guard case .token(let token) = self, let first = token.first else { return nil }
    if first == UInt8(ascii: "<") {
      var digits = token.dropFirst().dropLast().filter { !PDFByte.isSpace($0) }
      if digits.count % 2 == 1 { digits.append(UInt8(ascii: "0")) }
      return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16) ?? 0
      }
    }
    guard first == UInt8(ascii: "(") else { return nil }
    var result: [UInt8] = []
    var rest = token.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): result.append(10)
      case UInt8(ascii: "r"): result.append(13)
      case UInt8(ascii: "t"): result.append(9)
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "f"): result.append(12)
      case 10: break
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var code = Int(next - UInt8(ascii: "0"))
        for _ in 0..<2 {
          guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
          code = code * 8 + Int(digit - UInt8(ascii: "0"))
          rest.removeFirst()
        }
        result.append(UInt8(truncatingIfNeeded: code))
      default: result.append(next)
      }
    }
    return result
  }

  /// A text string (7.9.2.2).
  var text: String? {
    guard let bytes else { return nil }
    guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
    return .utf16(bytes.dropFirst(2))
  }
}

extension String {
  /// Text in big-endian UTF-16.
  static func utf16(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    return String(
      decoding: stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) },
      as: UTF16.self)
  }
}
