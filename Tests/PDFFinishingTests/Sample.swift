import Foundation
import Geometry
import Pages

/// Publications set by hand.
enum Sample {
  /// 16 × 8 pixels, red and blue, RGB, baseline; made by Pillow.
  static let jpeg = [UInt8](
    Data(
      base64Encoded: """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN\
        l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR\
        CAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAwX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAA\
        BgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYkIAFAm//2Q==
        """) ?? Data())

  static func publication(
    _ pages: [Frame], numbers: [PageNumber]? = nil, outline: [OutlineEntry] = [],
    information: DocumentInformation = information, pictures: [Picture] = []
  ) -> Publication {
    Publication(
      pages: pages.enumerated().map { index, frame in
        let number = numbers?[index] ?? PageNumber(index + 1)
        return Page(
          frame: frame, number: number,
          label: number.style == .cover ? "Cover" : number.style == .backCover ? "Back cover" : nil)
      }, outline: outline,
      information: information, faces: [TrueTypeFont.sans.face, TrueTypeFont.bold.face], pictures: pictures)
  }

  static let information = DocumentInformation(
    title: "Housing & <Welcome> in Łódź", author: "Intercultural Cities", subject: "An example", keywords: ["a", "b"],
    language: "en", date: "2025-03-31")

  /// A document with everything that structure can say.
  static func rich(pictures: [Picture] = []) -> Publication {
    publication(
      [cover, contents, body(pictures), rest, Frame(size: .a4)],
      numbers: [
        PageNumber(1, style: .cover), PageNumber(1, style: .lowerRoman), PageNumber(1), PageNumber(2),
        PageNumber(1, style: .backCover),
      ],
      outline: [
        OutlineEntry(level: 1, title: "Housing", destination: "housing"),
        OutlineEntry(level: 2, title: "Rents – Łódź (2024)", destination: "rents"),
        OutlineEntry(level: 1, title: "Notes", destination: "note-1"),
      ], pictures: pictures)
  }

  private static var cover: Frame {
    var page = Frame(size: .a4)
    var tint = Frame(size: .a4)
    tint.place(
      .path(PaintedPath(Path(Rectangle(.zero, .a4)), fill: Colour(10, 60, 120))), at: .zero)
    page.place(.artifact(.background, tint), at: .zero)
    page.element(1, .paragraph, "Annual report", at: 300, colour: .white)
    return page
  }

  private static var contents: Frame {
    var page = Frame(size: .a4)
    page.element(2, .heading(level: 1), "Contents", at: 80)
    var list = Frame(size: Size(400.pt, 100.pt))
    for (index, entry) in [("Housing", "housing"), ("Rents", "rents")].enumerated() {
      var item = Frame(size: Size(400.pt, 20.pt))
      item.place(.linkArea(.destination(entry.1), size: item.size, description: "Go to \(entry.0)"), at: .zero)
      item.place(.glyphs(TrueTypeFont.sans.run(entry.0)), at: Point(0.pt, 14.pt))
      list.place(.group(Element(id: 20 + index, role: .contentsItem), item), at: Point(0.pt, (20 * index).pt))
    }
    page.place(.group(Element(id: 3, role: .contents), list), at: Point(72.pt, 120.pt))
    page.folio("i")
    return page
  }

