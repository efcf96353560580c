import Testing

@testable import Tessera

/// What is wrong with prose: each finding with its line and column.
struct BundleProseTests {
  private static let data =
    "\"data\": { \"club\": { \"members\": 12, \"open\": true, \"years\": [1, 2] }, \"plants\": \"p.csv\" }"

  /// What is told of a text under one chapter heading; it begins on line 3.
  private func told(_ prose: String) -> String {
    SmallBundle(
      "# Garden {#garden}\n\n" + prose + "\n", report: [Self.data],
      files: ["p.csv": "name,height,note\nRose,1.2,red\nTulip,\"0,4\",\n", "rose.svg": TestPicture.svg]
    ).told()
  }

  @Test(arguments: [
    (
      "We are {club.member} people.",
      """
      text/one.md:3:8: error: there is no “club.member” in the data
        hint: did you mean “club.members”?
      """
    ),
    (
      "Bees: {bees}.",
      """
      text/one.md:3:7: error: there is no “bees” in the data
        hint: add it to the data that report.json names, or write \\{ for a brace
      """
    ),
    (
      "{club.years} {club.open}",
      """
      text/one.md:3:1: error: “club.years” is a list, which cannot be printed
        needed by report.json:7:61
        hint: name a number or a text in it, or its “.count”
      text/one.md:3:14: error: “club.open” is true, which cannot be printed
        needed by report.json:7:46
        hint: name a number or a text in it, or its “.count”
      """
    ),
    (
      "{club.members:groped} {club.members:round}",
      """
      text/one.md:3:1: error: “groped” is not a form of numbers
        hint: did you mean “grouped”?
      text/one.md:3:23: error: “round” is not a form of numbers
        hint: known are plain, grouped and percent
      """
    ),
  ])
  func placeholders(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  @Test(arguments: [
    (
      "### Deep\n\n## Second\n\n#### Deeper",
      """
      text/one.md:3:1: warning: the heading “Deep” skips a level: 3 after 1; it is printed as level 2
        hint: write it with ##
      text/one.md:7:1: warning: the heading “Deeper” skips a level: 4 after 2; it is printed as level 3
        hint: write it with ###
      """
    ),
    (
      "## A {.unumbered .red}",
      """
      text/one.md:3:7: error: .unumbered means nothing here
        hint: did you mean .unnumbered?
      text/one.md:3:18: error: .red means nothing here
        hint: known are .unnumbered, .numbered, .unlisted, .landscape
      """
    ),
    (
      "## A {#garden}",
      """
      text/one.md:3:1: error: the label “garden” is used twice; it names something at text/one.md:1:1 already
        hint: give one of the two another label
      """
    ),
    (
      "See [](#gardn) and [it](#roses){pag}.",
      """
      text/one.md:3:33: error: “pag” means nothing here
        hint: did you mean page?
      text/one.md:3:5: error: no heading, figure, table or box has the label “gardn”
        hint: did you mean “garden”?
      text/one.md:3:20: error: no heading, figure, table or box has the label “roses”
        hint: put {#roses} after the heading that is meant
      """
    ),
    (
      "[one](two.md), [two](), [three](#), [](https://example.org)",
      """
      text/one.md:3:1: error: “two.md” is not a web address
        hint: begin it with https://, or with # and a label for a place in this report
      text/one.md:3:16: error: the link “two” leads nowhere
        hint: give its address, or write its text alone
      text/one.md:3:25: warning: the link “three” leads nowhere
        hint: give its address, or write its text alone
      text/one.md:3:37: error: a link without text
        hint: put the words to click between the square brackets
      """
    ),
    (
      "Notes[^1].\n\n[^2]: Two.",
      """
      text/one.md:3:6: error: the note [^1] is not defined
        hint: add a line that begins with [^1]:
      text/one.md:5:1: warning: the note [^2] is never called
        hint: put [^2] where it belongs, or remove it
      """
    ),
    (
      "<b>Bold</b>",
      """
      text/one.md:3:1: error: HTML is not known here: <b>
        hint: write **bold**
      """
    ),
    (
      "one\n\n---\n\ntwo",
      """
      text/one.md:5:1: warning: a line across the page is not printed
        hint: write ::: pagebreak for a new page
      """
    ),
    (
      "| a | b |\n|---|---|\n| 1 |\n\n|   |   |\n|---|---|\n| 1 | 2 |",
      """
      text/one.md:5:1: error: the row has 1 cell, the table has 2 columns
        hint: an empty cell needs its | too; a blank line ends the table
      text/one.md:7:1: error: the table has no header row
        hint: name its columns in the first line
      """
    ),
  ])
  func text(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  @Test(arguments: [
    (
      "![](rose.svg)",
      """
      text/one.md:3:1: error: the picture rose.svg has no alternative text
        hint: say between the square brackets what it shows, or write {.decorative} after it if it says nothing
      """
    ),
    (
      "![A rose](rose.svg){widht=side}\n\n![A rose](rose.svg){width=120%}",
      """
      text/one.md:3:21: error: widht= means nothing here
        hint: did you mean width?
      text/one.md:5:21: error: “120%” is not a width
        hint: write side, text, full, or a share such as 60%
      """
    ),
    (
      "A rose ![A rose](rose.svg) in text.",
      """
      text/one.md:3:8: error: a picture stands in the middle of text
        hint: give it a paragraph of its own, with empty lines around it
      """
    ),
    (
      "![A rose](missing:rose.jpg)",
      """
      text/one.md:3:1: warning: a picture is still to come: A rose
        hint: put the file into the bundle and its path in place of missing:rose.jpg
      """
    ),
  ])
  func pictures(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  @Test(arguments: [
    (
      "::: bx Title\nText.\n:::\n\n::: sidebar\nText.\n:::",
      """
      text/one.md:3:1: error: there is no block “::: bx”
        hint: did you mean “::: box”?
      text/one.md:7:1: error: there is no block “::: sidebar”
        hint: known are box, toolbox, quote, note, abstract, aside, people, resources, keynumbers, table, chart, figures, \
      pagebreak, list, columns, pullquote, suggestion
      """
    ),
    (
      "::: box Open\n\nText.",
      """
      text/one.md:3:1: error: ::: box is not closed
        hint: put a line with ::: after it
      """
    ),
    (
      "::: box A\n## Heading\n:::",
      """
      text/one.md:4:1: error: a heading inside a box, columns or a list
        hint: close the block with ::: before the heading, or write the title in bold
      """
    ),
    (
      "::: keynumbers\n- twelve members\n:::\n\n::: people\nAnn\n:::\n\n::: people\n:::",
      """
      text/one.md:4:1: error: an entry of ::: keynumbers opens in bold
        hint: write - **…** and the rest
      text/one.md:8:1: error: ::: people holds a list
        hint: begin each entry with - **…**
      text/one.md:11:1: error: ::: people does not say which data
        hint: add {data=name} with a name of report.json
      """
    ),
    (
      "::: figures\nText.\n:::",
      """
      text/one.md:4:1: error: ::: figures holds pictures only
        hint: put this text outside
      """
    ),
  ])
  func blocks(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  @Test(arguments: [
    (
      "::: table All {data=plant}\n:::\n\n::: table All {data=club}\n:::\n\n::: table All {data=club.years}\n:::",
      """
      text/one.md:3:16: error: there is no “plant” in the data
        hint: did you mean “plants”?
      report.json:7:21: error: ::: table wants a list, found an object
        needed by text/one.md:6:1
        hint: name a list in it: club.years
      report.json:7:62: error: an entry of ::: table is an object, found the number 1
        needed by text/one.md:9:1
        hint: write each entry in braces: { "name": … }
      report.json:7:65: error: an entry of ::: table is an object, found the number 2
        needed by text/one.md:9:1
        hint: write each entry in braces: { "name": … }
      """
    ),
    (
      "::: table All {data=plants columns=\"name,hieght\"}\n:::\n\n::: table All {data=plants headers=\"A,B\"}\n:::",
      """
      text/one.md:3:28: error: there is no column “hieght” in the data
        hint: did you mean “height”?
      text/one.md:6:28: error: 2 headers for 3 columns
        hint: give one header for each column
      """
    ),
    (
      "::: chart All {type=brr data=plants x=month}\n:::",
      """
      text/one.md:3:16: error: there is no chart of type “brr”
        hint: did you mean “bar”?
      text/one.md:3:1: error: the chart does not say what to show
        hint: add x=… (names) and y=… (values): name, height, note
      """
    ),
    (
      "::: chart All {type=lin data=plants x=nam y=height,weight names=Height width=half formt=rate}\n:::",
      """
      text/one.md:3:83: error: formt= means nothing here
        hint: did you mean format?
      text/one.md:3:16: error: there is no chart of type “lin”
        hint: did you mean “line”?
      text/one.md:3:37: error: there is no column “nam” in the data
        hint: did you mean “name”?
      text/one.md:3:43: error: there is no column “weight” in the data
        hint: did you mean “height”?
      text/one.md:3:59: error: 1 names for 2 columns of values
        hint: give one name for each column in y
      """
    ),
    (
      "::: chart All {data=plants x=name y=height highlight=Rsoe}\n:::",
      """
      p.csv:3:7: error: height: the text "0,4" is not a number
        needed by text/one.md:3:1
        hint: write decimals with a point: 0.4
      text/one.md:3:1: error: chart "All": there is no category "Rsoe" to highlight
        hint: did you mean "Rose"?
      """
    ),
  ])
  func data(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  /// Nothing that was written is left out silently, and slips in the marks are told.
  @Test(arguments: [
    (
      "::: note This is a note.\n:::\n\n::: chart All {data=plants x=name y=height}\nText.\n:::",
      """
      text/one.md:3:1: error: ::: note has no title: “This is a note.”
        hint: put the text on a line of its own, before the closing :::
      text/one.md:7:1: error: ::: chart is made from data; this would not be printed
        hint: put it after the closing :::
      p.csv:3:7: error: height: the text "0,4" is not a number
        needed by text/one.md:6:1
        hint: write decimals with a point: 0.4
      """
    ),
    (
      "##Roses\n\n## 1. Roses\n\n## 2.3 Firs {.unnumbered}\n\n## 2024 at a glance",
      """
      text/one.md:3:1: warning: “##Roses” is printed as it stands
        hint: a heading wants a blank: ## Roses
      text/one.md:5:1: warning: the heading “1. Roses” brings its own number
        hint: the report numbers its headings: write “Roses”, or {.unnumbered} after it
      """
    ),
    (
      "Table: Heights\n\n| a | b |\n| 1 | 2 |",
      """
      text/one.md:3:1: warning: “Table: Heights” is not read as a table
        hint: a table has a line |---|---| below its first line, with as many cells
      text/one.md:5:1: warning: “| a | b | | 1 | 2 |” is not read as a table
        hint: a table has a line |---|---| below its first line, with as many cells
      """
    ),
  ])
  func slips(_ prose: String, expected: String) { #expect(told(prose) == expected) }

  /// The first heading of a report is a chapter; a file may go on below the one before it.
  @Test func firstHeading() {
    let report = ["\"appendices\": [\"text/two.md\", \"text/three.md\"]"]
    let files = ["text/two.md": "## Two\n", "text/three.md": "## Three\n\n### Four\n"]
    #expect(
      SmallBundle("# One\n", report: report, files: files).told() == """
        text/two.md:1:1: warning: the heading “Two” comes first but has level 2; it is printed as level 1
          hint: write it with #
        """)
  }
}
