import Foundation
import Testing

@testable import Tessera

/// What the commands write, tell and leave alone.
@Suite(.withCommand)
struct CommandBuildTests {
  private func bundle(_ prose: String = "# Garden\n\nRoses.\n", report: [String] = []) -> SmallBundle {
    SmallBundle(prose, report: report, template: "annual-report")
  }

  @Test func build() throws {
    let bundle = bundle()
    let run = try CommandRun(["build", bundle.folder, "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.complaints == "")
    #expect(run.output.hasPrefix("out.pdf: 3 pages, ") && run.output.hasSuffix(" KB\n"))
    #expect(bundle.files == ["out.pdf", "report.json", "text", "text/one.md"])
    #expect(bundle.bytes("out.pdf")?.starts(with: Data("%PDF-1.7".utf8)) == true)
  }

  /// Without -o the PDF takes the bundle's name, also where the bundle is called `.`.
  @Test func defaultName() throws {
    let bundle = bundle()
    var run = try CommandRun(["build", "."], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("\(bundle.name).pdf: 3 pages"))
    let here = bundle.bytes(bundle.name + ".pdf")
    let other = SmallBundle()
    run = try CommandRun(["build", bundle.folder + "/"], in: other.folder)
    #expect(run.code == 0)
    #expect(here != nil && other.bytes(bundle.name + ".pdf") == here)
  }

  /// The same input gives the same bytes.
  @Test func sameBytes() throws {
    let bundle = bundle()
    _ = try CommandRun(["build", bundle.folder, "-o", "a.pdf"], in: bundle.folder)
    _ = try CommandRun(["build", ".", "-o", bundle.folder + "/b.pdf"], in: bundle.folder)
    #expect(bundle.bytes("a.pdf") != nil && bundle.bytes("a.pdf") == bundle.bytes("b.pdf"))
  }

  /// Twelve things are wrong: all are told in one run, nothing is written, and the older file stays as it is.
  @Test func twelveErrors() throws {
    let bundle = bundle(
      """
      # Garden {#garden}

      {club.member}

      ### Deep {#garden}

      See [](#gardn).

      ![](rose.png)

      ![Fir](fir.png){widht=side}

      ::: bx
      Text.
      :::
      """,
      report: [
        "\"subtitel\": \"A year\"", "\"data\": { \"club\": { \"members\": 12 }, \"plants\": \"plants.csv\" }",
        "\"theme\": { \"fonts\": { \"sans\": \"Lato Nova\" } }", "\"backCover\": \"../back.md\"",
      ])
    bundle.write("plants.csv", "name,height\nRose\n")
    bundle.write("fir.png", bytes: Array(TestPicture.png.prefix(50)))
    bundle.write("out.pdf", "older")
    let before = bundle.files
    let run = try CommandRun(["build", ".", "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(
      run.complaints == """
        report.json:7:3: error: subtitel: this key is not known
          hint: did you mean "subtitle"?
        plants.csv:2:1: error: the row has 1 cell, expected 2
          hint: nothing stands for "height"; an empty cell needs its separator (a comma) too
        report.json:9:33: error: theme.fonts.sans: the font family “Lato Nova” is not installed
          hint: install the family in /usr/local/share/fonts, or choose one that is installed, such as “Noto Serif”
        text/one.md:3:1: error: there is no “club.member” in the data
          hint: did you mean “club.members”?
        text/one.md:5:1: warning: the heading “Deep” skips a level: 3 after 1; it is printed as level 2
          hint: write it with ##
        text/one.md:9:1: error: the picture rose.png has no alternative text
          hint: say between the square brackets what it shows, or write {.decorative} after it if it says nothing
        text/one.md:9:1: error: there is no file rose.png in the bundle
          hint: put it into the bundle's folder, or correct the path
        text/one.md:11:17: error: widht= means nothing here
          hint: did you mean width?
        fir.png: error: the PNG picture is damaged or incomplete
          needed by text/one.md:11:1
          hint: copy the file again from its source, or open it in a picture editor and save it anew
        text/one.md:13:1: error: there is no block “::: bx”
          hint: did you mean “::: box”?
        report.json:10:16: error: “../back.md” is not a path inside the bundle
          hint: put the file into the bundle's folder and write its path from there, with /
        text/one.md:5:1: error: the label “garden” is used twice; it names something at text/one.md:1:1 already
          hint: give one of the two another label
        text/one.md:7:5: error: no heading, figure, table or box has the label “gardn”
          hint: did you mean “garden”?
        12 errors, 1 warning; nothing was written

        """)
    #expect(bundle.files == before)
    #expect(bundle.bytes("out.pdf") == Data("older".utf8))
  }

  @Test func warnings() throws {
    let bundle = bundle("# Garden\n\n### Roses\n")
    let run = try CommandRun(["build", ".", "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(
      run.complaints == """
        text/one.md:3:1: warning: the heading “Roses” skips a level: 3 after 1; it is printed as level 2
          hint: write it with ##

        """)
    #expect(run.output.hasPrefix("out.pdf: 3 pages, ") && run.output.hasSuffix(" KB (1 warning)\n"))
    #expect(bundle.bytes("out.pdf") != nil)
  }

  /// Where the output cannot be written is told with everything else.
  @Test func outputFolder() throws {
    let bundle = bundle("# Garden\n\n{bees}\n")
    var run = try CommandRun(["build", ".", "-o", "no/where/out.pdf"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(
      run.complaints == """
        no/where/out.pdf: error: there is no folder no/where
          hint: make it first, or name another
        text/one.md:3:1: error: there is no “bees” in the data
          hint: add it to the data that report.json names, or write \\{ for a brace
        2 errors; nothing was written

        """)
    run = try CommandRun(["build", ".", "-o", "text"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(
      run.complaints.hasPrefix(
        "text: error: this is a folder; the PDF needs a file's name\n  hint: write -o text/\(bundle.name).pdf\n"))
    #expect(bundle.files == ["report.json", "text", "text/one.md"])
  }

  @Test func check() throws {
    let bundle = bundle()
    var run = try CommandRun(["check", "."], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.output == ".: 3 pages\n")
    #expect(run.complaints == "")
    bundle.write("text/one.md", "# Garden\n\n{bees}\n")
    run = try CommandRun(["check", "."], in: bundle.folder)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(
      run.complaints == """
        text/one.md:3:1: error: there is no “bees” in the data
          hint: add it to the data that report.json names, or write \\{ for a brace
        1 error

        """)
    #expect(bundle.files == ["report.json", "text", "text/one.md"])
  }

  @Test func language() throws {
    let bundle = bundle()
    bundle.write("report.fr.json", "{ \"title\": \"Notre jardin\" }")
    bundle.write("text/one.fr.md", "# Jardin\n\nRoses.\n")
    let run = try CommandRun(["build", ".", "--language", "fr", "--output=fr.pdf"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.complaints == "")
    #expect(run.output.hasPrefix("fr.pdf: 3 pages"))
  }

  /// What the importer writes, the command can build.
  @Test func importing() throws {
    let bundle = bundle()
    bundle.write("source.md", "# Our garden\n2024\n\n## Roses\n\nThey grow.\n")
    var run = try CommandRun(["import", "source.md", "-o", "new/one"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.output == "new/one: 2 files\n")
    #expect(bundle.files.filter { $0.hasPrefix("new/one/") }.count == 3)
    run = try CommandRun(["check", "new/one"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.complaints == "")
    let before = bundle.bytes("new/one/report.json")
    run = try CommandRun(["import", "source.md", "-o", "new/one"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(
      run.complaints == "new/one: error: this is there already\n  hint: name a new folder, or remove this one\n")
    #expect(bundle.bytes("new/one/report.json") == before)
  }

  @Test func importingNothing() throws {
    let bundle = bundle()
    var run = try CommandRun(["import", "none.md", "-o", "new"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(run.complaints == "none.md: error: there is no such file\n  hint: look at its name and folder\n")
    run = try CommandRun(["import", "text", "-o", "new"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(run.complaints == "text: error: this is a folder, not a file\n  hint: name a file in it\n")
    bundle.write("latin.md", bytes: [0x23, 0x20, 0xE9, 0x0A])
    run = try CommandRun(["import", "latin.md", "-o", "new"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(run.complaints == "latin.md: error: the file is not UTF-8 text\n  hint: save it as UTF-8\n")
    #expect(!bundle.files.contains("new"))
  }

  /// The command line of a package with templates of its own.
  @Test func ownTemplates() throws {
    let bundle = SmallBundle("# Garden\n\nRoses.\n")
    let tool = CommandLineTool(templates: [Leaflet.self])
    #expect(tool.run(["leaflets", "build", bundle.folder, "-o", bundle.folder + "/a.pdf"]) == 0)
    #expect(bundle.bytes("a.pdf") != nil)
    #expect(tool.run(["leaflets", "check", bundle.folder + "/none"]) == 1)
    #expect(tool.run(["leaflets", "check"]) == 2)
  }
}
