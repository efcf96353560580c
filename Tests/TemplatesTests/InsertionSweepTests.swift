import Content
import Diagnostics
import Geometry
import Pages
import Testing

@testable import Tessera

/// Documents of boxes in lists in boxes with notes, pictures and margin notes, made by chance from a seed: whatever stands
/// in whatever, nothing is lost, printed twice or set on something else.
@Suite struct InsertionSweepTests {
  /// A stream of numbers that is the same on every machine (Knuth's MMIX constants).
  struct Chance {
    var state: UInt64
    mutating func below(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(n))
    }
  }

  /// Makes blocks; every text has a word of its own.
  struct Maker {
    var chance: Chance
    var words: [String] = []
    var notes = 0

    mutating func word() -> String {
      words.append("zq\(words.count + 1)zq")
      return words[words.count - 1]
    }

    mutating func text() -> RichText {
      var text = RichText(word() + " ")
      text = text + RichText(String(repeating: "and so it goes on in the city ", count: chance.below(14)))
      switch chance.below(6) {
      case 0:
        notes += 1
        text = text + "called\(Note(RichText(word() + String(repeating: " says the note", count: chance.below(40)))))"
      case 1: text = text + "beside\(MarginNote(RichText(word() + " stands beside")))"
      default: break
      }
      return text + "."
    }

    mutating func blocks(_ depth: Int) -> [Block] {
      var out: [Block] = []
      for _ in 0...chance.below(4) {
        switch chance.below(depth > 3 ? 4 : 10) {
        case 0, 1, 2: out += Paragraph(text()).blocks
        case 3: out += figure().blocks
        case 4, 5, 6:
          let rules = BoxLook.Rule.allCases
          let title = chance.below(3) > 0 ? RichText(word()) : nil
          let content = blocks(depth + 1)
          out +=
            Box(title, content: content, origin: .toolkit).look(
              BoxLook(
                icon: chance.below(2) == 0 ? .idea : BoxLook.Icon.none, rule: rules[chance.below(rules.count)],
                hasTitleBar: chance.below(3) == 0)
            ).blocks
        case 7, 8:
          let items = (0...chance.below(3)).map { _ in List.Item(content: blocks(depth + 1), origin: .toolkit) }
          out += List(marker: .numbered, items: items, origin: .toolkit).blocks
        default:
          out +=
            FigureGrid(
              figures: (0...chance.below(4)).map { _ in figure() }, columns: 2, caption: RichText(word()),
              origin: .toolkit
            ).blocks
        }
      }
      return out
    }

    mutating func figure() -> Figure {
      let widths: [Figure.Width] = [.side, .text, .full, .share(0.5)]
      return Figure(
        .missing(""), alternative: "A picture", width: widths[chance.below(4)],
        caption: chance.below(2) == 0 ? RichText(word()) : nil, origin: .toolkit)
    }
  }

  @Test(arguments: Array(1...10) + [25, 29]) func nothingIsLostWhateverStandsInWhatever(_ seed: Int) throws {
    var maker = Maker(chance: Chance(state: UInt64(seed)))
    var theme = Theme.neutral
    theme.page.size = Size(440.pt, 420.pt)
    theme.page.side = seed % 3 == 0 ? .zero : 80.pt
    var content: [Block] = []
    for _ in 0..<6 { content += maker.blocks(0) }
    let language = seed % 4 == 1 ? "ar" : "en"
    let blocks = content
    let composed = try Composed(
      Report(DocumentInformation(title: "Sweep", language: language), theme: theme) { Chapter("Chapter") { blocks } })
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.nothingOverlaps(composed)
    let printed = Self.texts(composed.reading.root).joined(separator: "|")
    for (n, word) in maker.words.enumerated() {
      #expect(printed.ranges(of: word).count == 1, "word \(n + 1) of seed \(seed)")
    }
  }

  /// The texts of an element and of all inside.
  private static func texts(_ node: Reading.Node) -> [String] {
    node.children.flatMap { child in
      switch child {
      case .text(let text): [text]
      case .node(let inner): texts(inner)
      }
    }
  }
}
