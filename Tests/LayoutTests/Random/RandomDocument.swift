import Content
import Geometry
import Pages

/// A document made of a seed: the same seed makes the same document.
struct RandomDocument {
  /// A heading without what stands under it, or a block. The pieces of a document can be taken out one by one.
  enum Piece {
    case heading(Section)
    case block(Block)
  }

  let seed: Int
  let theme: Theme
  let language: String
  let hasFront: Bool
  var pieces: [Piece]

  init(seed: Int) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    language = random.pick(["en", "en", "de", "ar"])
    theme = Self.theme(&random)
    hasFront = random.percent(20)
    var maker = RandomBlocks(text: RandomText(random: random, isArabic: language == "ar"))
    maker.hasColumns = theme.page.textWidth >= 190.pt
    pieces = maker.pieces(maker.text.random.number(3...16))
  }

  /// A page of 18 to 44 rows, with or without a side column.
  private static func theme(_ random: inout SplitMix64) -> Theme {
    var theme = Theme.neutral
    theme.sizes.leading = random.pick([14.pt, 14.pt, 13.pt, 12.5.pt])
    theme.page.top = 40.pt
    theme.page.bottom = 44.pt
    theme.page.inner = 36.pt
    theme.page.outer = 30.pt
    theme.page.side = random.percent(50) ? .zero : 80.pt
    theme.page.gutter = 14.pt
    theme.page.isFacing = random.percent(50)
    theme.page.chaptersBeginPages = random.percent(60)
    theme.page.size = Size(
      random.pick([300.pt, 380.pt, 450.pt, 520.pt]), theme.sizes.leading * random.number(18...44) + 84.pt)
    theme.tables.zebra = random.percent(20)
    return theme
  }

  var isRightToLeft: Bool { language == "ar" }

  /// The report; sections nest by the levels of their headings.
  var report: Report {
    var rest = pieces[...]
    let blocks = Self.nested(&rest, under: 0)
    return Report(
      DocumentInformation(title: "Seed \(seed)", language: language), theme: theme, numberFrom: 0
    ) {
      if hasFront { FrontMatter { ContentsList(depth: 3) } }
      blocks
    }
  }

  private static func nested(_ rest: inout ArraySlice<Piece>, under level: Int) -> [Block] {
    var blocks: [Block] = []
    while let first = rest.first {
      switch first {
      case .block(let block):
        rest.removeFirst()
        blocks.append(block)
      case .heading(var section):
        guard section.level > level else { return blocks }
        rest.removeFirst()
        section.content = nested(&rest, under: section.level)
        blocks.append(.section(section))
      }
    }
    return blocks
  }
}