  private static func body(_ pictures: [Picture]) -> Frame {
    var page = Frame(size: .a4)
    var head = Frame(size: Size(400.pt, 12.pt))
    head.place(.glyphs(TrueTypeFont.sans.run("Annual report", size: 8.pt)), at: Point(0.pt, 10.pt))
    page.place(.artifact(.runningHead, head), at: Point(72.pt, 30.pt))
    page.place(.destination("housing"), at: Point(72.pt, 80.pt))
    page.element(4, .heading(level: 1), "Housing", at: 80)
    page.place(.group(Element(id: 5, role: .paragraph), linked), at: Point(72.pt, 110.pt))
    page.place(.group(Element(id: 6, role: .list(.disc)), list), at: Point(72.pt, 150.pt))
    page.place(.destination("rents"), at: Point(72.pt, 210.pt))
    page.element(7, .heading(level: 2), "Rents", at: 210)
    page.place(.group(Element(id: 8, role: .table), table), at: Point(72.pt, 240.pt))
    var bars = Frame(size: Size(200.pt, 80.pt))
    for bar in 0..<4 {
      let height = (20 + 15 * bar).pt
      bars.place(
        .path(
          PaintedPath(
            Path(Rectangle(x: (50 * bar).pt, y: 80.pt - height, width: 40.pt, height: height)),
            fill: Colour(0, 90, 160),
            stroke: PaintedPath.Stroke(colour: .black, width: 0.5.pt, dashes: [2.pt, 1.pt], roundCaps: true))),
        at: .zero)
    }
    page.place(
      .group(Element(id: 9, role: .figure, alternative: "Bars that rise (from 20 to 65)"), bars),
      at: Point(72.pt, 330.pt))
    for (index, _) in pictures.enumerated() {
      for copy in 0..<2 {
        var figure = Frame(size: Size(80.pt, 60.pt))
        figure.place(.picture(index: index, size: figure.size), at: .zero)
        page.place(
          .group(Element(id: 50 + index * 2 + copy, role: .figure, alternative: "Picture \(index)"), figure),
          at: Point((72 + 100 * index).pt, (430 + 70 * copy).pt))
      }
    }
    page.element(10, .paragraph, "Une langue étrangère", at: 600, language: "fr")
    page.element(11, .aside, "Beside the flow", at: 630)
    page.element(12, .paragraph, "This paragraph goes on", at: 700)
    var note = Frame(size: Size(400.pt, 14.pt))
    note.place(.destination("note-1"), at: .zero)
    note.place(.glyphs(TrueTypeFont.sans.run("1 A footnote", size: 8.pt)), at: Point(0.pt, 10.pt))
    page.place(.group(Element(id: 13, role: .note), note), at: Point(72.pt, 740.pt))
    var rule = Frame(size: Size(100.pt, 1.pt))
    rule.place(
      .path(
        PaintedPath(
          Path(from: .zero, to: Point(100.pt, 0.pt)), stroke: PaintedPath.Stroke(colour: .black, width: 0.5.pt))),
      at: .zero)
    page.place(.artifact(.rule, rule), at: Point(72.pt, 735.pt))
    page.folio("1")
    return page
  }

  private static var rest: Frame {
    var page = Frame(size: .a4)
    page.element(12, .paragraph, "after the page has turned.", at: 80)
    // Letters outside Latin-1 make Cairo write fonts of another kind.
    page.element(14, .paragraph, "Ελλάδα, Київ, Łódź, ﬃ", at: 110, language: "el")
    page.folio("2")
    return page
  }

  /// A paragraph with a web link, a footnote call and a word that is cut by a hyphen.
  private static var linked: Frame {
    var frame = Frame(size: Size(400.pt, 30.pt))
    let font = TrueTypeFont.sans
    let before = font.run("See ")
    frame.place(.glyphs(before), at: Point(0.pt, 12.pt))
    let words = font.run("the web (site)", colour: Colour(0, 0, 200))
    var link = Frame(size: Size(words.width, 14.pt))
    link.place(.glyphs(words), at: Point(0.pt, 12.pt))
    link.place(
      .linkArea(.address("https://example.org/a(b)?q=é \\"), size: link.size, description: "Web site"), at: .zero)
    frame.place(.group(Element(id: 30, role: .link), link), at: Point(before.width, 0.pt))
    var call = Frame(size: Size(6.pt, 10.pt))
    call.place(.glyphs(font.run("1", size: 7.pt)), at: Point(0.pt, 8.pt))
    call.place(.linkArea(.destination("note-1"), size: call.size, description: "Note 1"), at: .zero)
    frame.place(.group(Element(id: 31, role: .reference), call), at: Point(before.width + words.width, 0.pt))
    let cut = font.run(" for more infor")
    frame.place(.glyphs(cut), at: Point(before.width + words.width + 8.pt, 12.pt))
    frame.place(
      .glyphs(font.run("-", actualText: "\u{AD}")), at: Point(before.width + words.width + 8.pt + cut.width, 12.pt))
    frame.place(.glyphs(font.run("mation.")), at: Point(0.pt, 26.pt))
    return frame
  }

