import Datasets
import Diagnostics
import Testing
import WorkbookWriting

/// Workbooks as other programs write them: `Workbooks/make.py` makes them.
@Suite struct WorkbookProgramTests {
  private static let rows = [
    ["city", "joined", "opens", "share", "population", "member", "remark"],
    ["Amora", "2019-05-01", "09:30", "16.8", "150000", "yes", "two\nlines"],
    ["Belda", "1900-01-15", "14:05", "10", "1500000", "no", "blanks & <signs>"],
    ["Corva", "2024-02-29", "23:59", "7", "0.3", "yes", "東京 é"],
  ]

  @Test func openpyxl() throws {
    let read = ReadWorkbook(try WrittenWorkbook.made(by: "openpyxl.xlsx"))
    #expect(read.texts == Self.rows)
    #expect(read.told == [])
  }

  @Test func xlsxWriter() throws {
    let read = ReadWorkbook(try WrittenWorkbook.made(by: "xlsxwriter.xlsx"))
    #expect(read.texts == Self.rows + [["Delva", "", "", "", "1650000", "", ""]])
    #expect(
      read.told == [
        "w.xlsx, cell E5: warning: the program that wrote the workbook did not calculate; the results of its formula may be wrong\n"
          + "  hint: open it in Excel and save it"
      ])
  }
}
