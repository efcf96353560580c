import Diagnostics
import Testing
import WorkbookWriting

@testable import Datasets

/// Files that are no workbooks, damaged, too large, or made to do harm.
@Suite struct WorkbookFileTests {
  private static let workbook = WrittenWorkbook(WrittenWorkbook.rows([["city", "rate"], ["Amora", "61"]]))
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func told(_ bytes: [UInt8]) -> String {
    let read = ReadWorkbook(bytes)
    #expect(read.table == nil)
    return read.told.joined(separator: "\n")
  }

  @Test func otherFiles() {
    #expect(told([]) == "w.xlsx: error: the file is empty\n  hint: copy the workbook again")
    #expect(
      told(Self.compound + [0, 0]).contains("old format of Excel 97–2003 (.xls)\n  hint: in Excel: File, Save As"))
    let encrypted = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] as [UInt8] }
    #expect(told(Self.compound + encrypted).contains("protected by a password\n  hint: in Excel: File, Info"))
    #expect(told(Array("city;rate\nAmora;5".utf8)).contains("this is a text, not an Excel workbook"))
    #expect(told(Array(" <html><table>".utf8)).contains("this is a web page or XML"))
    #expect(told(Array("%PDF-1.7".utf8)).contains("this is a PDF file, whatever its name says, not an Excel workbook"))
    #expect(told([1, 0, 2]).contains("this is no Excel workbook"))
  }

  @Test func otherArchives() {
    func told(_ files: [(String, String)]) -> String {
      self.told(ZipWriter.archive(files.map { ($0, Array($1.utf8)) }))
    }
    #expect(told([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).contains("OpenDocument"))
    #expect(told([("[Content_Types].xml", ""), ("xl/workbook.bin", "")]).contains("binary workbook (.xlsb)"))
    #expect(told([("photo.jpg", "x")]).contains("this is a zip archive, not an Excel workbook"))
    let text =
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    #expect(told([("[Content_Types].xml", ""), ("_rels/.rels", text)]).contains("a text of Word"))
  }

  @Test func aWorkbookThatIsCalledCSV() {
    let findings = Findings()
    #expect(TableReader.read(Self.workbook.bytes, file: "a.csv", findings: findings) == nil)
    #expect(findings.all.first?.hint == "if it is an Excel workbook, let its name end with .xlsx")
  }

  @Test func damage() {
    let damaged = "w.xlsx: error: the workbook is damaged or not whole\n  hint: open it in Excel, let Excel repair it"
    let bytes = Self.workbook.bytes
    for count in [4, 30, bytes.count / 2, bytes.count - 1] {
      #expect(told(Array(bytes.prefix(count))).hasPrefix(damaged), "\(count)")
    }
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "_rels/.rels"] {
      var workbook = Self.workbook
      workbook.parts[part] = "<a><b></a>"
      #expect(told(workbook.bytes).hasPrefix(damaged), "\(part)")
    }
    let outOfPlace = [
      "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"9999999\"/>",
      "<row><c r=\"XFE1\"/></row>", "<row><c r=\"7\"/></row>",
    ]
    for rows in outOfPlace { #expect(told(WrittenWorkbook(rows).bytes).hasPrefix(damaged), "\(rows)") }
  }

  @Test func strictWorkbooksAndPrefixes() {
    var strict = Self.workbook
    strict.isStrict = true
    #expect(ReadWorkbook(strict).texts == [["city", "rate"], ["Amora", "61"]])
    var prefixed = Self.workbook
    prefixed.parts["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>
      <x:extLst><x:ext><y:row r="1" xmlns:y="z"><y:c><y:v>8</y:v></y:c></y:row></x:ext></x:extLst></x:worksheet>
      """
    #expect(ReadWorkbook(prefixed).texts == [["7"]])
  }

  @Test func workbooksWithMacrosAndLinksAreReadWithoutThem() {
    var workbook = Self.workbook
    workbook.parts["xl/vbaProject.bin"] = "macro"
    workbook.parts["xl/externalLinks/externalLink1.xml"] = "<a><b></a>"
    let read = ReadWorkbook(workbook, file: "w.xlsm")
    #expect(read.texts.count == 2 && read.told == [])
  }

  @Test func whatGrowsIsLimited() {
    var limits = WorkbookReader.Limits()
    limits.part = 1 << 20
    var workbook = Self.workbook
    workbook.sheets[0].after = String(repeating: " ", count: 1 << 20)
    let large = ReadWorkbook(workbook.bytes, limits: limits)
    #expect(
      large.told.first?.hasPrefix("w.xlsx: error: the workbook is too large: a part of it has more than 1 MB") == true)
    limits.cells = 3
    let many = ReadWorkbook(Self.workbook.bytes, limits: limits)
    #expect(many.told.first?.hasPrefix("w.xlsx: error: the sheet \"Sheet1\" has more than 3 cells") == true)
  }

  @Test func entitiesThatGrowAreNoWorkbook() {
    var workbook = Self.workbook
    workbook.parts["xl/worksheets/sheet1.xml"] = """
      <!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>
      <worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>
      """
    #expect(told(workbook.bytes).contains("the workbook is damaged or not whole"))
  }

  /// Whatever stands in a file, reading ends, and either gives a table or says why it does not.
  @Test func noBytesBreakTheReader() throws {
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(count, 1)
    }
    let stored = WrittenWorkbook(
      WrittenWorkbook.rows([["city", "rate"], ["Amora", "61.5"]])
        + "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45047</v></c></row>",
      strings: ["<t>Belda_x000D_</t>"], formats: ["d mmm yyyy"],
      after: "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"
    ).bytes
    let packed = try WrittenWorkbook.made(by: "openpyxl.xlsx")
    for turn in 0..<600 {
      var bytes = turn.isMultiple(of: 2) ? stored : packed
      for _ in 0...random(8) {
        let at = random(bytes.count)
        switch random(4) {
        case 0: bytes[at] = UInt8(random(256))
        case 1: bytes[at] ^= 1 << UInt8(random(8))
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + random(12)))
        default: bytes.insert(contentsOf: (0..<random(6)).map { _ in UInt8(random(256)) }, at: at)
        }
      }
      let read = ReadWorkbook(bytes)
      #expect(read.table != nil || !read.told.isEmpty, "turn \(turn)")
    }
  }

  /// Whatever stands in the cells, too: the archive is whole, and its parts are not.
  @Test func noPartsBreakTheReader() {
    var seed: UInt64 = 11
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(count, 1)
    }
    let pieces = [
      "<row>", "</row>", "<c t=\"s\">", "<c t=\"e\">", "<v>", "</v>", "</c>", "<f/>", "-", "9", "E", "0x", "<is>",
      "<t>", "_x", "A1", " r=\"A1\"", " s=\"9\"", ":",
    ]
    let rows = Array(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c><v>1</v></c></row><row><c s=\"1\"><v>45047.5</v></c></row>")
    for turn in 0..<600 {
      var text = rows
      for _ in 0...random(3) { text.insert(contentsOf: pieces[random(pieces.count)], at: random(text.count)) }
      let read = ReadWorkbook(
        WrittenWorkbook(
          String(text), strings: ["<t>a</t>"], formats: ["[h\"d"],
          after: "<mergeCell ref=\":\"/><mergeCell ref=\"B2:A1\"/>"))
      #expect(read.table != nil || !read.told.isEmpty, "turn \(turn)")
    }
  }
}
