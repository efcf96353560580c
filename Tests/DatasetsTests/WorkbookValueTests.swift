import Datasets
import Diagnostics
import Testing
import WorkbookWriting

/// What the cells of workbooks mean: one cell each, by its XML.
@Suite struct WorkbookValueTests {
  private func text(
    _ cell: String, strings: [String] = [], formats: [String] = [], properties: String = ""
  ) -> String? {
    let read = ReadWorkbook(WrittenWorkbook(cell: cell, strings: strings, formats: formats, properties: properties))
    return read.told.isEmpty ? read.texts.last?.last : read.told.joined(separator: "\n")
  }

  @Test(arguments: [
    ("5", "5"), ("5.0", "5"), ("-12.50", "-12.5"), ("0", "0"), ("-0", "0"), ("007", "7"),
    // What is beyond 15 digits is noise of binary numbers.
    ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"), ("163.44999999999999", "163.45"),
    ("57.999999999999993", "58"), ("99999999999999.999", "100000000000000"),
    ("123456789012345678", "123456789012346000"),
    ("2.5E-3", "0.0025"), ("1E5", "100000"), ("1.2345E+2", "123.45"), ("9.9999999999999995E-2", "0.1"),
    ("4.9406564584124654E-324", "0." + String(repeating: "0", count: 323) + "494065645841247"),
  ])
  func numbersAreThoseThatPeopleSee(stored: String, seen: String) {
    #expect(text("<c><v>\(stored)</v></c>") == seen)
  }

  @Test(arguments: ["1E999", "1E99999999999999999999", "nan", "inf", "0x10", "12,5", "--1", "1e"])
  func whatIsNoNumberIsDamage(stored: String) {
    #expect(text("<c><v>\(stored)</v></c>")?.hasPrefix("w.xlsx, cell A2: error: the cell cannot be read") == true)
  }

  @Test(arguments: [
    ("9", "0.55", "55"), ("10", "0.16800000000000001", "16.8"), ("0.0%", "0.1234", "12.34"), ("0 %", "1.5", "150"),
    ("\"%\"0", "0.5", "0.5"), ("[Red]0%;-0%", "-0.07", "-7"), ("0.00E+00", "1234", "1234"),
    ("#,##0 \"members\"", "1200", "1200"), ("#,##0.00\\ [$€-1]", "38200.5", "38200.5"), ("General", "3", "3"),
    ("[<1]0.00;General", "0.5", "0.5"), ("@", "5", "5"), ("_-* #,##0_-", "7", "7"),
  ])
  func percentagesAreWhatIsSeenWithoutTheSign(format: String, stored: String, seen: String) {
    #expect(text("<c s=\"1\"><v>\(stored)</v></c>", formats: [format]) == seen)
  }

  @Test(arguments: [
    ("14", "45047", "2023-05-01"), ("15", "45047.999", "2023-05-01"), ("16", "45047", "2023-05-01"),
    ("17", "45047", "2023-05"), ("yyyy", "45047", "2023"), ("mmmm\\ yyyy", "45047", "2023-05"),
    ("[$-809]dddd, d mmmm yyyy;@", "45047", "2023-05-01"), ("dd\\.mm\\.yyyy", "45047", "2023-05-01"),
    // Times with noise of binary numbers; seconds where there are any.
    ("20", "0.60416666666666663", "14:30"), ("18", "0.39583333333333331", "09:30"),
    ("21", "0.604178240740741", "14:30:01"),
    ("h:mm AM/PM", "45047.604166666664", "14:30"), ("h\" h \"mm", "0", "00:00"), ("45", "0.01", "00:14:24"),
    ("46", "1.0833333333333333", "26:00"), ("[h]:mm", "1.5", "36:00"), ("[mm]", "0.0625", "01:30"),
    ("22", "45047.604166666664", "2023-05-01 14:30"), ("22", "45047", "2023-05-01"),
    ("yyyy-mm-dd hh:mm:ss", "45047.604178240741", "2023-05-01 14:30:01"),
    // Chinese, Japanese and Korean formats.
    ("27", "45047", "2023-05-01"), ("32", "0.5", "12:00"),
    // The first days of the system, with the 29 February 1900 that never was, and its last.
    ("14", "1", "1900-01-01"), ("14", "59", "1900-02-28"), ("14", "61", "1900-03-01"), ("14", "36585", "2000-02-29"),
    ("14", "2958465", "9999-12-31"),
  ])
  func datesAndTimesByTheirFormats(format: String, stored: String, seen: String) {
    #expect(text("<c s=\"1\"><v>\(stored)</v></c>", formats: [format]) == seen)
  }

  @Test func daysFrom1904() {
    let cell = "<c s=\"1\"><v>43585</v></c>"
    #expect(text(cell, formats: ["14"], properties: "date1904=\"1\"") == "2023-05-01")
    #expect(text("<c s=\"1\"><v>0</v></c>", formats: ["14"], properties: "date1904=\"true\"") == "1904-01-01")
  }

  @Test(arguments: ["0", "60", "-3", "2958466", "1E300"])
  func numbersThatAreNoDates(stored: String) {
    let told = text("<c s=\"1\"><v>\(stored)</v></c>", formats: ["14"])
    #expect(told?.contains("is shown as a date or time, and is none\n  hint: type the date again") == true)
  }

  @Test(arguments: [
    ("<c t=\"b\"><v>1</v></c>", "yes"), ("<c t=\"b\"><v>0</v></c>", "no"),
    ("<c t=\"d\"><v>2023-05-01T00:00:00</v></c>", "2023-05-01"), ("<c t=\"d\"><v>2023-05-01</v></c>", "2023-05-01"),
    ("<c t=\"d\"><v>2023-05-01T14:30:00.000Z</v></c>", "2023-05-01 14:30"),
    ("<c t=\"d\"><v>14:30:00</v></c>", "14:30"), ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>vx</v></c>", "vx"),
    ("<c><f>1+1</f><v>2</v></c>", "2"), ("<c t=\"b\"><f>1=1</f><v>1</v></c>", "yes"),
  ])
  func truthDatesAndFormulas(cell: String, seen: String) { #expect(text(cell) == seen) }

  @Test(arguments: [
    ("<t>Velmora</t>", "Velmora"), ("<t xml:space=\"preserve\">  a  b \u{A0}</t>", "a  b"),
    ("<t>a&#10;b</t>", "a\nb"), ("<t>a_x000D_\nb_x000d_c</t>", "a\nb\nc"),
    ("<t>_x005F_x0041_ _x0041_</t>", "_x0041_ A"),
    ("<t>a_x0007_b _xZZZZ_ _x00</t>", "ab _xZZZZ_ _x00"), ("<t>_xD83D__xDE00_</t>", "😀"),
    ("<r><rPr><b/></rPr><t xml:space=\"preserve\">Two </t></r><r><t>runs</t></r>", "Two runs"),
    ("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "東京"),
    ("<t>&amp; &lt;b&gt; é</t>", "& <b> é"),
  ])
  func textsOfBothKinds(string: String, seen: String) {
    #expect(text("<c t=\"s\"><v>0</v></c>", strings: [string]) == seen)
    #expect(text("<c t=\"inlineStr\"><is>\(string)</is></c>") == seen)
  }

  @Test(arguments: ["<c t=\"s\"><v>7</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>x</v></c>"])
  func sharedTextsThatAreNotThere(cell: String) {
    #expect(text(cell, strings: ["<t>a</t>"])?.contains("cell A2: error: the cell cannot be read") == true)
  }
}
