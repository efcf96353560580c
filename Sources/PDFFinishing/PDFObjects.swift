/// Collects the objects of the finished file and writes it.
///
/// Streams go into the file at once; all other objects wait and are packed into object streams at the end
/// (ISO 32000-1, 7.5.7), which halves the size of a file with a dense structure tree.
struct PDFObjects {
  private enum Place {
    case unused
    case reserved
    /// A stream, at an offset in the file.
    case offset(Int)
    /// Any other object, in `waiting`.
    case waiting(Range<Int>)
  }

  private var file: [UInt8] = []
  private var waiting: [UInt8] = []
  private var places: [Place] = [.unused]
  private var firstUnused = 1
  private let deflate: Deflate

  /// `kept` are the numbers of objects that keep theirs; new objects fill the gaps between them first. `size` is a
  /// guess at the file's size.
  init(keeping kept: some Sequence<Int>, size: Int, deflate: Deflate) {
    self.deflate = deflate
    file.reserveCapacity(size)
    // The second line tells transfer programmes that this is not text (7.5.2).
    file.put("%PDF-1.7\n%")
    file.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 10])
    for number in kept {
      while places.count <= number { places.append(.unused) }
      places[number] = .reserved
    }
  }

  /// A number for a new object.
  mutating func reserve() -> Int {
    while firstUnused < places.count {
      if case .unused = places[firstUnused] {
        places[firstUnused] = .reserved
        return firstUnused
      }
      firstUnused += 1
    }
    places.append(.reserved)
    return places.count - 1
  }

  /// Adds an object that is no stream.
  mutating func put(_ number: Int, _ write: (inout [UInt8]) throws -> Void) rethrows {
    let start = waiting.count
    try write(&waiting)
    waiting.append(10)
    places[number] = .waiting(start..<waiting.count)
  }

  /// Adds an object that is no stream under a new number.
  mutating func add(_ write: (inout [UInt8]) throws -> Void) rethrows -> Int {
    let number = reserve()
    try put(number, write)
    return number
  }

  /// Adds a stream with its data as it is.
  mutating func putStream(_ number: Int, _ entries: PDFDictionary, _ data: some Collection<UInt8>) {
    var dictionary = entries
    dictionary["Length"] = .integer(data.count)
    places[number] = .offset(file.count)
    file.put(number)
    file.put(" 0 obj\n")
    file.put(dictionary)
    file.put("\nstream\n")
    file.append(contentsOf: data)
    file.put("\nendstream\nendobj\n")
  }

  /// Compresses data and adds it as a stream; `entries` are further ones of its dictionary.
  mutating func putCompressed(_ number: Int, _ data: [UInt8], _ entries: PDFDictionary = PDFDictionary()) throws {
    let packed = try deflate.compress(data)
    var dictionary = entries
    dictionary["Filter"] = .name("FlateDecode")
    putStream(number, dictionary, packed)
  }

  /// The finished file.
  mutating func finish(root: Int, information: Int) throws -> [UInt8] {
    let packed = try packObjects()
    let table = reserve()
    places[table] = .offset(file.count)
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 7)
    for (number, place) in places.enumerated() {
      // Type, then offset or object stream, then generation or place in it (7.5.8.3). Four bytes reach to 4 GB.
      if let (stream, place) = packed[number] {
        rows.append(2)
        rows.put(stream, bytes: 4)
        rows.put(place, bytes: 2)
      } else if case .offset(let offset) = place {
        rows.append(1)
        rows.put(offset, bytes: 4)
        rows.put(0, bytes: 2)
      } else {
        rows.append(0)
        rows.put(0, bytes: 4)
        rows.put(0xFFFF, bytes: 2)
      }
    }
    let start = file.count
    let identifier = PDFValue.token(FileIdentifier.hexadecimal(of: file)[...])
    let entries = PDFDictionary([
      ("Type", .name("XRef")), ("Size", .integer(places.count)),
      ("W", .array([.integer(1), .integer(4), .integer(2)])), ("Root", .reference(root)),
      ("Info", .reference(information)), ("ID", .array([identifier, identifier])),
    ])
    try putCompressed(table, rows, entries)
    file.put("startxref\n\(start)\n%%EOF\n")
    return file
  }

  /// Packs the waiting objects; gives the object stream of each and its place in it.
  private mutating func packObjects() throws -> [Int: (stream: Int, place: Int)] {
    var result: [Int: (Int, Int)] = [:]
    let numbers = places.indices.filter { if case .waiting = places[$0] { true } else { false } }
    result.reserveCapacity(numbers.count)
    for first in stride(from: 0, to: numbers.count, by: Self.objectsInStream) {
      let stream = reserve()
      var (head, body): ([UInt8], [UInt8]) = ([], [])
      let members = numbers[first..<min(first + Self.objectsInStream, numbers.count)]
      for (place, number) in members.enumerated() {
        guard case .waiting(let range) = places[number] else { continue }
        head.put(number)
        head.append(UInt8(ascii: " "))
        head.put(body.count)
        head.append(UInt8(ascii: " "))
        body.append(contentsOf: waiting[range])
        result[number] = (stream, place)
      }
      let entries = PDFDictionary([
        ("Type", .name("ObjStm")), ("N", .integer(members.count)), ("First", .integer(head.count)),
      ])
      try putCompressed(stream, head + body, entries)
    }
    return result
  }

  /// Enough for good compression, few enough that a viewer need not expand the whole tree for one object.
  private static let objectsInStream = 250
}
