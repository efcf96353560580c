import Content
import Pages

/// Figures beside text and elsewhere on the page, columns, pages of other formats.
extension Feature {
  /// Text with a picture at each edge, over paragraphs, a list and a note.
  private static func beside(_ word: @Sendable (Int) -> RichText) throws -> [Block] {
    let drawing = try picture("bridge.svg")
    return Chapter("1") {
      Figure(drawing, alternative: "bridge", caption: "A").placed(.beside(.start)).label("a")
      Paragraph(word(40))
      List {
        Item(word(12)); Item(word(20))
      }
      Figure(drawing, alternative: "bridge", width: .share(0.4)).placed(.beside(.end))
      Paragraph(word(40) + RichText([.note(Note(word(6)))]))
      Box("2") {
        Figure(drawing, alternative: "bridge", width: .side)
        Paragraph(word(30))
      }
      Figure(drawing, alternative: "bridge", caption: "B").placed(.beside(.outer))
      Paragraph(word(60))
    }.blocks
  }

  private static func english(_ count: Int) -> RichText {
    RichText((0..<count).map { ["cities", "plan", "their", "common", "places"][$0 % 5] }.joined(separator: " "))
  }

  private static func arabic(_ count: Int) -> RichText {
    RichText((0..<count).map { ["المدن", "تخطط", "أماكنها", "المشتركة"][$0 % 4] }.joined(separator: " "))
  }

  static let places: [Feature] = [
    .pages("beside") { try beside(english) },
    .pages("beside-rtl", language: "ar") { try beside(arabic) },
    .pages("places") {
      let drawing = try picture("bridge.svg")
      Chapter("Places") {
        Paragraph(english(60))
        Figure(drawing, alternative: "top", width: .share(0.5), caption: "Top").placed(.top)
        Paragraph(english(30))
        Figure(drawing, alternative: "foot", width: .share(0.5), caption: "Foot").placed(.bottom)
        Paragraph(english(80))
        Figure(drawing, alternative: "next", width: .share(0.5), caption: "Next").placed(.nextPage)
        Paragraph(english(80))
        Figure(drawing, alternative: "here", width: .share(0.5), caption: "Here").placed(.here)
        Paragraph(english(30))
      }
    },
    .pages("columns") {
      Chapter("Columns") {
        Columns(2, isFullWidth: true) {
          Section("In a column") {
            Paragraph(english(30) + RichText([.note(Note("A note"))]))
            List {
              for n in 1...14 { Item("Item \(n)") }
            }
            Box("Box") { Paragraph(english(20)) }
          }
        }
        Paragraph(english(20))
      }
    },
    .pages("landscape") {
      Chapter("Upright") {
        Paragraph(english(20))
        Table(
          caption: "Wide", header: (1...8).map { "Column \($0)" },
          rows: (1...20).map { row in (1...8).map { "\(row * $0)" } }
        ).onLandscapePages()
        Section("Wide text") { Paragraph(english(40)) }.onLandscapePages()
        Paragraph(english(20))
      }
      Section("Front") { Paragraph("Text.") }.startsOnFrontSide()
    },
  ]
}
