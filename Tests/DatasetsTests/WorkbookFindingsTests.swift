import Datasets
import Diagnostics
import Testing
import WorkbookWriting

/// What is told of the usual mistakes in workbooks, word by word.
@Suite struct WorkbookFindingsTests {
  private static let table = WrittenWorkbook.rows([
    ["city", "country", "rate"], ["Amora", "Arvenia", "61"], ["Belda", "Arvenia", "58"], ["Corva", "Arvenia", "70"],
  ])

  @Test func aTitleAboveTheNames() {
    let read = ReadWorkbook(rows: WrittenWorkbook.rows([["Survey 2023"], []]) + Self.table)
    #expect(read.table == nil)
    #expect(
      read.told == [
        "w.xlsx, cell A1: error: row 1, the first with something in it (“Survey 2023”), does not name the columns\n"
          + "  hint: remove what stands above the row with the names of the columns, which seems to be row 3"
      ])
  }

  @Test func aColumnWithoutName() {
    let read = ReadWorkbook(
      rows: WrittenWorkbook.rows([["city", "", "rate"], ["Amora", "", "61"], ["Belda", "x", "58"]]))
    #expect(
      read.told == [
        "w.xlsx, cell B1: error: column B has no name, but something in it: “x” in B3\n"
          + "  hint: write the column's name here (no title stands above the names), or move what is no part of the table away"
      ])
  }

  @Test func twoColumnsOfOneName() {
    let read = ReadWorkbook(rows: WrittenWorkbook.rows([["city", "rate", "rate"], ["Amora", "1", "2"]]))
    #expect(
      read.told == [
        "w.xlsx, cell C1: error: two columns are named \"rate\"\n"
          + "  hint: give each column its own name; the other is w.xlsx, cell B1"
      ])
  }

  @Test func mergedNames() {
    let rows = WrittenWorkbook.rows([["city", "2022", ""], ["Amora", "1", "2"]])
    let read = ReadWorkbook(rows: rows, after: "<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>")
    #expect(
      read.told == [
        "w.xlsx, cell B1: error: the cells B1:C1 are merged, but each column needs a name of its own\n"
          + "  hint: unmerge them (Home, Merge & Center), keep one row of names, and write a name over every column"
      ])
  }

  @Test func mergedValues() {
    let rows = WrittenWorkbook.rows([["country", "city"], ["Arvenia", "Amora"], ["", "Belda"], ["", ""]])
    let merged = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A9:B9\"/></mergeCells>"
    #expect(
      ReadWorkbook(rows: rows, after: merged).told == [
        "w.xlsx, cell A2: error: the cells A2:A3 are merged: only A2 has the value, the others are empty\n"
          + "  hint: unmerge them (Home, Merge & Center) and write the value into every cell that it is true of"
      ])
  }

  @Test func hiddenAndFilteredRowsAreData() {
    let rows = Self.table.replacing(
      "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\">B",
      with: "<row hidden=\"1\"><c t=\"inlineStr\"><is><t xml:space=\"preserve\">B")
    let hidden = ReadWorkbook(rows: rows, before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
    #expect(hidden.table?.rows.count == 3)
    #expect(
      hidden.told == [
        "w.xlsx, cell A3: warning: row 3 is hidden, and read all the same\n"
          + "  hint: unhide them to see what is read; delete what is not meant",
        "w.xlsx, cell B1: warning: column B is hidden, and read all the same\n"
          + "  hint: unhide them to see what is read; delete what is not meant",
      ])
    let filtered = ReadWorkbook(
      rows: rows.replacing(
        "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\">C",
        with: "<row hidden=\"1\"><c t=\"inlineStr\"><is><t xml:space=\"preserve\">C"),
      before: "<sheetPr filterMode=\"1\"/>")
    #expect(
      filtered.told == [
        "w.xlsx, cell A3: warning: rows 3–4 are hidden by a filter, and read all the same\n"
          + "  hint: clear the filter (Data, Clear) to see what is read; delete rows that are not meant"
      ])
  }

  @Test func notesBelowTheTable() {
    let rows = Self.table + WrittenWorkbook.row(["* provisional"], number: 6) + WrittenWorkbook.row(["Source: us"])
    #expect(
      ReadWorkbook(rows: rows).told == [
        "w.xlsx, cell A6: warning: “* provisional” stands alone under an empty row and is read as a row of the table\n"
          + "  hint: a note under the table goes to another sheet; so do those in the rows down to 7"
      ])
    #expect(ReadWorkbook(rows: Self.table + WrittenWorkbook.row(["Delva", "Arvenia"], number: 6)).told == [])
  }

  @Test func errorsOfExcelAndFormulasWithoutResult() {
    let rows =
      WrittenWorkbook.row(["city", "rate"])
      + "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c t=\"e\"><f>X1</f><v>#N/A</v></c></row>"
      + "<row><c t=\"e\"><v>#REF!</v></c><c t=\"e\"><v>#N/A</v></c></row>"
      + "<row><c><f>SUM(B1:B2)</f></c><c><f>1+1</f><v></v></c></row>"
    #expect(
      ReadWorkbook(rows: rows).told == [
        "w.xlsx, cell B2: error: the cell has the error #N/A; so it is in 2 cells of this column\n"
          + "  hint: correct the formula, or empty the cell to show the value as missing",
        "w.xlsx, cell A3: error: the cell has the error #REF!\n"
          + "  hint: correct the formula, or empty the cell to show the value as missing",
        "w.xlsx, cell A4: error: the formula has no stored result\n"
          + "  hint: the program that wrote the workbook did not calculate: open it in Excel and save it",
        "w.xlsx, cell B4: error: the formula has no stored result\n"
          + "  hint: the program that wrote the workbook did not calculate: open it in Excel and save it",
      ])
  }

  @Test func formulasThatNobodyCalculated() {
    var workbook = WrittenWorkbook(cell: "<c><f>1+1</f><v>0</v></c>")
    workbook.after = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"
    #expect(
      ReadWorkbook(workbook).told == [
        "w.xlsx, cell A2: warning: the program that wrote the workbook did not calculate; the results of its formula may be wrong\n"
          + "  hint: open it in Excel and save it"
      ])
    workbook.sheets[0].rows = WrittenWorkbook.rows([["v"], ["1"]])
    #expect(ReadWorkbook(workbook).told == [])
  }
}
