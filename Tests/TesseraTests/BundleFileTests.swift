import Testing

@testable import Tessera

/// Files of a bundle that are missing or broken: told once, where they are named, and nothing that follows from them.
struct BundleFileTests {
  private func bundle(chapters: String, files: [String: String] = [:]) -> SmallBundle {
    let bundle = SmallBundle(files: files)
    bundle.write(
      "report.json",
      """
      { "tessera": 1, "template": "leaflet", "title": "T", "language": "en",
        "chapters": ["\(chapters)"] }
      """)
    return bundle
  }

  @Test func missingChapter() {
    #expect(
      bundle(chapters: "text/two.md", files: ["text/towers.md": "# T\n", "data/two.csv": "a"]).told() == """
        report.json:2:16: error: there is no file text/two.md in the bundle
          hint: put it into the bundle's folder, or correct the path
        """)
  }

  /// The nearest file is one of the same kind, wherever it stands.
  @Test func nearestChapter() {
    #expect(
      bundle(chapters: "introdction.md", files: ["text/introduction.md": "# I\n", "introduction.csv": "a"]).told()
        == """
        report.json:2:16: error: there is no file introdction.md in the bundle
          hint: did you mean “text/introduction.md”?
        """)
  }

  @Test(arguments: ["../outside.md", "/etc/hostname", "text\\\\one.md", "text/../../outside.md", ""])
  func pathOutside(_ path: String) {
    #expect(
      bundle(chapters: path).told() == """
        report.json:2:16: error: “\(path.replacing("\\\\", with: "\\"))” is not a path inside the bundle
          hint: put the file into the bundle's folder and write its path from there, with /
        """)
  }

  @Test func folderForFile() {
    #expect(
      bundle(chapters: "text").told() == """
        report.json:2:16: error: text is a folder, not a file
          hint: name a file in it, such as text/…
        """)
  }

  @Test func officeFiles() {
    #expect(
      SmallBundle(
        "# G\n\n{cost.count}\n",
        report: ["\"data\": { \"cost\": \"cost.ods\" }", "\"appendices\": [\"text/letter.docx\", \"text/one.md\"]"]
      ).told() == """
        report.json:8:38: error: text/one.md is named twice
          hint: remove one; a text is printed in one place
        report.json:7:21: error: cost.ods: data are read from CSV, Excel workbooks or JSON
          hint: save it as an Excel workbook (.xlsx), or as CSV, and name that file here
        report.json:8:18: error: text/letter.docx is no prose file; texts are written in Markdown (.md)
          hint: save the text as plain text; tessera import makes chapters of it
        """)
  }

  @Test func chapterNotUTF8() {
    let bundle = SmallBundle()
    bundle.write("text/one.md", bytes: Array("# Caf".utf8) + [0xE9, 0x0A])
    #expect(
      bundle.told() == """
        text/one.md:1:6: error: the byte 0xE9 is not UTF-8; it reads as "é" in ISO-8859-1
          hint: save the file as UTF-8 (in Excel: "CSV UTF-8")
        """)
    bundle.write("text/one.md", bytes: [0xFF, 0xFE, 0x23, 0x00])
    #expect(
      bundle.told() == """
        text/one.md: error: the file is UTF-16, expected UTF-8
          hint: save the file as UTF-8 (in Excel: "CSV UTF-8")
        """)
  }

  /// What hangs on data that cannot be read is not told as wrong too: numbers, charts, references to them.
  @Test func missingData() {
    let prose = """
      # Garden

      We have {plants.count} plants, see [](#chart).

      ::: chart Plants {data=plants x=name y=height #chart}
      :::
      """
    #expect(
      SmallBundle(prose, report: ["\"data\": { \"plants\": \"data/plants.csv\" }"]).told() == """
        report.json:7:23: error: there is no file data/plants.csv in the bundle
          hint: put it into the bundle's folder, or correct the path
        """)
  }

  @Test func brokenData() {
    let bundle = SmallBundle(
      "# Garden\n\n{club.members}\n", report: ["\"data\": { \"club\": \"data/club.json\" }"],
      files: ["data/club.json": "{ \"members\": }"])
    #expect(
      bundle.told() == """
        data/club.json:1:14: error: a value is missing before }
          hint: write null for no value
        """)
  }

  @Test func table() {
    let bundle = SmallBundle(
      report: ["\"data\": { \"plants\": \"data/plants.csv\" }"],
      files: ["data/plants.csv": "name,height,height\nRose,1.2,1\nDaisy\nFir,1,2,3\n"])
    #expect(
      bundle.told() == """
        data/plants.csv:1:13: error: two columns are named "height"
          hint: give each column its own name; the other is data/plants.csv:1:6
        data/plants.csv:3:1: error: the row has 1 cell, expected 3
          hint: nothing stands for "height", "height"; an empty cell needs its separator (a comma) too
        data/plants.csv:4:9: error: the row has 4 cells, expected 3
          hint: a text with a comma in it stands in double quotes: "…"
        """)
  }

  /// A picture that cannot be shown keeps its label.
  @Test func missingPicture() {
    let prose = "# Garden\n\n![A rose](pictures/Rose.jpg){#rose}\n\nSee [](#rose).\n"
    #expect(
      SmallBundle(prose).told() == """
        text/one.md:3:1: error: there is no file pictures/Rose.jpg in the bundle
          hint: put it into the bundle's folder, or correct the path
        """)
    #expect(
      SmallBundle(prose, files: ["pictures/rose.svg": TestPicture.svg, "pictures/nose.md": ""]).told() == """
        text/one.md:3:1: error: there is no file pictures/Rose.jpg in the bundle
          hint: did you mean “pictures/rose.svg”?
        """)
  }

  @Test func brokenPictures() {
    let bundle = SmallBundle(
      "# Garden\n\n![A](a.png)\n\n![B](b.jpg)\n\n![C](c.svg)\n\n![D](d.gif)\n\n![E](e.png)\n\n![F](f.png)\n")
    bundle.write("a.png", bytes: Array(TestPicture.png.prefix(40)))
    bundle.write("b.jpg", bytes: TestPicture.halfJPEG)
    bundle.write("c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\"/></svg>")
    bundle.write("d.gif", "GIF89a…")
    bundle.write("e.png", "")
    bundle.write("f.png", "not a picture")
    #expect(
      bundle.told() == """
        a.png: error: the PNG picture is damaged or incomplete
          needed by text/one.md:3:1
          hint: copy the file again from its source, or open it in a picture editor and save it anew
        b.jpg: error: the JPEG picture is incomplete: its end is missing
          needed by text/one.md:5:1
          hint: copy the file again from its source; the download or copy broke off
        c.svg: error: the SVG drawing does not say how large it is
          needed by text/one.md:7:1
          hint: give its <svg> element a viewBox, or a width and a height
        d.gif: error: this is a GIF picture, which cannot be placed in a document
          needed by text/one.md:9:1
          hint: open it in a picture editor and save it as JPEG (photographs), PNG (screenshots) or SVG (drawings)
        e.png: error: the picture file is empty
          needed by text/one.md:11:1
          hint: copy the file again from its source
        f.png: error: the file is no picture of a known kind
          needed by text/one.md:13:1
          hint: use a JPEG, PNG or SVG picture
        """)
  }
}
