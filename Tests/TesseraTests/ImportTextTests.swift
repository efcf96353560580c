import Testing

@testable import Tessera

@Suite struct ImportTextTests {
  @Test func linesOfOneParagraphAreJoined() {
    #expect(Imported.prose("One line\nand the next,\nand the last.").text == "One line and the next, and the last.")
  }

  @Test func aLineMayBeAParagraphWhereLinesAreLong() {
    let long = String(repeating: "Words and words. ", count: 14)
    #expect(
      Imported.prose(long + "\nShort one.\nAnother one.").text == "\(long.dropLast())\n\nShort one.\n\nAnother one.")
  }

  @Test func boldAndItalicAreKept() {
    let text = "A **bold**, an *italic*, an _underscored_, a __strong__ and a ***both***."
    #expect(Imported.prose(text).text == "A **bold**, an *italic*, an *underscored*, a **strong** and a ***both***.")
  }

  @Test func spacesInsideBoldGoOutside() {
    #expect(Imported.prose("A **bold **word and **another ** one.").text == "A **bold** word and **another** one.")
  }

  @Test(arguments: [
    ("**Zagarolo**) and (**Parish**)", "**Zagarolo**) and (**Parish**)"),
    ("- **#DiversaMente** (double) – **Youth:** launched", "- **#DiversaMente** (double) – **Youth:** launched"),
    ("a \"**project**\", **Italy**, end", "a \"**project**\", **Italy**, end"),
    ("**lead:**text", "**lead:**&#116;ext"),
    ("un**(done)** it", "u&#110;**(done)** it"),
    ("**a****b**", "**ab**"),
  ])
  func boldReadsBackAsBold(_ source: String, _ expected: String) {
    #expect(Imported.prose(source).text == expected)
  }

  @Test(arguments: [
    ("2 * 3 and snake_case and #hash", "2 * 3 and snake_case and #hash"),
    ("a *lone star", "a \\*lone star"),
    ("_lead", "\\_lead"),
    ("[Turkish version] and {brace}", "\\[Turkish version\\] and \\{brace}"),
    ("a<b and 1 < 2 and 3<sup>rd</sup>", "a\\<b and 1 < 2 and 3<sup>rd</sup>"),
    ("+ Spanish version", "\\+ Spanish version"),
    ("25. October was cold", "25\\. October was cold"),
    ("#hash at the start", "#hash at the start"),
    ("&lt;b&gt; http: and www\\.x", "&lt;b&gt; http: and www\\.x"),
    ("CM/Rec\\(2022\\)10 and \\*not bold\\*", "CM/Rec(2022)10 and \\*not bold\\*"),
    ("`a * b` stays", "`a * b` stays"),
    ("AT&amp;T and ~5~", "AT&amp;T and \\~5\\~"),
  ])
  func whatIsNoMarkupIsEscaped(_ source: String, _ expected: String) {
    #expect(Imported.prose(source).text == expected)
  }

  @Test func spacesAtTheEndBreakTheLine() {
    #expect(Imported.prose("First line  \nsecond line\\\n- third").text == "First line\\\nsecond line\n\n- third")
    #expect(Imported.prose("One  \ntwo").text == "One\\\ntwo")
  }

  @Test func bookmarksAndStraySpacesGo() {
    let text = "[bookmark: _Toc1]The\u{00A0}city,\u{FEFF} 10\u{00A0}000 people «\u{00A0}ici\u{00A0}»."
    #expect(Imported.prose(text).text == "The city, 10\u{00A0}000 people «\u{00A0}ici\u{00A0}».")
  }

  @Test func quotationsStandApart() {
    let quotation = "“Competence refers to the set of knowledge and skills which enable people to act.”¹"
    let set = Imported.prose("\(quotation)\n\n¹ The source.")
    #expect(
      set.text == """
        ::: quote
        “Competence refers to the set of knowledge and skills which enable people to act.”[^1]
        :::

        [^1]: The source.
        """)
    let two = "“This is one project of many in the city” and “this is another of the very same kind”"
    #expect(Imported.prose(two).text == two)
    #expect(Imported.prose("> # A\n>\n> - one").text == "::: box\n**A**\n\n- one\n:::")
    #expect(Imported.prose("> Said so.\n>\n> — Ann").text == "::: quote\nSaid so.\n\n— Ann\n:::")
  }

  @Test func tablesAndCodeStay() {
    let source = "| A | B |\n| --- | :-: |\n| x\\|y | **b** [c](#) |\n\n```\na **b** {c}\n```"
    #expect(
      Imported.prose(source).text == "| A | B |\n| --- | :-: |\n| x\\|y | **b** c |\n\n```\na **b** {c}\n```")
  }

  @Test func tablesGetAHeaderAndFullRows() {
    let prose = Imported.prose("| | |\n|---|---|\n| a | b |\n| c |\n| d | e | f |")
    #expect(prose.text == "| a | b |  |\n| --- | --- | --- |\n| c |  |  |\n| d | e | f |")
    #expect(
      prose.findings.map { $0.prefix { $0 != "\n" } } == [
        "source.md:5:1: warning: the table has no header; its first row stands for it"
      ])
  }

  @Test func commentsAndForeignFencesGo() {
    #expect(
      Imported.prose("One <!-- two --> three <!-- four\nfive --> six <!-- seven").text == "One three six \\<!-- seven")
    #expect(Imported.prose("::: {.note}\nText\n:::\n\nMore").text == "\\{.note} Text\n\nMore")
  }

  @Test func tagsAreKeptOnlyInPairs() {
    #expect(
      Imported.prose("3<sup>rd</sup>, H<sub>2</sub>O, <sup>x, <u>y</u>").text
        == "3<sup>rd</sup>, H<sub>2</sub>O, \\<sup>x, \\<u>y\\</u>")
    #expect(Imported.prose("<b>a</b> <em>b</em> c<br>d<br>").text == "**a** *b* c\\\nd")
  }

  @Test func bannersKeepTheirWordsTogether() {
    let source = "Text of the chapter.\n\nCITY TALK\n\n7-7-23 // WEBINAR\n\nMore text."
    #expect(
      Imported.prose(source).text
        == "Text of the chapter.\n\n::: box CITY TALK\n7-7-23 // WEBINAR\n:::\n\nMore text.")
  }
}
