import Content
import Diagnostics
import Geometry
import Pages
import Testing

@testable import Layout

/// Boxes that run over pages: `T` is the title at the head of a later part.
@Suite struct BoxPageTests {
  private func box(_ map: PageMap, in parent: Int? = nil, title: Character? = "T") -> Int {
    var set = SetBox(look: Theme.Boxes().look, start: .zero, end: .zero, parent: parent)
    if let title {
      let run = GlyphRun(
        face: 0, size: 10.pt, colour: .black, glyphs: [], text: Array(String(title).utf8), clusters: [], width: .zero)
      set.head = SetBox.Head(
        rows: 1, segments: [Segment(path: [], items: [Frame.Placed(Point(.zero, .zero), .glyphs(run))])])
    }
    return map.context.add(set)
  }

  private func text(_ map: PageMap, _ letter: Character, _ lines: Int, box: Int?) -> FlowItem {
    var item = map.text(letter, lines)
    item.box = box
    return item
  }

  @Test func theTitleStandsAtTheHeadOfEachLaterPart() {
    let map = PageMap(rows: 6)
    let box = box(map)
    let items = [text(map, "a", 10, box: box), text(map, "b", 2, box: box), text(map, "c", 2, box: nil)]
    #expect(map.pages(items) == ["aaaaaa", "Taaaab", "Tbcc.."] || map.pages(items) == ["aaaaaa", "Taaaa.", "Tbbcc."])
  }

  @Test func aBoxWithoutTitleGoesOnWithoutOne() {
    let map = PageMap(rows: 6)
    let box = box(map, title: nil)
    #expect(map.pages([text(map, "a", 10, box: box)]) == ["aaaaaa", "aaaa.."])
  }

  @Test func aBoxThatBeginsOnAPageHasItsTitleOnce() {
    let map = PageMap(rows: 6)
    let box = box(map)
    #expect(map.pages([text(map, "x", 5, box: nil), text(map, "a", 3, box: box)]) == ["xxxxx.", "aaa..."])
  }

  @Test func whatFillsAPageStandsWithoutTheTitle() {
    let map = PageMap(rows: 6)
    let box = box(map)
    var figure = FlowItem(
      FigureBlock(context: map.context, segments: [], height: map.context.grid * 6, origin: .toolkit), origin: .toolkit)
    figure.box = box
    #expect(
      map.pages([text(map, "a", 2, box: box), figure, text(map, "b", 2, box: box)]) == ["aa....", "......", "Tbb..."])
  }

  @Test func boxesInBoxesKeepTheirTitlesApart() {
    let map = PageMap(rows: 6)
    let outer = box(map)
    let inner = box(map, in: outer, title: "I")
    #expect(
      map.pages([text(map, "a", 2, box: outer), text(map, "b", 7, box: inner)]) == ["aabbbb", "T.Ibbb"])
  }

  @Test func aPartIsOpenWhereTheBoxGoesOn() {
    let map = PageMap(rows: 6)
    let outer = box(map)
    let inner = box(map, in: outer, title: "I")
    var composer = PageComposer(
      context: map.context,
      items: [text(map, "a", 2, box: outer), text(map, "b", 7, box: inner), text(map, "c", 1, box: outer)])
    composer.compose()
    var pages = composer.pages
    PageMaster.openBoxes(&pages)
    let parts = pages.map { page in
      page.boxes.map {
        "\($0.id) \($0.top)–\($0.bottom)\($0.isOpenAbove ? " ↑" : "")\($0.isOpenBelow ? " ↓" : "")"
      }
    }
    #expect(parts[0] == ["\(outer) 0–6 ↓", "\(inner) 2–6 ↓"])
    #expect(parts[1].first?.hasPrefix("\(outer) 0–") == true)
    #expect(parts[1].contains { $0.hasPrefix("\(inner) ") && $0.hasSuffix("↑") })
    #expect(parts.last?.first { $0.hasPrefix("\(outer) ") }?.hasSuffix("↓") == false)
  }
}
