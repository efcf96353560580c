import Testing

@testable import Tessera

@Suite struct ImportHeadingTests {
  /// A report as a PDF gives it back: three levels in the contents list, one more in the text.
  static let nested = """
    INTERCULTURAL CITIES

    2023

    Contents

    | | |
    |---|----|
    | Introduction | 3 |
    | Services..... | 4 |
    | 1. Tools | 5 |
    | a. The “Index” | 5 |

    | | |
    |--|----|
    | b. Charts | 6 |
    | 2. Advice..... | 7 |
    | The National /Regional networks | 8 |
    | 1. Italy | 8 |
    | Appendix I – Main materials | 9 |

    Introduction

    First text of the report.

    Services

    1. Tools

    a. The "Index"

    i. A manual

    Text on the manual.

    ii. Which training is “best”?

    Text on the training.

    b. Charts

    Does your city have a charter ?



    Discrimination

    Racism and other things are conducive to discriminatory attitudes and practices everywhere.

    2. Advice

    Text on advice.

    The National /Regional Networks

    1. Italy

    Text on Italy.

    Visits Over Time



    Appendix I – Main materials

    Policy briefs

    - One
    """

  @Test func theContentsListTellsTheLevels() {
    let imported = Imported(Self.nested)
    #expect(
      imported.headings == [
        "# Introduction {#introduction}",
        "# Services {#services}",
        "## Tools {#tools}",
        "### The \"Index\" {#the-index}",
        "#### A manual {#a-manual}",
        "#### Which training is “best”? {#which-training-is-best}",
        "### Charts {#charts}",
        "#### Does your city have a charter ? {#does-your-city-have-a-charter .unnumbered}",
        "#### Discrimination {#discrimination .unnumbered}",
        "## Advice {#advice}",
        "# The National /Regional Networks {#the-national-regional-networks}",
        "## Italy {#italy}",
        "### Visits Over Time {#visits-over-time .unnumbered .unlisted}",
        "# Main materials {#main-materials}",
        "## Policy briefs {#policy-briefs .unnumbered .unlisted}",
      ])
    #expect(
      imported.messages == [
        "42:1 the picture “Does your city have a charter ?” is only named here",
        "60:1 the picture “Visits Over Time” is only named here",
      ])
    #expect(
      imported.bundle.files.map(\.path) == [
        "report.json", "text/01-introduction.md", "text/02-services.md", "text/03-the-national-regional-networks.md",
        "text/a1-main-materials.md",
      ])
    #expect(
      imported.report == """
        {
          "tessera": 1,
          "template": "annual-report",
          "title": "Intercultural Cities",
          "year": 2023,
          "language": "en",
          "chapters": [
            "text/01-introduction.md",
            "text/02-services.md",
            "text/03-the-national-regional-networks.md"
          ],
          "appendices": [
            "text/a1-main-materials.md"
          ],
          "contents": { "depth": 3 },
          "numberFrom": 2
        }

        """)
  }

  @Test func numberedChaptersAreLevelOne() {
    let imported = Imported(
      """
      Survey
      January 2020

      Content

      Foreword\t1
      1. Introduction\t2
      2. Tools\t2
      2.1 Index ........ 3
      \u{F0D8} Charts … 4

      FOREWORD

      Thanks to all who answered the questions of this survey.

      1. Introduction

      Text of the introduction.

      2. Tools

      Do you use them?

      Many do.

      2.1 Index

      Text on the index.

      \u{F0D8} Charts

      Text on charts.
      """)
    #expect(
      imported.headings == [
        "# Foreword {#foreword .unnumbered}",
        "# Introduction {#introduction}",
        "# Tools {#tools}",
        "## Do you use them? {#do-you-use-them .unnumbered .unlisted}",
        "## Index {#index}",
        "### Charts {#charts .unnumbered}",
      ])
    #expect(imported.messages == [])
    #expect(imported.report.contains("\"numberFrom\": 1"))
  }

  @Test func entriesThatAreMissingOrMisspeltAreTold() {
    let imported = Imported(
      "Report 2020\n\nContents\n\nThe tools ..... 2\nGone ..... 3\n3. Last ..... 4\n\n"
        + "The tool\n\nText on the tools.\n\n4. Last\n\nThe end.")
    #expect(
      imported.messages == [
        "6:1 “Gone” stands in the contents list but not in the text",
        "9:1 the heading reads “The tool” here but “The tools” in the contents list",
        "13:1 the heading “Last” has number 4 here; the report will give it number 1",
      ])
  }

  @Test func entriesOfTwoLinesAndTwiceTheSameTitle() {
    let imported = Imported(
      """
      Report 2020

      Contents
      One ..... 2
      Results ..... 3
      A title that goes on over
      the next line ..... 4
      Results ..... 5

      One

      Text.

      Results

      Text.

      A title that goes on over the next
      line

      Text.

      Results

      Text.
      """)
    #expect(
      imported.headings == [
        "# One {#one}", "# Results {#results}",
        "# A title that goes on over the next line {#a-title-that-goes-on-over-the-next-line}",
        "# Results {#results-2}",
      ])
    #expect(imported.messages == [])
    #expect(imported.bundle.files.last?.path == "text/04-results-2.md")
  }

  @Test func aTableIsNoContentsList() {
    let table = "| City | Members |\n| --- | --- |\n| Oslo | 12 |\n| Bergen | 14 |\n| Bari | 16 |"
    #expect(Imported.prose(table).text == table)
  }

  @Test func signsGiveLevelsAndLeaveNoneOut() {
    let imported = Imported(
      "# Report\n\n2020\n\n## 1. One\n\n#### Deep ####\n\nText.\n\n### **Bold one**\n\nText.\n\n## 2. Two\n\nText.\n\nThree\n=====\nText."
    )
    #expect(
      imported.headings == [
        "# One {#one}", "## Deep {#deep .unnumbered}", "## Bold one {#bold-one .unnumbered}", "# Two {#two}",
        "# Three {#three .unnumbered}",
      ])
    #expect(imported.messages == [])
  }

  @Test func boldLinesAreHeadingsBelow() {
    #expect(
      Imported.prose("**Membership criteria**\n\nText.").text
        == "## Membership criteria {#membership-criteria}\n\nText.")
    #expect(Imported.prose("**This is important.**\n\nText.").text == "**This is important.**\n\nText.")
  }

  @Test func looksDecideWhereNothingElseDoes() {
    let imported = Imported(
      """
      Criteria 2019

      What do member cities do?

      They do many things for the network and for the people who live in them, year after year.

      How to join

      Cities write to the secretariat, which answers with the conditions and with the fees to be paid.

      With kind regards

      The team
      """)
    #expect(
      imported.headings == ["# What do member cities do? {#what-do-member-cities-do}", "# How to join {#how-to-join}"])
    #expect(imported.text.contains("With kind regards\n\nThe team\n"))
  }

  @Test func numbersThatTheReportWillChangeAreTold() {
    let imported = Imported("# Report 2020\n\n## 1. One\n\nText.\n\n## 3. Three\n\nText.\n\n## Annex II: Two\n\nText.")
    #expect(
      imported.messages == [
        "7:1 the heading “Three” has number 3 here; the report will give it number 2",
        "11:1 the appendix “Annex II: Two” has number 2 here; the report will give it number 1",
      ])
    #expect(imported.headings.last == "# Two {#two}")
  }

  @Test func headingsKeepEmphasisAndNotes() {
    let imported = Imported("# Report 2020\n\n## The *Index*¹ and {more} ......\n\nText.\n\n¹ Note.")
    #expect(imported.headings == ["# The *Index*[^1] and \\{more} {#the-index-and-more}"])
  }

  @Test func labelsAreAsciiAndUnique() {
    let imported = Imported(
      "# R 2020\n\n## Città & Île\n\nA.\n\n## Città, île!\n\nA.\n\n## Ελλάδα\n\nA.\n\n## 2023\n\nA.")
    #expect(
      imported.headings == [
        "# Città & Île {#citta-ile}", "# Città, île! {#citta-ile-2}", "# Ελλάδα {#section}",
        "# 2023 {#section-2023}",
      ])
  }

  @Test func textWithoutHeadingsIsAChapter() {
    let imported = Imported(
      "A paragraph that is long enough to be seen as running text by anyone.", file: "in/my-notes.txt")
    #expect(imported.headings == ["# My notes {#my-notes .unlisted}"])
    #expect(
      imported.messages == [
        "1:1 no title found; the file's name stands for it", "1:1 no year found on the front page",
        "1:1 text stands before the first heading",
      ])
    #expect(Imported("").report.contains("\"chapters\": []"))
  }
}
