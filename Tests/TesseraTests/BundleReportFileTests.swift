import Testing

@testable import Tessera

/// What is wrong with `report.json` itself: each finding with its place and what to do.
struct BundleReportFileTests {
  @Test func noFolder() {
    let bundle = SmallBundle()
    bundle.remove("")
    #expect(
      bundle.told() == """
        BUNDLE: error: there is no folder BUNDLE
          hint: name the folder that holds report.json
        """)
  }

  @Test func noReportFile() {
    let bundle = SmallBundle()
    bundle.remove("report.json")
    #expect(
      bundle.told() == """
        BUNDLE: error: there is no report.json in this folder
          hint: name the folder that holds report.json; tessera import makes one of a text
        """)
  }

  @Test func brokenJSON() {
    let bundle = SmallBundle()
    bundle.write("report.json", "{\n  \"tessera\": 1\n  \"title\": \"Our garden\",\n}\n")
    #expect(
      bundle.told() == """
        report.json:3:3: error: a comma is missing before "title"
          hint: put a comma at the end of line 2
        report.json:3:24: error: a comma with nothing after it
          hint: remove the comma
        report.json:1:1: error: the key "template" is missing
          hint: add "template": a text is expected
        report.json:1:1: error: the key "language" is missing
          hint: add "language": a text is expected
        """)
  }

  @Test func notUTF8() {
    let bundle = SmallBundle()
    bundle.write("report.json", bytes: Array("{\n  \"title\": \"Caf".utf8) + [0xE9] + Array("\"\n}".utf8))
    #expect(
      bundle.told() == """
        report.json:2:16: error: the file is not saved as UTF-8: this reads “Café” in the encoding of old Windows programs
          hint: save the file as UTF-8: editors ask for the encoding under “Save as”
        """)
  }

  @Test func everythingMissing() {
    let bundle = SmallBundle()
    bundle.write("report.json", "{}")
    #expect(
      bundle.told() == """
        report.json:1:1: error: tessera: the version of the bundle format is missing
          hint: add "tessera": 1
        report.json:1:1: error: the key "template" is missing
          hint: add "template": a text is expected
        report.json:1:1: error: the key "title" is missing
          hint: add "title": a text is expected
        report.json:1:1: error: the key "language" is missing
          hint: add "language": a text is expected
        """)
  }

  @Test func newerFormat() {
    let bundle = SmallBundle()
    bundle.write(
      "report.json",
      """
      { "tessera": 2, "template": "leaflet", "title": "T", "language": "en", "chapters": ["text/one.md"] }
      """)
    #expect(
      bundle.told() == """
        report.json:1:14: error: tessera: format 2 is newer than this program, which reads format 1
          hint: install a newer tessera
        """)
  }

  @Test(arguments: [
    (
      "\"subtitel\": \"A year\"",
      """
      report.json:7:3: error: subtitel: this key is not known
        hint: did you mean "subtitle"?
      """
    ),
    (
      "\"year\": \"2023\"",
      """
      report.json:7:11: error: year: expected a whole number, found the text "2023"
        hint: write 2023 without quotes
      """
    ),
    (
      "\"keywords\": \"garden\"",
      """
      report.json:7:15: error: keywords: expected a list, found the text "garden"
        hint: a list stands in square brackets, even of one: [ … ]
      """
    ),
    (
      "\"date\": \"March 2024\"",
      """
      report.json:7:11: error: date: “March 2024” is not a date
        hint: write it as 2024-03-15
      """
    ),
    (
      "\"contents\": { \"depth\": 9 }",
      """
      report.json:7:26: error: contents.depth: the contents list cannot go down to level 9
        hint: give 1 to 4
      """
    ),
    (
      "\"numberFrom\": 7",
      """
      report.json:7:17: error: numberFrom: there is no heading level 7
        hint: give 0 (no numbers) to 4
      """
    ),
    (
      "\"appendices\": [5]",
      """
      report.json:7:18: error: expected the path of a prose file, found the number 5
        hint: write a path such as "text/01-introduction.md"
      """
    ),
    (
      "\"data\": [\"data/a.csv\"]",
      """
      report.json:7:11: error: data: expected an object, found a list
        hint: write "data": { "members": "data/members.json" }
      """
    ),
    (
      "\"theme\": { \"margins\": { \"top\": 5 } }",
      """
      report.json:7:34: error: theme.margins.top: 5.0 pt is out of range
        hint: give 10 to 300 points
      """
    ),
    (
      "\"theme\": { \"margins\": { \"inner\": 250, \"outer\": 200 } }",
      """
      report.json:7:25: error: theme.margins: the margins and the side column leave only 22 pt for the text
        hint: make them smaller; a line of text wants about 350 pt
      """
    ),
    (
      "\"theme\": { \"colours\": { \"acent\": \"#fff\", \"ink\": \"black\" } }",
      """
      report.json:7:51: error: theme.colours.ink: “black” is not a colour
        hint: write it as #rrggbb, such as #1d4f76
      report.json:7:27: error: theme.colours.acent: this key is not known
        hint: did you mean "accent"?
      """
    ),
    (
      "\"theme\": { \"typography\": { \"quotes\": \"smart\", \"figures\": \"lining\" } }",
      """
      report.json:7:40: error: theme.typography.quotes: “smart” is not a way of setting quotes
        hint: write “as typed” or “language”
      """
    ),
    (
      "\"theme\": { \"typography\": { \"justification\": \"letters\" } }",
      """
      report.json:7:47: error: theme.typography.justification: “letters” is not a way of setting justification
        hint: write “spaces and letters” or “spaces”
      """
    ),
    (
      "\"theme\": { \"logos\": { \"cover\": \"pictures/logo.svg\" } }",
      """
      report.json:7:34: error: there is no file pictures/logo.svg in the bundle
        hint: put it into the bundle's folder, or correct the path
      """
    ),
  ])
  func line(_ line: String, told: String) {
    #expect(SmallBundle(report: [line]).told() == told)
  }

  /// A family that is not there is told where it is named, with the package to install, a slip with the nearest name.
  @Test func fonts() {
    let fonts = "\"theme\": { \"fonts\": { \"text\": \"Notto Serif\", \"sans\": \"Linux Libertine O\" } }"
    #expect(
      SmallBundle("# Garden\n\nSee [](#nowhere).\n", report: [fonts]).told() == """
        report.json:7:33: error: theme.fonts.text: the font family “Notto Serif” is not installed
          hint: did you mean “Noto Serif”?
        report.json:7:56: error: theme.fonts.sans: the font family “Linux Libertine O” is not installed
          hint: apt install fonts-linuxlibertine
        text/one.md:3:5: error: no heading, figure, table or box has the label “nowhere”
          hint: put {#nowhere} after the heading that is meant
        """)
  }

  /// Without its template a report cannot be composed; its texts are read all the same.
  @Test func unknownTemplate() {
    let bundle = SmallBundle("# Garden\n\n{bees}\n", template: "leaflt")
    #expect(
      bundle.told() == """
        report.json:3:15: error: template: there is no template “leaflt”
          hint: did you mean “leaflet”?
        text/one.md:3:1: error: there is no “bees” in the data
          hint: add it to the data that report.json names, or write \\{ for a brace
        """)
  }

  @Test func language() {
    let bundle = SmallBundle()
    bundle.write(
      "report.json",
      """
      { "tessera": 1, "template": "leaflet", "title": "T", "language": "english", "chapters": [] }
      """)
    #expect(
      bundle.told() == """
        report.json:1:66: error: language: “english” is not the code of a language
          hint: write en
        report.json:1:89: error: chapters: the report has no text
          hint: name a file such as "text/01-introduction.md"
        """)
  }
}
