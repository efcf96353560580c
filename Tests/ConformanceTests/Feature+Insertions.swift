import Content
import Diagnostics
import Geometry

extension Feature {
  static let insertions: [Feature] = [
    .pages("box-looks") {
      let drawing = try picture("bridge.svg")
      Chapter("Boxes") {
        Box("Toolbox") {
          List {
            Item("A guide"); Item("A film\(Note("With subtitles."))")
          }
        }.look(BoxLook(icon: .toolbox, rule: .frame, tint: .second)).numbered().label("tools")
        Box("Bar") { Paragraph("Under a bar.") }.look(BoxLook(icon: .image(drawing), hasTitleBar: true))
        Box { Paragraph("Without a title.") }.look(BoxLook(rule: BoxLook.Rule.none, tint: BoxLook.Tint.none))
        Box("Around") {
          Paragraph("Before.")
          Box("Inside") { Paragraph("In a box in a box.") }.look(BoxLook(icon: .info, tint: .grey))
          KeyNumbers([KeyNumber("163", "members")])
        }.look(BoxLook(icon: .idea))
        Paragraph("See \(Reference(to: "tools", .number)).")
      }
    },
    .pages("long-box-in-an-item") {
      Chapter("A long box") {
        List(.numbered) {
          Item {
            Paragraph("The item begins\(Note("The first note.")). \(Words.many)")
            Box("Long box") {
              Paragraph(RichText(Words.many))
              Paragraph(RichText(Words.many))
              Box("Long box inside") { Paragraph(RichText(Words.many + Words.many)) }
              Paragraph("In the box\(Note("The second note.")). \(Words.many)")
            }.look(BoxLook(icon: .link, rule: .frame, hasTitleBar: true))
            Paragraph("The item ends\(Note("The third note.")).")
          }
        }
      }
    },
    .pages("figure-beside-text-in-a-box") {
      let drawing = try picture("trust-mosaic.png")
      Chapter("Beside") {
        Box("A picture") {
          Figure(drawing, alternative: "A mosaic", width: .side, caption: "Mosaic")
          Paragraph("Short.")
          Figure(drawing, alternative: "A second mosaic", width: .side)
          Paragraph(RichText(Words.many))
          Paragraph("Below. \(Words.many)")
        }
      }
    },
    .pages("pull-quotes") {
      Chapter("Words") {
        PullQuote("It counts what comes of it.", source: "The council")
        Paragraph(RichText(Words.many))
        PullQuote("Words of their own\(Note("A note."))", source: "A mayor", repeats: false)
        Paragraph(RichText(Words.many))
        Box { PullQuote("It fills lines.") }
      }
    },
    .pages("figure-grids") {
      let photograph = try picture("tile-frieze.jpg")
      let screenshot = try picture("trust-mosaic.png")
      Chapter("Grids") {
        FigureGrid(columns: 2, caption: "All of a kind\(Note("A note."))") {
          Figure(photograph, alternative: "A frieze", caption: "Frieze").label("frieze")
          Figure(screenshot, alternative: "A mosaic")
          Figure(screenshot, alternative: "Another mosaic", caption: "Mosaic")
        }.label("grid")
        FigureGrid(columns: 3) {
          for n in 1...4 { Figure(screenshot, alternative: .text("Mosaic \(n)"), caption: "Number \(n)") }
        }
        Paragraph("See \(Reference(to: "grid", .number)) and \(Reference(to: "frieze", .number)).")
      }
    },
    .pages("margin-notes") {
      Chapter("Margins") {
        Paragraph {
          "The Index has 90 questions"
          MarginNote("In its form of 2019.")
          " in 15 areas. "
          RichText(Words.many)
          MarginNote("The second.")
        }
        Table(
          alignments: [.start, .end], header: [Table.Row(["Year", "Members"], origin: .toolkit)],
          rows: [Table.Row(["2020", "141\(MarginNote("A footnote here."))"], origin: .toolkit)], origin: .toolkit)
      }
    },
    Feature("lists-of-figures-and-tables") {
      let screenshot = try picture("trust-mosaic.png")
      return Report(information("Lists of figures and tables"), theme: .small) {
        FrontMatter {
          ContentsList(depth: 2)
          ContentsList(of: .figures)
          ContentsList(of: .tables)
        }
        Chapter("One \(Note("To the chapter."))") {
          Figure(screenshot, alternative: "A mosaic", caption: "A mosaic\(Note("To the mosaic."))")
          Table(caption: "Members", header: ["Year", "Members"], rows: [["2020", "141"]])
          Figure(
            screenshot, alternative: "A mosaic again",
            caption: RichText("A mosaic of small tiles that were laid by hand in one winter. " + Words.many))
        }
      }
    },
    .pages("inserted-from-right-to-left", language: "ar") {
      let drawing = try picture("trust-mosaic.png")
      Chapter("الصناديق") {
        Paragraph {
          "يحتوي المؤشر على تسعين سؤالا"
          MarginNote("في صيغته لعام 2019.")
          " في خمسة عشر مجالا."
          Note(paragraphs: ["ملاحظة من فقرتين.", "الفقرة الثانية."], origin: .toolkit)
        }
        Box("أدوات") {
          Figure(drawing, alternative: "فسيفساء", width: .side, caption: "فسيفساء")
          Paragraph("تبني المدينة الأماكن التي يلتقي فيها الناس.")
        }.look(BoxLook(icon: .toolbox, rule: .frame, hasTitleBar: true)).numbered()
        PullQuote("تبني المدينة الأماكن.", repeats: false)
        FigureGrid(columns: 2, caption: "صور") {
          for n in 1...3 { Figure(drawing, alternative: .text("فسيفساء \(n)")) }
        }
      }
    },
  ]
}
