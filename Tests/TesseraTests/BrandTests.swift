import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// A house style sets tokens; the report may override each; what is wrong with it names the style's own file.
struct BrandTests {
  private static let logo =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"80\"><rect width=\"120\" height=\"80\" fill=\"#123456\"/></svg>"

  private func bundle(
    _ theme: String, report: [String] = [], files: [String: String] = [:]
  ) -> SmallBundle {
    var all = files
    all["style/brand.json"] = "{ \"tessera-brand\": 1, \"name\": \"Riverside\",\n  \"theme\": \(theme) }"
    return SmallBundle(
      "# Garden\n\nFlowers.\n", report: ["\"brand\": \"style\""] + report, files: all, template: "covered")
  }

  private func theme(_ bundle: SmallBundle, language: String? = nil) -> Theme? {
    bundle.opened(language: language)?.theme
  }

  @Test func theReportOverridesTheStyle() {
    let bundle = bundle(
      "{ \"colours\": { \"accent\": \"#14532d\", \"second\": \"#9a3412\" }, \"sizes\": { \"text\": 11 } }",
      report: ["\"theme\": { \"colours\": { \"second\": \"#701a75\" } }"])
    #expect(bundle.told() == "")
    let theme = theme(bundle)
    #expect(theme?.colours.accent.hex == "#14532d")
    #expect(theme?.colours.second.hex == "#701a75")
    #expect(theme?.sizes.text == 11.pt)
    #expect(theme?.colours.link == theme?.colours.accent, "links follow the accent, unless they are set")
  }

  @Test func withoutAStyleTheThemeIsNeutral() {
    #expect(theme(SmallBundle()) == .neutral)
  }

  @Test func slipsNameTheStylesFile() {
    let bundle = bundle(
      "{ \"colors\": {}, \"logos\": { \"cover\": \"loge.svg\" } }", files: ["style/logo.svg": Self.logo])
    #expect(
      bundle.told() == """
        style/brand.json:2:48: error: there is no file loge.svg in the house style style
          hint: did you mean “logo.svg”?
        style/brand.json:2:14: error: theme.colors: this key is not known
          hint: did you mean "colours"?
        """)
    let none = SmallBundle(report: ["\"brand\": \"../brands/none\""])
    #expect(
      none.told() == """
        report.json:7:12: error: there is no folder ../brands/none with a house style
          hint: write its path from the bundle's folder, such as "../brands/our-network"
        """)
  }

  /// Contrast is checked where the colour is set, and the nearest colour that will do is named.
  @Test func faintColoursAreToldWithADarkerOne() {
    let bundle = bundle("{ \"colours\": { \"accent\": \"#6fb08a\" } }")
    let told = bundle.told()
    #expect(
      told.hasPrefix(
        """
        style/brand.json:2:37: warning: theme.colours.accent: #6fb08a on white has a contrast of 2.5 : 1, text wants 4.5 : 1
          hint: take a darker colour, such as #
        """))
    let hex = told.split(separator: "such as ").dropFirst().first.map { String($0.prefix(7)) }
    let darker = hex.flatMap { Colour(hex: $0) }
    #expect((darker?.contrast(with: .white) ?? 0) >= 4.5)
    #expect((darker?.contrast(with: .white) ?? 9) < 4.7)
  }

  /// Logos keep their proportions and are never mirrored; each says whose it is.
  @Test(arguments: ["en", "ar"]) func logosStayAsTheyAre(language: String) throws {
    let bundle = bundle(
      "{ \"logos\": { \"cover\": [\"logo.svg\", { \"file\": \"logo.svg\", \"name\": \"Council\" }] } }",
      files: ["style/logo.svg": Self.logo, "report.ar.json": "{}", "text/one.ar.md": "# حديقة\n"])
    let page = try #require(bundle.publication(language: language)?.pages.first)
    let logos = page.frame.figures
    #expect(logos.count == 2)
    #expect(logos.allSatisfy { $0.size.width * 2 == $0.size.height * 3 })
    #expect(logos[1].alternative.contains("Council"))
    let isLeft = language == "ar"
    #expect(logos.allSatisfy { ($0.x < page.frame.size.width / 2) == isLeft })
  }

  @Test func aLogoMayHaveVersionsByLanguage() throws {
    let bundle = bundle(
      "{ \"logos\": { \"cover\": \"logo.svg\" } }",
      files: [
        "style/logo.svg": Self.logo, "style/logo.uk.svg": Self.logo, "report.uk.json": "{}",
        "text/one.uk.md": "# Сад\n",
      ])
    #expect(theme(bundle)?.logos.cover.first?.image.picture.name == "style/logo.svg")
    #expect(theme(bundle, language: "uk")?.logos.cover.first?.image.picture.name == "style/logo.uk.svg")
  }

  @Test func coverArtTakesThePlaceOfTheMotif() throws {
    func art(_ height: Int) -> String {
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"\(height)\"><rect width=\"600\" height=\"9\"/></svg>"
    }
    let bundle = bundle("{ \"cover\": { \"art\": \"art.svg\" } }", files: ["style/art.svg": art(400)])
    let page = try #require(bundle.publication()?.pages.first)
    #expect(page.dump().contains("artifact decoration"))
    #expect(bundle.publication()?.pictures.map(\.name) == ["style/art.svg"])
    bundle.write("style/art.svg", art(900))
    #expect(bundle.told().contains("style/art.svg: error: the cover's picture is too high"))
  }

  /// Font files of the style are found before those of the machine.
  @Test func fontsComeWithTheStyle() throws {
    let bundle = bundle("{ \"fonts\": { \"text\": \"Noto Sans\" } }")
    let font = try FileSystem.read("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
    bundle.write("style/fonts/NotoSans-Regular.ttf", bytes: font)
    let faces = try #require(bundle.publication()?.faces)
    #expect(faces.contains { $0.path.hasSuffix("style/fonts/NotoSans-Regular.ttf") })
  }
}

extension Frame {
  /// The pictures inside that are figures, with where they stand.
  fileprivate var figures: [(x: Length, size: Size, alternative: String)] {
    func walk(_ frame: Frame, _ x: Length, _ alternative: String?) -> [(x: Length, size: Size, alternative: String)] {
      frame.items.flatMap { placed -> [(x: Length, size: Size, alternative: String)] in
        switch placed.item {
        case .group(let element, let inner):
          walk(inner, x + placed.point.x, element?.alternative ?? alternative)
        case .picture(_, let size): alternative.map { [(x + placed.point.x, size, $0)] } ?? []
        default: []
        }
      }
    }
    return walk(self, .zero, nil)
  }
}
