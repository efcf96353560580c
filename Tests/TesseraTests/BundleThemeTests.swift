import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// The theme's tokens change the pages.
struct BundleThemeTests {
  private static let prose = "# Garden\n\n" + String(repeating: "Roses and firs grow slowly here. ", count: 12) + "\n"

  private func dump(_ theme: String...) -> String {
    SmallBundle(Self.prose, report: theme.map { "\"theme\": \($0)" }).dump()
  }

  /// The paragraph's line of the dump: place, lines.
  private func paragraph(_ dump: String) -> String {
    let line = dump.split(separator: "\n").first { $0.contains("P (") } ?? ""
    return line.prefix { $0 != "“" }.split(separator: " ").joined(separator: " ")
  }

  @Test func neutral() { #expect(paragraph(dump()) == "P (62, 172.6) 6 lines") }

  @Test func margins() {
    #expect(
      paragraph(dump("{ \"margins\": { \"top\": 100, \"inner\": 90, \"outer\": 90, \"bottom\": 90 } }"))
        == "P (90, 208.6) 7 lines")
  }

  @Test func columns() {
    #expect(paragraph(dump("{ \"columns\": { \"side\": 0 } }")) == "P (62, 172.6) 4 lines")
    #expect(paragraph(dump("{ \"columns\": { \"side\": 160, \"gutter\": 30 } }")) == "P (62, 172.6) 7 lines")
  }

  @Test func sizes() {
    #expect(paragraph(dump("{ \"sizes\": { \"text\": 14, \"leading\": 20 } }")) == "P (62, 219) 8 lines")
  }

  @Test func colours() {
    let bundle = SmallBundle(Self.prose, report: ["\"theme\": { \"colours\": { \"accent\": \"#010203\" } }"])
    func colours(_ frame: Frame) -> Set<Colour> {
      frame.items.reduce(into: []) { found, placed in
        switch placed.item {
        case .glyphs(let run): found.insert(run.colour)
        case .group(_, let inner), .artifact(_, let inner): found.formUnion(colours(inner))
        default: break
        }
      }
    }
    #expect(bundle.publication()?.pages.contains { colours($0.frame).contains(Colour(1, 2, 3)) } == true)
  }

  @Test func fonts() {
    let bundle = SmallBundle(Self.prose, report: ["\"theme\": { \"fonts\": { \"text\": \"DejaVu Serif\" } }"])
    #expect(bundle.told() == "")
    #expect(bundle.publication()?.faces.contains { $0.name.contains("DejaVu") } == true)
  }
}
