internal import Diagnostics

/// The objects of a file that Cairo wrote: version 1.4, with a plain cross-reference table.
struct CairoFile {
  struct Object {
    var value: PDFValue
    /// Where the stream's data stands in the file.
    var data: Range<Int>?
  }

  let bytes: [UInt8]
  /// The objects that the page tree needs, by number, without the lengths of streams. Cairo's own catalogue and
  /// information are left behind: the finisher writes its own.
  private(set) var objects: [Int: Object] = [:]
  /// The number of the page tree's root.
  let pageTree: Int
  /// The numbers of the pages, in order.
  private(set) var pages: [Int] = []

  private let offsets: [Int]

  /// Throws `FindingError` when this is no such file.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var reader = PDFReader(bytes, at: try Self.tablePosition(bytes))
    offsets = try Self.table(&reader)
    guard reader.skip("trailer"), let root = try reader.value().dictionary?["Root"]?.reference else {
      throw Self.damaged("it has no trailer")
    }
    let catalogue = try Self.object(root, in: bytes, offsets).value.dictionary
    guard let pageTree = catalogue?["Pages"]?.reference else { throw Self.damaged("it has no pages") }
    self.pageTree = pageTree
    try collect(from: pageTree)
    pages = try pages(under: pageTree)
  }

  static func damaged(_ reason: String) -> FindingError {
    FindingError("the painted file cannot be read: \(reason)", at: .toolkit)
  }

  /// The dictionary of an object that the page tree needs.
  func dictionary(_ number: Int) throws -> PDFDictionary {
    guard let dictionary = objects[number]?.value.dictionary else {
      throw Self.damaged("object \(number) is no dictionary")
    }
    return dictionary
  }

  /// A dictionary that stands here or in the object referred to.
  func dictionary(_ value: PDFValue?) -> PDFDictionary? {
    if let number = value?.reference { objects[number]?.value.dictionary } else { value?.dictionary }
  }

  private mutating func collect(from start: Int) throws {
    var waiting = [start]
    while let number = waiting.popLast() {
      guard objects[number] == nil else { continue }
      var object = try Self.object(number, in: bytes, offsets)
      if var dictionary = object.value.dictionary, dictionary["Type"]?.name == "Page" {
        // Links in SVG drawings, and what Cairo 1.18 adds by itself; ours come instead.
        for key in ["Annots", "StructParents", "Tabs"] { dictionary[key] = nil }
        object.value = .dictionary(dictionary)
      }
      objects[number] = object
      object.value.forEachReference { waiting.append($0) }
    }
  }

  private func pages(under number: Int) throws -> [Int] {
    let node = try dictionary(number)
    guard let kids = node["Kids"]?.array else { return [number] }
    return try kids.flatMap { kid in try kid.reference.map { try pages(under: $0) } ?? [] }
  }

  private static func object(_ number: Int, in bytes: [UInt8], _ offsets: [Int]) throws -> Object {
    guard offsets.indices.contains(number), offsets[number] > 0 else { throw damaged("object \(number) is missing") }
    var reader = PDFReader(bytes, at: offsets[number])
    guard reader.integer() == number, reader.integer() != nil, reader.skip("obj") else {
      throw damaged("object \(number) is not where it should be")
    }
    let value = try reader.value()
    guard var dictionary = value.dictionary, reader.skip("stream") else { return Object(value: value) }
    if reader.position < bytes.count, bytes[reader.position] == 13 { reader.position += 1 }
    reader.position += 1
    var length = dictionary["Length"]
    if let reference = length?.reference { length = try object(reference, in: bytes, offsets).value }
    guard let count = length?.integer, count >= 0, reader.position + count <= bytes.count else {
      throw damaged("stream \(number) has no length")
    }
    dictionary["Length"] = nil
    return Object(value: .dictionary(dictionary), data: reader.position..<reader.position + count)
  }

  /// Where the cross-reference table stands, as the end of the file says.
  private static func tablePosition(_ bytes: [UInt8]) throws -> Int {
    let keyword = [UInt8]("startxref".utf8)
    let tail = max(0, bytes.count - 1024)
    guard
      let start = (tail..<bytes.count).last(where: { bytes[$0...].starts(with: keyword) })
    else { throw damaged("its end is missing") }
    var reader = PDFReader(bytes, at: start + keyword.count)
    guard let position = reader.integer(), bytes.indices.contains(position) else {
      throw damaged("its cross-reference table is missing")
    }
    return position
  }

  /// The place of each object; 0 for free ones.
  private static func table(_ reader: inout PDFReader) throws -> [Int] {
    guard reader.skip("xref"), reader.integer() == 0, let count = reader.integer() else {
      throw damaged("it has no cross-reference table")
    }
    var offsets: [Int] = []
    offsets.reserveCapacity(count)
    for _ in 0..<count {
      guard let offset = reader.integer(), reader.integer() != nil else {
        throw damaged("its cross-reference table is cut off")
      }
      offsets.append(reader.skip("n") ? offset : 0)
      _ = reader.skip("f")
    }
    return offsets
  }
}
