import Content
import Diagnostics
import Testing

@testable import PDFFinishing

/// One thing taken from a file that conforms; the validator must notice.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  let flavour: String
  /// The rule that is broken, by clause and number.
  let rule: String
  let apply: @Sendable (inout PDFFile) throws -> Void

  var testDescription: String { name }

  /// The file that is damaged: a little of everything that rules look at.
  static let whole = Feature.pages("whole") {
    Chapter("A whole document") {
      Paragraph {
        "A paragraph with a "
        Link("link", to: "https://example.org")
        " and a note"
        Note("The note.")
        "."
      }
      Paragraph("Η πόλη ακούει.").language("el")
      List { Item("An item") }
      Table(caption: "A table", header: ["Year", "Members"], rows: [["2020", "141"], ["2023", "163"]])
      Figure(.missing("map"), alternative: "A map", caption: "A map", origin: .toolkit)
    }
  }

  static let all = [
    Damage("alternative", "ua1", "7.3-1") { try $0.changeElement("Figure") { $0["Alt"] = nil } },
    Damage("scope", "ua1", "7.5-1") { try $0.changeElement("TH") { $0["A"] = nil } },
    Damage("language", "ua1", "7.2-33") { try $0.changeCatalogue { $0["Lang"] = nil } },
    Damage("shown-title", "ua1", "7.1-10") { try $0.changeCatalogue { $0["ViewerPreferences"] = nil } },
    Damage("title", "ua1", "7.1-9") { try $0.changeMetadata(from: "<dc:title>", to: "</dc:title>") },
    Damage("ua-identification", "ua1", "5-1") { try $0.changeMetadata(from: "<pdfuaid:part>", to: "</pdfuaid:part>") },
    Damage("a-identification", "2a", "6.6.4-1") {
      try $0.changeMetadata(from: "<pdfaid:part>", to: "</pdfaid:conformance>")
    },
    Damage("extension-schema", "2a", "6.6.2.3.1-1") {
      try $0.changeMetadata(from: "<pdfaExtension:schemas>", to: "</pdfaExtension:schemas>")
    },
    Damage("output-intent", "2a", "6.2.4.3-2") { try $0.changeCatalogue { $0["OutputIntents"] = nil } },
    Damage("letters", "2a", "6.2.11.7.2-1") {
      for number in $0.numbers({ $0["ToUnicode"] != nil }) { try $0.change(number) { $0["ToUnicode"] = nil } }
    },
    Damage("letters-for-readers", "ua1", "7.21.7-1") {
      for number in $0.numbers({ $0["ToUnicode"] != nil }) { try $0.change(number) { $0["ToUnicode"] = nil } }
    },
    Damage("glyph-map", "2a", "6.2.11.3.2-1") {
      for number in $0.numbers({ $0["CIDToGIDMap"] != nil }) { try $0.change(number) { $0["CIDToGIDMap"] = nil } }
    },
    Damage("font", "2a", "6.2.11.4.1-1") {
      for number in $0.numbers({ $0["FontFile2"] != nil }) { try $0.change(number) { $0["FontFile2"] = nil } }
    },
    Damage("mark", "ua1", "7.1-3") { try $0.changeContent("/P <</MCID 1>> BDC", "/P BMC") },
    Damage("artifact", "ua1", "7.1-3") { try $0.changeContent("/Artifact <</Type/Pagination>> BDC", "/P BMC") },
    Damage("tree", "2a", "6.7.3.3-1") { try $0.changeCatalogue { $0["StructTreeRoot"] = nil } },
    Damage("marked", "2a", "6.7.2.2-1") { try $0.changeCatalogue { $0["MarkInfo"] = nil } },
    Damage("note-name", "ua1", "7.9-1") { try $0.changeElement("Note") { $0["ID"] = nil } },
    Damage("link-words", "ua1", "7.18.5-2") { try $0.changeLink { $0["Contents"] = nil } },
    Damage("link-element", "ua1", "7.18.5-1") { try $0.changeElement("Link") { $0["S"] = .name("Span") } },
    Damage("link-print", "2a", "6.3.2-1") { try $0.changeLink { $0["F"] = nil } },
    Damage("tab-order", "ua1", "7.18.3-1") { try $0.change($0.pages[0]) { $0["Tabs"] = nil } },
    Damage("first-heading", "ua1", "7.4.2-1") { try $0.changeElement("H1") { $0["S"] = .name("H2") } },
    Damage("cell", "ua1", "7.2-42") { try $0.dropKid("TR") },
    Damage("list-body", "ua1", "7.2-19") { try $0.changeElement("LI") { $0["S"] = .name("P") } },
    Damage("file-identifier", "2a", "6.1.3-1") { $0.trailer["ID"] = nil },
  ]

  private init(
    _ name: String, _ flavour: String, _ rule: String, _ apply: @escaping @Sendable (inout PDFFile) throws -> Void
  ) {
    self.name = name
    self.flavour = flavour
    self.rule = rule
    self.apply = apply
  }

  /// The name of the damaged file.
  var file: String { "without-" + name }

  func pdf() throws -> [UInt8] {
    var file = try PDFFile(Self.whole.pdf())
    try apply(&file)
    return file.written()
  }
}

extension PDFFile {
  fileprivate mutating func changeCatalogue(_ change: (inout PDFDictionary) -> Void) throws {
    try self.change(trailer["Root"]?.reference, change)
  }

  /// Changes the first structure element of a type.
  fileprivate mutating func changeElement(_ type: String, _ change: (inout PDFDictionary) -> Void) throws {
    try self.change(numbers { $0["S"]?.name == type && $0["P"] != nil }.first, change)
  }

  fileprivate mutating func changeLink(_ change: (inout PDFDictionary) -> Void) throws {
    try self.change(numbers { $0["Subtype"]?.name == "Link" }.first, change)
  }

  /// Takes the last kid from the first element of a type.
  fileprivate mutating func dropKid(_ type: String) throws {
    try changeElement(type) { $0["K"] = .array($0["K"]?.array?.dropLast() ?? []) }
  }

  /// Cuts a stretch out of the metadata.
  fileprivate mutating func changeMetadata(from start: String, to end: String) throws {
    let number = catalogue["Metadata"]?.reference
    let text = String(decoding: try data(number), as: UTF8.self)
    let first = try #require(text.ranges(of: start).first)
    let last = try #require(text.ranges(of: end).first)
    try setData(number, Array((text[..<first.lowerBound] + text[last.upperBound...]).utf8))
  }

  /// Replaces something in the content of the first page that has it.
  fileprivate mutating func changeContent(_ old: String, _ new: String) throws {
    for page in pages {
      let number = objects[page]?.dictionary?["Contents"]?.reference
      let bytes = try data(number)
      let pattern = Array(old.utf8)
      guard let at = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) }) else { continue }
      return try setData(number, Array(bytes[..<at] + Array(new.utf8) + bytes[(at + pattern.count)...]))
    }
    Issue.record("no page has \(old)")
  }
}
