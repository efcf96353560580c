import Testing

@testable import PDFFinishing

/// The text of a page's marks as a screen reader gets it: replacement text where there is some, else the letters that
/// the fonts give for their glyphs.
struct PageText {
  /// The text of each mark, by its number. A mark that stands twice is a fault of the file and is recorded.
  private(set) var marks: [Int: String] = [:]
  /// Paint that stands in no mark: operators that show something, by name.
  private(set) var bare: [String] = []

  struct Font {
    var width = 1
    var letters: [Int: String] = [:]
  }

  /// What a begun mark is: with a number, an artifact, or neither.
  private struct Mark {
    var number: Int?
    var isArtifact = false
    var replaces = false
  }

  init(_ file: PDFFile, page: Int) throws {
    let dictionary = try #require(file.objects[page]?.dictionary)
    let content = try file.data(dictionary["Contents"]?.reference)
    var fonts: [String: Font] = [:]
    for (name, value) in file.dictionary(file.dictionary(dictionary["Resources"])?["Font"])?.entries ?? [] {
      fonts[name] = try Font(file, file.dictionary(value))
    }
    var scanner = ContentScanner(content)
    var open: [Mark] = []
    var font = Font()
    while let (operation, operands) = scanner.next() {
      var reader = PDFReader(Array(content[operands]), at: 0)
      var values: [PDFValue] = []
      while true {
        reader.skipSpace()
        guard reader.position < reader.bytes.count else { break }
        values.append(try reader.value())
      }
      let name = String(decoding: content[operation], as: UTF8.self)
      switch name {
      case "BDC", "BMC":
        var mark = Mark(isArtifact: values.first?.name == "Artifact")
        if let properties = values.last?.dictionary {
          mark.number = properties["MCID"]?.integer
          mark.replaces = properties["ActualText"] != nil
          if let number = mark.number {
            #expect(marks[number] == nil, "the mark \(number) stands twice")
            marks[number] = properties["ActualText"]?.text ?? ""
          }
        }
        open.append(mark)
      case "EMC": open.removeLast()
      case "Tf": font = values.first?.name.flatMap { fonts[$0] } ?? Font()
      case "Tj", "TJ", "'", "\"":
        let text = (values.last?.array ?? values).compactMap(\.bytes).map(font.text).joined()
        add(text, to: open)
        note(name, open)
      case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI": note(name, open)
      default: break
      }
    }
    #expect(open.isEmpty, "a mark is not closed")
  }

  private mutating func add(_ text: String, to open: [Mark]) {
    guard let mark = open.last(where: { $0.number != nil }), let number = mark.number, !mark.replaces else { return }
    marks[number, default: ""] += text
  }

  private mutating func note(_ operation: String, _ open: [Mark]) {
    if !open.contains(where: { $0.isArtifact || $0.number != nil }) { bare.append(operation) }
  }
}

extension PageText.Font {
  init(_ file: PDFFile, _ dictionary: PDFDictionary?) throws {
    guard let dictionary else { return }
    width = dictionary["Subtype"]?.name == "Type0" ? 2 : 1
    guard let map = dictionary["ToUnicode"]?.reference else { return }
    var scanner = ContentScanner(try file.data(map))
    let data = try file.data(map)
    while let (operation, operands) = scanner.next() {
      let name = String(decoding: data[operation], as: UTF8.self)
      guard name == "endbfchar" || name == "endbfrange" else { continue }
      var reader = PDFReader(Array(data[operands]), at: 0)
      func next() throws -> PDFValue? {
        reader.skipSpace()
        return reader.position < reader.bytes.count ? try reader.value() : nil
      }
      while let first = try next()?.bytes {
        let start = first.reduce(0) { $0 << 8 | Int($1) }
        if name == "endbfchar" {
          letters[start] = String.utf16(try next()?.bytes ?? [])
          continue
        }
        let end = (try next()?.bytes ?? []).reduce(0) { $0 << 8 | Int($1) }
        let target = try next()
        for code in start...max(start, end) {
          if let array = target?.array {
            letters[code] = code - start < array.count ? String.utf16(array[code - start].bytes ?? []) : nil
          } else if var bytes = target?.bytes, let last = bytes.popLast() {
            letters[code] = String.utf16(bytes + [last &+ UInt8(truncatingIfNeeded: code - start)])
          }
        }
      }
    }
  }

  /// The letters of shown bytes; a glyph without letters reads as U+FFFD.
  func text(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - width + 1, by: width).map { at in
      letters[bytes[at..<at + width].reduce(0) { $0 << 8 | Int($1) }] ?? "\u{FFFD}"
    }.joined()
  }
}
