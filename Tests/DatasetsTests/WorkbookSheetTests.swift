import Datasets
import Diagnostics
import Testing
import WorkbookWriting

/// Which sheet, rows and columns of a workbook are the table.
@Suite struct WorkbookSheetTests {
  private static func sheet(_ name: String, _ value: String, state: String? = nil) -> WrittenWorkbook.Sheet {
    WrittenWorkbook.Sheet(name, WrittenWorkbook.rows([["v"], [value]]), state: state)
  }

  @Test func emptyRowsAndColumnsAreNoData() {
    let read = ReadWorkbook(
      rows: """
        <row r="1"><c r="A1" s="3"/></row>
        <row r="3"><c r="B3" t="inlineStr"><is><t>city</t></is></c><c r="C3" s="1"/>
          <c r="D3" t="inlineStr"><is><t>rate in
        percent</t></is></c></row>
        <row r="5"><c r="B5" t="inlineStr"><is><t>Amora</t></is></c><c r="D5"><v>5</v></c><c r="E5" s="2"><v></v></c></row>
        <row r="6"><c r="B6" t="inlineStr"><is><t> </t></is></c></row>
        <row r="7"><c r="D7"><v>6</v></c></row>
        <row r="900"><c r="A900" s="3"/></row>
        """)
    #expect(read.texts == [["city", "rate in percent"], ["Amora", "5"], ["", "6"]])
    #expect(read.told == [])
    #expect(read.table?.columns.map(\.origin.description) == ["w.xlsx, cell B3", "w.xlsx, cell D3"])
    #expect(read.table?.rows.last?.map(\.origin.description) == ["w.xlsx, cell B7", "w.xlsx, cell D7"])
  }

  @Test func placesBeyondZ() {
    let read = ReadWorkbook(rows: "<row r=\"9\"><c r=\"AB9\"><v>1</v></c><c r=\"XFD9\"><v>2</v></c></row>")
    #expect(read.table?.columns.map(\.origin.description) == ["w.xlsx, cell AB9", "w.xlsx, cell XFD9"])
  }

  @Test func theFirstVisibleSheetWithSomethingInIt() {
    let workbook = WrittenWorkbook([
      Self.sheet("Lists", "hidden", state: "hidden"), Self.sheet("Macro", "very", state: "veryHidden"),
      WrittenWorkbook.Sheet("Empty", ""), Self.sheet("2023", "this"), Self.sheet("2022", "that"),
    ])
    let read = ReadWorkbook(workbook, file: "data/answers.xlsx")
    #expect(read.texts == [["v"], ["this"]])
    #expect(read.table?.rows[0][0].origin.description == "data/answers.xlsx, sheet \"2023\", cell A2")
    #expect(
      read.told == [
        "data/answers.xlsx: warning: the sheet \"2022\" is not read\n"
          + "  hint: hide or delete it, or name it as a table of its own: \"data/answers.xlsx#2022\""
      ])
  }

  @Test(arguments: ["data/answers.xlsx", "data/answers.uk.xlsx", "Answers.XLSX"])
  func aSheetWithTheNameOfTheFileWins(file: String) {
    let workbook = WrittenWorkbook([Self.sheet("Notes", "n"), Self.sheet("Answers", "a")])
    let read = ReadWorkbook(workbook, file: file)
    #expect(read.texts == [["v"], ["a"]])
    #expect(read.told.count == 1)
  }

  @Test func aSheetThatIsAskedFor() {
    let workbook = WrittenWorkbook([Self.sheet("Cities", "c"), Self.sheet("Lists", "l", state: "hidden")])
    #expect(ReadWorkbook(workbook, sheet: "cities").texts == [["v"], ["c"]])
    #expect(ReadWorkbook(workbook, sheet: "cities").told == [])
    #expect(ReadWorkbook(workbook, sheet: "Lists").texts == [["v"], ["l"]])
    #expect(
      ReadWorkbook(workbook, sheet: "City").told == [
        "w.xlsx: error: there is no sheet \"City\"\n  hint: the sheets are \"Cities\", \"Lists\""
      ])
    #expect(
      ReadWorkbook(workbook, sheet: "Citie").told == [
        "w.xlsx: error: there is no sheet \"Citie\"\n  hint: did you mean \"Cities\"?"
      ])
  }

  @Test func namesOfTables() {
    #expect(TableNames.of("a/b.csv") == "a/b.csv")
    #expect(TableNames.of("a/B.XLSX") == "a/B.XLSX")
    #expect(TableNames.of("a/b.xlsx#Members # 2") == "a/b.xlsx | Members # 2")
    #expect(TableNames.of("a#1/b.xlsm") == "a#1/b.xlsm")
    #expect(TableNames.of("a.csv#b") == nil && TableNames.of("a.json") == nil && TableNames.of("see #5") == nil)
  }

  @Test func emptyWorkbooks() {
    #expect(ReadWorkbook(rows: "").told.first?.hasPrefix("w.xlsx: error: the workbook is empty\n") == true)
    let hidden = ReadWorkbook(WrittenWorkbook([Self.sheet("A", "a", state: "hidden")]))
    #expect(
      hidden.told.first?.hasPrefix("w.xlsx: error: the workbook has no sheet with cells that can be seen") == true)
    #expect(ReadWorkbook(WrittenWorkbook([Self.sheet("A", "")]), sheet: "A").texts == [["v"]])
  }
}

private enum TableNames {
  static func of(_ text: String) -> String? {
    TableName(text).map { $0.file + ($0.sheet.map { " | " + $0 } ?? "") }
  }
}
