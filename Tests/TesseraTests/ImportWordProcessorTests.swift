import Testing

@testable import Tessera

/// Texts as word processors give them: one line a paragraph, bookmarks, glyphs of symbol fonts, other heading styles.
@Suite struct ImportWordProcessorTests {
  @Test func linesThatAreParagraphs() {
    let long =
      "The programme has adapted and organised most of its events online, which made them open for many more "
      + "participants from more countries than it ever had before."
    let imported = Imported(
      """
      [image: cover]
      INTERCULTURAL CITIES ANNUAL REPORT 2020
      Contents
      FOREWORD\t2
      \u{F0D8} Academy, Lublin, 4-6 March\t4
      Appendix I – Publications\t19

      [bookmark: _Toc123]FOREWORD
      [image: logo]\(long)
      \(long)
      The ICC team
      [bookmark: _Toc126]Academy, Lublin, 4-6 March
      \u{00B7}\u{00A0}[image: a map]First;
      \u{00B7}\u{00A0}Second.
      Appendix I – Publications
      Policy briefs
      \u{00B7}\u{00A0}Housing (+ Italian / + Ukrainian)
      Welcome pack
      \u{00B7}\u{00A0}Glossary
      """)
    #expect(
      imported.text == """
        # FOREWORD {#foreword}

        ![logo](missing:logo)

        \(long)

        \(long)

        The ICC team

        ## Academy, Lublin, 4-6 March {#academy-lublin-4-6-march}

        - First;

          ![a map](missing:a-map)
        - Second.

        # Publications {#publications}

        ## Policy briefs {#policy-briefs .unlisted}

        - Housing (+ Italian / + Ukrainian)

        ## Welcome pack {#welcome-pack .unlisted}

        - Glossary

        """)
    #expect(imported.report.contains("\"title\": \"Intercultural Cities\""))
    #expect(imported.readBack().findings == [])
  }

  @Test func headingStylesThatMeanTheSame() {
    let imported = Imported(
      """
      2019

      # **CITIES**

      ## EVENTS

      ### ➤ **Study visit to Bergen, 5-6 June**

      Questions:

      - For cities:
        a) who?
        b) where?
      - For others

      ## **NETWORKS**

      #### ITALY

      - Report, 3<sup>rd</sup>

      **#ICCCities / @ICCCities**

      ## APPENDIX I

      **POLICY BRIEFS**

      - Brief
      """)
    #expect(
      imported.headings == [
        "# EVENTS {#events}", "## Study visit to Bergen, 5-6 June {#study-visit-to-bergen-5-6-june}",
        "# NETWORKS {#networks}", "## ITALY {#italy}", "# APPENDIX I {#appendix-i}",
        "## POLICY BRIEFS {#policy-briefs}",
      ])
    #expect(
      imported.text.contains("- For cities:\n  ::: list {.lettered}\n  1. who?\n  2. where?\n  :::\n- For others"))
    #expect(imported.text.contains("\n**#ICCCities / @ICCCities**\n"))
    #expect(imported.messages == ["24:1 the appendix “APPENDIX I” has no title"])
    #expect(imported.readBack().findings == [])
  }
}
