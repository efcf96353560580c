import Diagnostics
import Testing

@testable import Datasets

/// Files as old programs save them: what can be read without doubt is read, and everything else is told with its line.
@Suite struct EncodingTests {
  private func table(_ bytes: [UInt8]) -> (rows: [[String]]?, told: [String]) {
    let findings = Findings()
    let table = CSVReader.read(bytes, file: "cities.csv", findings: findings)
    return (table?.rows.map { $0.map(\.text) }, findings.all.map(\.description))
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false]) func unicodeTextOfExcelIsRead(isLittle: Bool) {
    let (rows, told) = table(utf16("city\tcountry\nBélvato\tArvenia\n", isLittle: isLittle))
    #expect(rows == [["Bélvato", "Arvenia"]])
    #expect(told == [])
  }

  @Test func aMarkOfUTF8IsNoPartOfTheFirstColumn() {
    let (rows, told) = table([0xEF, 0xBB, 0xBF] + Array("city;country\nA;B\n".utf8))
    #expect(rows == [["A", "B"]])
    #expect(told == [])
  }

  @Test func anOldEncodingIsToldWithTheWordAndItsLine() {
    let (rows, told) = table(Array("city,country\nB".utf8) + [0xE9] + Array("lvato,Arvenia\n".utf8))
    #expect(rows == nil)
    #expect(
      told == [
        "cities.csv:2:2: error: the file is not saved as UTF-8: this reads “Bélvato” in the encoding of old Windows programs\n"
          + "  hint: save the table as UTF-8: in Excel choose “CSV UTF-8” under “Save as”"
      ])
  }

  @Test func aWorkbookIsNoTable() {
    let (_, told) = table(Array("PK\u{3}\u{4}".utf8) + [20, 0, 6, 0])
    #expect(told.first?.hasPrefix("cities.csv: error: this is a workbook of Excel") == true)
  }

  @Test func lettersThatWereSpoiledBeforeAreDoubted() {
    let (rows, told) = table(Array("city,country\nBÃ©lvato,Arvenia\n".utf8))
    #expect(rows?.count == 1)
    #expect(told.count == 1 && told.first?.hasPrefix("cities.csv:2:2: warning: letters are spoiled here") == true)
    #expect(table(Array("city,country\nSÃO PAULO,Â\n".utf8)).told == [])
  }
}
