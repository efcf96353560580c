import Diagnostics
import Testing

@testable import Datasets

@Suite struct CSVReaderTests {
  private func read(_ text: String, _ findings: Findings = Findings()) -> DataTable? {
    CSVReader.read(Array(text.utf8), file: "v.csv", findings: findings)
  }

  @Test(arguments: [",", ";", "\t"])
  func separatorIsFoundFromTheHead(mark: String) throws {
    let table = try #require(read("month\(mark)visits\r\nJan\(mark)12\r\n\r\nFeb\(mark)13"))
    #expect(table.names == ["month", "visits"])
    #expect(table.rows.map { $0.map(\.text) } == [["Jan", "12"], ["Feb", "13"]])
    #expect(table.rows[1][0].origin.description == "v.csv:4:1")
    #expect(table.rows[1][1].origin.description == "v.csv:4:5")
  }

  @Test func quotedCellsHoldSeparatorsQuotesAndLines() throws {
    let findings = Findings()
    let table = try #require(read("\u{FEFF}name,text\n\"Paris, France\",\"a \"\"b\"\"\nc\"\nRome , é \n,,\n", findings))
    #expect(table.names == ["name", "text"])
    #expect(table.rows.map { $0.map(\.text) } == [["Paris, France", "a \"b\"\nc"], ["Rome", "é"]])
    #expect(table.rows[1].map(\.origin.description) == ["v.csv:4:1", "v.csv:4:8"])
    #expect(findings.all.isEmpty)
  }

  @Test func rowsOfTheWrongLengthSayWhatWasExpected() throws {
    let findings = Findings()
    let table = try #require(read("city,year,rate\nOslo,2023\nBern,2023,5,6\nBari,2023,7\n", findings))
    #expect(table.rows.count == 1)
    #expect(
      findings.all.map(\.description) == [
        "v.csv:2:1: error: the row has 2 cells, expected 3\n"
          + "  hint: nothing stands for \"rate\"; an empty cell needs its separator (a comma) too",
        "v.csv:3:13: error: the row has 4 cells, expected 3\n"
          + "  hint: a text with a comma in it stands in double quotes: \"…\"",
      ])
  }

  @Test func theHeadNamesEachColumnOnce() {
    let findings = Findings()
    _ = read("city,,city\na,b,c\n", findings)
    #expect(
      findings.all.map { "\($0.origin): \($0.message)" } == [
        "v.csv:1:6: column 2 has no name", "v.csv:1:7: two columns are named \"city\"",
      ])
  }

  @Test func quotesThatGoWrong() {
    let findings = Findings()
    _ = read("a,b\n\"x\" y,2\n3,\"open\n", findings)
    #expect(
      findings.all.map { "\($0.origin): \($0.message)" } == [
        "v.csv:2:5: \"y\" stands after the closing quote", "v.csv:3:3: the quote is not closed",
      ])
  }

  @Test func emptyFilesAndOldEncodings() {
    let findings = Findings()
    #expect(read("\n \n", findings) == nil)
    #expect(CSVReader.read(Array("a;b\nM".utf8) + [0xFC], file: "w.csv", findings: findings) == nil)
    #expect(
      findings.all.map { "\($0.origin): \($0.message)" } == [
        "v.csv: the file is empty",
        "w.csv:2:2: the file is not saved as UTF-8: this reads “Mü” in the encoding of old Windows programs",
      ])
  }

  @Test func numbersAreStrictAndEmptyCellsAreMissing() throws {
    let findings = Findings()
    let table = try #require(read("m;rent\na;1.5\nb;\nc;n/a\nd;-2e3\n", findings))
    #expect(table.numbers("rent", findings: findings) == [1.5, nil, nil, -2000])
    #expect(
      findings.all.map(\.description) == [
        "v.csv:4:3: error: rent: \"n/a\" is not a number\n  hint: leave the cell empty to show it as missing"
      ])
  }

  @Test func anUnknownColumnNamesTheNearest() throws {
    let findings = Findings()
    let table = try #require(read("month,visits\nJan,1\n", findings))
    let place = Origin.data(file: "t.md", line: 3, column: 1)
    #expect(table.numbers("visit", neededBy: place, findings: findings).isEmpty)
    #expect(
      findings.all.map(\.description) == [
        "v.csv:1:1: error: there is no column \"visit\"\n  needed by t.md:3:1\n  hint: did you mean \"visits\"?"
      ])
  }

  @Test(arguments: [
    ("12,5", "write decimals with a point: 12.5"),
    ("1,234,567", "write the number without grouping: 1234567"),
    ("1,234.5", "write the number without grouping: 1234.5"),
    ("183,432", "write 183432, or 183.432 if the comma is a decimal comma"),
    ("30 000", "write the number without grouping: 30000"),
    ("1\u{202F}234,5", "write decimals with a point: 1234.5"),
    ("54 %", "write the number alone; the unit is set by the report"),
    ("–", "leave the cell empty to show it as missing"),
    ("−5", "write the minus sign as -"),
    ("+5", "write it without +"),
    ("many", "write digits only, with a point before decimals"),
  ])
  func hintsForTextsThatAreNoNumbers(text: String, hint: String) {
    #expect(NumberText.parse(text) == nil)
    #expect(NumberText.hint(for: text) == hint)
  }
}
