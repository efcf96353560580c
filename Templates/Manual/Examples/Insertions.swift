import Tessera

extension Example {
  /// What is set apart from the text, and what stands side by side.
  static let insertions: [Example] = [
    .blocks("pull-quote") { _ in
      PullQuote("Cities are where people meet.", source: "The mayor", repeats: false)
    },
    .blocks("box") { _ in
      Box("Good to know") {
        Paragraph("A box holds blocks of any kind, and goes on over pages.")
      }.look(BoxLook(icon: .idea, rule: .frame, tint: .second)).numbered()
    },
    .blocks("key-numbers") { _ in
      KeyNumbers([
        KeyNumber("163", "members"), KeyNumber("38", "countries"), KeyNumber("90", "questions"),
      ])
    },
    .blocks("people") { _ in
      People([
        Person(name: "Ines Belcourt", function: "Chair", city: "Velmora", country: "Arvenia"),
        Person(name: "Marek Ostrander", function: "Co-ordinator", body: "City of Lindhaven"),
      ])
    },
    .blocks("columns") { _ in
      Columns(2) {
        Paragraph("Columns are of equal length and are read one after the other.")
        List {
          Item("short items"); Item("names"); Item("links"); Item("dates")
        }
      }
    },
    .blocks("pair") { _ in
      Pair {
        Paragraph("Two texts that begin on the same line.")
      } second: {
        Paragraph("Deux textes qui commencent sur la même ligne.").language("fr")
      }
    },
    .blocks("resources") { bundle in
      Resources(
        [
          Resource("Handbook", address: "https://www.coe.int/interculturalcities"),
          Resource(lead: "How to begin?", "Guide", remark: "in preparation"),
        ], wording: bundle.wording, origin: .toolkit)
    },
  ]

  /// Pictures and drawings.
  static let figures: [Example] = [
    .blocks("figure") { bundle in
      if let bridge = bundle.picture("pictures/bridge.svg") {
        Figure(
          bridge, alternative: "A bridge with two arches", width: .share(0.5),
          caption: "The bridge of Velmora")
      }
    },
    .blocks("figure-row") { bundle in
      if let bridge = bundle.picture("pictures/bridge.svg"),
        let tower = bundle.picture("pictures/tower.svg")
      {
        FigureRow(caption: "Velmora, river and hill") {
          Figure(bridge, alternative: "A bridge with two arches")
          Figure(tower, alternative: "A tower with a clock")
        }
      }
    },
    .blocks("figure-grid") { bundle in
      if let bridge = bundle.picture("pictures/bridge.svg"),
        let tower = bundle.picture("pictures/tower.svg")
      {
        FigureGrid(columns: 3, caption: "Three views") {
          Figure(bridge, alternative: "The bridge from the east")
          Figure(tower, alternative: "The tower")
          Figure(bridge, alternative: "The bridge from the west")
        }
      }
    },
    .blocks("drawing") { _ in
      Figure(Steps(count: 5), width: .share(0.4), caption: "A drawing of one's own")
    },
    .declaration("drawable"),
  ]
}

// example drawable
/// A flight of steps.
struct Steps: Drawable {
  var count: Int

  var alternative: String { "\(count) steps that rise from the left to the right" }

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { width / 3 }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    for n in 0..<count {
      let step = Size(size.width / count, size.height * (n + 1) / count)
      let corner = Point(step.width * n, size.height - step.height)
      canvas.fill(
        Path(Rectangle(corner, step)),
        canvas.theme.colours.accent.tint(Double(n + 1) / Double(count)))
    }
  }
}
// end
