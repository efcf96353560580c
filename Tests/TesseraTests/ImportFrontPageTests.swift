import Testing

@testable import Tessera

@Suite struct ImportFrontPageTests {
  /// The lines of `report.json` between template and chapters.
  private func members(_ front: String) -> [String] {
    let report = Imported(front + "\n\nContents\n\nA ... 1\n\nA\n\nText of the chapter.").report
    return report.split(separator: "\n").dropFirst(3).prefix { !$0.contains("chapters") }.map {
      var line = $0.drop { $0 == " " }
      if line.last == "," { line.removeLast() }
      return String(line)
    }.filter { !$0.contains("language") }
  }

  @Test func namesInCapitalsAreSetInSmallLetters() {
    #expect(
      members(
        "INTERCULTURAL CITIES\n\nBuilding bridges\n\n2023\n\nANNUAL REPORT\n\nCOUNCIL OF EUROPE\n\nCONSEIL DE L'EUROPE")
        == [
          "\"title\": \"Intercultural Cities\"", "\"subtitle\": \"Building bridges\"", "\"kind\": \"Annual report\"",
          "\"year\": 2023", "\"organisation\": [\"Council of Europe\", \"Conseil de l'Europe\"]",
        ])
  }

  @Test func linesThatGoOnAreOneTitle() {
    #expect(
      members("**Survey on the implementation of\nthe ICC programme and tools\nJanuary-February 2020**") == [
        "\"title\": \"Survey on the implementation of the ICC programme and tools\"",
        "\"subtitle\": \"January-February 2020\"", "\"year\": 2020",
      ])
  }

  @Test func whatIsLeftGoesToTheSubtitle() {
    #expect(
      members("Intercultural Cities\n\nINTERCULTURAL CITIES\n\nThe \"city\"\n\nTogether\n\nAnnual Report 2021") == [
        "\"title\": \"Intercultural Cities\"", "\"subtitle\": \"The \\\"city\\\" – Together\"",
        "\"kind\": \"Annual Report\"", "\"year\": 2021",
      ])
    #expect(
      members("INTERCULTURAL CITIES: ANNUAL REPORT 2019") == [
        "\"title\": \"Intercultural Cities\"", "\"kind\": \"Annual report\"", "\"year\": 2019",
      ])
    #expect(members("ANNUAL REPORT 2019") == ["\"title\": \"Annual report\"", "\"year\": 2019"])
  }

  @Test func textBeforeTheContentsListIsNotLost() {
    let imported = Imported(
      "Report 2020\n\nForeword\n\nThis text is long enough to be no title, and it ends like any sentence.\n\n"
        + "Contents\n\nA ... 1\n\nA\n\nText of the chapter.")
    #expect(imported.headings == ["# Foreword {#foreword .unlisted}", "# A {#a}"])
  }

  @Test func theLanguageIsGuessed() {
    let french = "# Rapport annuel 2023\n\n## Villes\n\nLes villes et les régions sont dans le réseau pour une année."
    #expect(Imported(french).report.contains("\"language\": \"fr\""))
    #expect(Imported("").report.contains("\"language\": \"en\""))
  }

  @Test func theBackCoverIsTakenOff() {
    let imported = Imported(
      """
      # Report 2023

      ## Text

      Words.

      ## Appendix I – Materials

      - One

      Diversity is a key feature.

      The Council is the leading organisation.

      COUNCIL OF EUROPE


      CONSEIL DE L'EUROPE
      """)
    #expect(imported.bundle["text/a1-materials.md"] == "# Materials {#materials}\n\n- One\n")
    #expect(
      imported.bundle["text/back-cover.md"] == """
        Diversity is a key feature.

        The Council is the leading organisation.

        """)
    #expect(imported.report.contains("\"organisation\": [\"Council of Europe\", \"Conseil de l'Europe\"]"))
    #expect(imported.report.contains("\"backCover\": \"text/back-cover.md\""))
  }
}