  private static var list: Frame {
    var frame = Frame(size: Size(400.pt, 40.pt))
    for (index, text) in ["Rents", "Homes"].enumerated() {
      var item = Frame(size: Size(400.pt, 20.pt))
      var label = Frame(size: Size(10.pt, 20.pt))
      label.place(.glyphs(TrueTypeFont.sans.run("•")), at: Point(0.pt, 12.pt))
      var body = Frame(size: Size(380.pt, 20.pt))
      body.place(.glyphs(TrueTypeFont.sans.run(text)), at: Point(0.pt, 12.pt))
      item.place(.group(Element(id: 100 + index * 3, role: .label), label), at: .zero)
      item.place(.group(Element(id: 101 + index * 3, role: .listBody), body), at: Point(20.pt, 0.pt))
      frame.place(.group(Element(id: 102 + index * 3, role: .listItem), item), at: Point(0.pt, (20 * index).pt))
    }
    return frame
  }

  /// A head of two columns, a row with a head, and an empty cell that has no paint.
  private static var table: Frame {
    var frame = Frame(size: Size(300.pt, 60.pt))
    func row(_ id: Int, _ cells: [(Role, String)]) -> Frame {
      var row = Frame(size: Size(300.pt, 20.pt))
      for (column, cell) in cells.enumerated() {
        var box = Frame(size: Size(100.pt, 20.pt))
        if !cell.1.isEmpty { box.place(.glyphs(TrueTypeFont.sans.run(cell.1)), at: Point(0.pt, 14.pt)) }
        row.place(.group(Element(id: id * 10 + column, role: cell.0), box), at: Point((100 * column).pt, 0.pt))
      }
      var group = Frame(size: row.size)
      group.place(.group(Element(id: id, role: .tableRow), row), at: .zero)
      return group
    }
    let head = row(
      200,
      [
        (.headerCell(.column, columnSpan: 1, rowSpan: 1), "City"),
        (.headerCell(.column, columnSpan: 2, rowSpan: 1), "Rent"),
      ])
    let body = row(
      300,
      [
        (.headerCell(.row, columnSpan: 1, rowSpan: 1), "Bergen"), (.dataCell(columnSpan: 1, rowSpan: 1), "12"),
        (.dataCell(columnSpan: 1, rowSpan: 1), ""),
      ])
    frame.place(.group(Element(id: 190, role: .tableHead), head), at: .zero)
    frame.place(.group(Element(id: 191, role: .tableBody), body), at: Point(0.pt, 20.pt))
    return frame
  }
}

extension Frame {
  /// Places one line of text as an element; `y` is the top in points.
  mutating func element(
    _ id: Int, _ role: Role, _ text: String, at y: Int, language: String? = nil, colour: Colour = .black
  ) {
    let run = TrueTypeFont.sans.run(text, colour: colour)
    var line = Frame(size: Size(run.width, 16.pt))
    line.place(.glyphs(run), at: Point(0.pt, 12.pt))
    place(.group(Element(id: id, role: role, language: language), line), at: Point(72.pt, y.pt))
  }

  mutating func folio(_ text: String) {
    var frame = Frame(size: Size(40.pt, 12.pt))
    frame.place(.glyphs(TrueTypeFont.bold.run(text, face: 1, size: 8.pt)), at: Point(0.pt, 10.pt))
    place(.artifact(.folio, frame), at: Point(280.pt, 800.pt))
  }
}
