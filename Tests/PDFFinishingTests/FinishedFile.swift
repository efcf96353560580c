import CairoPainting
import Foundation
import Pages
import Testing

@testable import PDFFinishing

/// A finished file read back: cross-reference stream, object streams and all.
struct FinishedFile {
  let bytes: [UInt8]
  private(set) var objects: [Int: PDFValue] = [:]
  private(set) var streams: [Int: [UInt8]] = [:]
  let trailer: PDFDictionary

  /// Paints and finishes a publication.
  init(_ publication: Publication, options: PDFFinisher.Options = .init(version: "1.0")) throws {
    try self.init(PDFFinisher.finish(PDFPainter.paint(publication), publication, options: options))
  }

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let deflate = try Deflate()
    func stream(at offset: Int) throws -> (PDFValue, [UInt8]) {
      var reader = PDFReader(bytes, at: offset)
      _ = (reader.integer(), reader.integer(), reader.skip("obj"))
      let value = try reader.value()
      let isStream = reader.skip("stream")
      #expect(isStream)
      let start = reader.position + 1
      let data = bytes[start..<start + (value.dictionary?["Length"]?.integer ?? 0)]
      #expect(bytes[data.endIndex...].starts(with: "\nendstream\nendobj\n".utf8))
      guard value.dictionary?["Filter"]?.name == "FlateDecode" else { return (value, Array(data)) }
      var expanded: [UInt8] = []
      try deflate.expand(data, into: &expanded)
      return (value, expanded)
    }
    let tail = bytes.suffix(40).split(separator: 10)
    let start = try #require(tail.dropLast().last.flatMap { Int(String(decoding: $0, as: UTF8.self)) })
    let (table, rows) = try stream(at: start)
    trailer = try #require(table.dictionary)
    for (number, row) in stride(from: 0, to: rows.count, by: 7).enumerated() {
      let offset = rows[row + 1..<row + 5].reduce(0) { $0 << 8 | Int($1) }
      guard rows[row] == 1 else { continue }
      (objects[number], streams[number]) = try stream(at: offset)
    }
    for (number, row) in stride(from: 0, to: rows.count, by: 7).enumerated() where rows[row] == 2 {
      let container = rows[row + 1..<row + 5].reduce(0) { $0 << 8 | Int($1) }
      let data = try #require(streams[container])
      var head = PDFReader(data, at: 0)
      for _ in 0..<Int(rows[row + 5]) << 8 | Int(rows[row + 6]) { _ = (head.integer(), head.integer()) }
      let (named, place) = (head.integer(), head.integer())
      #expect(named == number)
      let offset = try #require(place)
      let first = try #require(objects[container]?.dictionary?["First"]?.integer)
      var reader = PDFReader(data, at: first + offset)
      objects[number] = try reader.value()
    }
  }

  /// A value with a reference followed.
  func resolved(_ value: PDFValue?) -> PDFValue? {
    if let number = value?.reference { objects[number] } else { value }
  }

  /// Follows keys from the catalogue, through references; a whole number as a key counts in an array.
  func catalogue(_ keys: String...) -> PDFValue? {
    keys.reduce(resolved(trailer["Root"])) { value, key in
      if let place = Int(key) { resolved(value?.array?[place]) } else { resolved(value?.dictionary?[key]) }
    }
  }

  /// The objects of the pages, in order.
  var pages: [Int] { catalogue("Pages", "Kids")?.array?.compactMap(\.reference) ?? [] }

  /// A page's content.
  func content(_ page: Int) throws -> String {
    let number = try #require(objects[pages[page]]?.dictionary?["Contents"]?.reference)
    return String(decoding: try #require(streams[number]), as: UTF8.self)
  }

  /// A value as it would be written.
  func syntax(_ value: PDFValue?) -> String {
    var bytes: [UInt8] = []
    if let value { bytes.put(value) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FinishedFile {
  /// The structure tree as text: a line for each element with what it says of itself, its own marks as `page:number`
  /// and its annotations as `link`, in their order.
  var structure: String {
    var lines: [String] = []
    func add(_ value: PDFValue?, _ depth: Int) {
      guard let element = resolved(value)?.dictionary else { return }
      var line = String(repeating: "  ", count: depth) + (element["S"]?.name ?? "?")
      for key in ["Lang", "Alt", "T", "ID", "A"] {
        if let value = element[key] { line += " \(key)=\(syntax(value))" }
      }
      let place = lines.count
      lines.append(line)
      for kid in kids(of: element) {
        switch kid {
        case .content(let page, let number): lines[place] += " \(page + 1):\(number)"
        case .annotation: lines[place] += " link"
        case .element(let number): add(.reference(number), depth + 1)
        }
      }
    }
    add(catalogue("StructTreeRoot", "K"), 0)
    return lines.joined(separator: "\n")
  }

  enum Kid: Hashable {
    case content(page: Int, number: Int)
    case annotation(Int)
    case element(Int)
  }

  /// What an element's `/K` lists.
  func kids(of element: PDFDictionary) -> [Kid] {
    let kids = element["K"].map { $0.array ?? [$0] } ?? []
    func page(_ value: PDFValue?) -> Int { value?.reference.flatMap { pages.firstIndex(of: $0) } ?? -1 }
    return kids.compactMap { kid in
      if let number = kid.integer { return .content(page: page(element["Pg"]), number: number) }
      if let number = kid.reference { return .element(number) }
      guard let dictionary = kid.dictionary else { return nil }
      if let annotation = dictionary["Obj"]?.reference { return .annotation(annotation) }
      return .content(page: page(dictionary["Pg"]), number: dictionary["MCID"]?.integer ?? -1)
    }
  }
}
