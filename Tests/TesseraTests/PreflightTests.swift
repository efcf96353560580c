import Content
import Diagnostics
import Geometry
import Pages
import Testing

@testable import Tessera

/// What a listener or a weak-sighted reader would stumble over is told before anything is written.
@Suite struct PreflightTests {
  private func findings(language: String = "en", @ContentBuilder _ blocks: () -> [Block]) -> [String] {
    let findings = Findings()
    let report = Report(DocumentInformation(title: "T", language: language)) { blocks() }
    ContentPreflight.check(report, findings: findings)
    return findings.all.map { "\($0.severity) \($0.message)" }
  }

  private func picture(_ alternative: String, caption: RichText? = nil) -> Figure {
    let picture = Picture(name: "a.png", format: .png, bytes: [], pixelWidth: 4, pixelHeight: 3)
    return Figure(Image(picture), alternative: .text(alternative), caption: caption)
  }

  @Test(arguments: ["image", "Photo.", "Figure 3", "IMG_2031.jpg", "bridge.png", "12"])
  func fillerInPlaceOfAnAlternativeText(_ text: String) {
    #expect(
      findings { picture(text) } == ["warning the alternative text “\(text)” does not say what the picture shows"])
  }

  @Test(arguments: [
    "A photograph of the town hall", "Bridge over the Vistula", "Chart of members by year: 136, 141, 163",
  ])
  func sentencesThatSayWhatIsShownPass(_ text: String) {
    #expect(findings { picture(text) }.isEmpty)
  }

  @Test func aCaptionIsNoAlternativeText() {
    #expect(
      findings { picture("The town hall", caption: "The town hall") }
        == ["warning the alternative text repeats the caption: a listener hears it twice"])
  }

  @Test func linksThatSayNothing() {
    let link = Link("here", to: "https://example.org/report")
    let expected = "warning the link text “here” says nothing of where it leads (https://example.org/report)"
    #expect(
      findings {
        Paragraph {
          "The report is "; link; "."
        }
      } == [expected])
    #expect(findings { List { Item(RichText(link.inlines)) } } == [expected])
    #expect(
      findings {
        Paragraph {
          "Text"; Note(RichText(link.inlines))
        }
      } == [expected])
    #expect(findings { Box("Box") { Paragraph { Strong(RichText(link.inlines)) } } } == [expected])
    #expect(findings { Paragraph { Link("the report", to: "https://example.org") } }.isEmpty)
  }

  @Test func theReportsLanguageAndEnglishAreKnown() {
    let blocks = {
      Paragraph {
        Link("Ici", to: "https://example.org/a"); " "; Link("here", to: "https://example.org/b")
      }
    }
    #expect(findings(language: "fr-CH") { blocks() }.count == 2)
    #expect(findings(language: "de") { blocks() }.count == 1)
  }

  @Test func tablesAndHeadingsWithoutWords() {
    #expect(
      findings { Table(header: ["", " "], rows: [["1", "2"]]) } == ["error the table has no header row"])
    #expect(findings { Chapter(" ") {} } == ["error a heading without words"])
  }

  @Test func paleColoursAndSmallType() {
    var theme = Theme.neutral
    theme.colours.muted = Colour(grey: 0x99)
    theme.colours.ink = Colour(grey: 0x60)
    theme.colours.series[0] = Colour(0xff, 0xd0, 0x30)
    theme.sizes.note = 6.5.pt
    let findings = Findings()
    ThemePreflight.check(theme, findings: findings) { _ in .file("report.json") }
    #expect(
      findings.all.map(\.message) == [
        "theme.colours.ink: #606060 on white has a contrast of 6.2 : 1, text wants 7 : 1",
        "theme.colours.ink: #606060 on the ground of boxes has a contrast of 5.6 : 1, text wants 7 : 1",
        "theme.colours.muted: #999999 on white has a contrast of 2.8 : 1, text wants 4.5 : 1",
        "the chart colour #ffd030 has a contrast of 1.4 : 1 with the page, marks want 3 : 1",
        "theme.sizes.note: 6.5 pt is too small to be read",
      ])
  }

  /// The second colour and grey are looked at where boxes have them.
  @Test func theGroundsOfBoxesAreLookedAt() {
    var theme = Theme.neutral
    theme.colours.second = Colour(0xc4, 0x50, 0x35)
    let findings = Findings()
    ThemePreflight.check(theme, findings: findings) { _ in .toolkit }
    #expect(findings.all.map(\.message) == [])
    theme.boxes.variants["alarm"] = BoxLook(tint: .second)
    ThemePreflight.check(theme, findings: findings) { _ in .toolkit }
    #expect(
      findings.all.map(\.message) == [
        "theme.colours.second: #c45035 on the second ground of boxes has a contrast of 4.2 : 1, text wants 4.5 : 1"
      ])
  }

  @Test func theNeutralThemePasses() {
    let findings = Findings()
    ThemePreflight.check(.neutral, findings: findings) { _ in .toolkit }
    #expect(findings.all.map(\.message) == [])
  }
}
