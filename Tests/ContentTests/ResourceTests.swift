import Diagnostics
import Testing

@testable import Content

/// The notations of the programme's reports (document-elements.md, section 6) are one model and one printed form.
@Suite struct ResourceTests {
  func printed(_ resource: Resource, _ language: String = "en") -> String {
    TreePrinter.text(resource.text(Wording(language: language), origin: .toolkit))
      .split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "~")
  }

  /// 1. `[Title](link) (+ [Polish version](link))`
  @Test func aVersion() {
    let r = Resource("Title", address: "t", variants: [.init(language: "pl", address: "v")])
    #expect(printed(r) == "<Title>(t) (+~<Polish version>(v))")
    #expect(printed(r, "fr") == "<Title>(t) (+~<version polonaise>(v))")
    #expect(printed(r, "uk") == "<Title>(t) (+~<польська версія>(v))")
  }

  /// 2. `[Title (+ Spanish version + Polish version)](link)`; 10. `(+ Italian / + Ukrainian)` and its kin.
  @Test func versionsWithoutLinks() {
    let r = Resource("Title", address: "t", variants: [.init(language: "es"), .init(language: "pl")])
    #expect(printed(r) == "<Title>(t) (+~Spanish version +~Polish version)")
    #expect(printed(Resource("T", variants: [.init(language: "tr")])) == "T (+~Turkish version)")
  }

  /// 3. `Title: [Part 1 …](link) (+ …) | [Part 2 …](link) (+ …)`
  @Test func parts() {
    let r = Resource(
      "Manual",
      parts: [
        Resource("Part 1", address: "1", variants: [.init(language: "pl", address: "p")]),
        Resource("Part 2", address: "2"),
      ])
    #expect(printed(r) == "Manual: <Part 1>(1) (+~<Polish version>(p)) | <Part 2>(2)")
  }

  /// 4. `Title: [Guide](link) (+ [Spanish version](link)), and [video tutorial](link) (multilingual subtitles)`
  @Test func partsWithRemarks() {
    let r = Resource(
      "Projects",
      parts: [
        Resource("Guide", address: "g", variants: [.init(language: "es", address: "s")]),
        Resource("Video tutorial", address: "v", remark: "multilingual subtitles"),
      ])
    #expect(
      printed(r) == "Projects: <Guide>(g) (+~<Spanish version>(s)) | <Video tutorial>(v) (multilingual subtitles)")
  }

  /// 5. `Title: [English/Ukrainian](link) + [English](link)`
  @Test func partsNamedForLanguages() {
    let r = Resource(
      "Handbook", parts: [Resource("English/Ukrainian", address: "a"), Resource("English", address: "b")])
    #expect(printed(r) == "Handbook: <English/Ukrainian>(a) | <English>(b)")
  }

  /// 6. `(+ [Spanish version](link) (Spain) + [Spanish version](link) (Mexico) + …)`
  @Test func versionsOfCountries() {
    let r = Resource(
      "Title",
      variants: [
        .init(language: "es", address: "1", country: "Spain"), .init(language: "es", address: "2", country: "Mexico"),
      ])
    #expect(printed(r) == "Title (+~<Spanish version>(1) (Spain) +~<Spanish version>(2) (Mexico))")
  }

  /// 7. `[Recommendation …](link) | Adopted by … | (+ …)`
  @Test func recommendations() {
    let r = Resource(
      "",
      parts: [
        Resource("Recommendation CM/Rec(2022)10", address: "r"),
        Resource("Adopted by the Committee of Ministers", variants: [.init(language: "fr", address: "f")]),
      ])
    #expect(
      printed(r)
        == "<Recommendation CM/Rec(2022)10>(r) | Adopted by the Committee of Ministers (+~<French version>(f))")
  }

  /// 8. `[Title](link) – For residents and public officials alike`; 11. `(only French)`
  @Test func remarks() {
    #expect(printed(Resource("T", address: "t", remark: "only French")) == "<T>(t) (only French)")
  }

  /// 9. `City (Country) – Intercultural profile ([French version](link))`
  @Test func leads() {
    let r = Resource(
      lead: "Sherbrooke (Canada) –", "Intercultural profile", variants: [.init(language: "fr", address: "f")])
    #expect(printed(r) == "Sherbrooke (Canada) – Intercultural profile (+~<French version>(f))")
  }

  @Test func resourcesAreAList() {
    let list = Resources([Resource("A"), Resource("B")], wording: Wording(language: "en"), origin: .toolkit)
    #expect(TreePrinter.text(list) == "list bullet\n  P A\n  P B")
  }
}
