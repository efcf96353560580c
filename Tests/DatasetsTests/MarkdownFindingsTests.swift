import Diagnostics
import Testing

@testable import Datasets

/// What prose is told to be wrong with, word for word.
@Suite struct MarkdownFindingsTests {
  @Test func colonsThatDoNotMatch() {
    #expect(
      report("::: box\n::: note\ntext\n:::\n\n- item\n  ::: aside\n") == """
        a.md:7:3: error: ::: aside is not closed
          hint: put a line with ::: after it, as far indented as its beginning
        a.md:1:1: error: ::: box is not closed
          hint: put a line with ::: after it
        """)
    #expect(
      report("text\n:::\n") == """
        a.md:2:1: error: ::: closes nothing
          hint: remove it, or begin a block before it: ::: box Title
        """)
    #expect(
      report("    ::: box\n\n> ::: note\n\n::: {.box}\n:::\n") == """
        a.md:5:1: error: a name is missing after :::
          hint: write ::: box Title
        a.md:3:3: error: ::: does not begin a block here
          hint: put it at the beginning of its line
        a.md:1:5: error: ::: does not begin a block here
          hint: put it at the beginning of its line
        """)
  }

  @Test func attributesThatAreMalformed() {
    #expect(
      report(
        """
        # A {#a #b .}

        ![x](y){width= key="open}
        ![x](y){a=1 a=2 source=“Annual report” b=3}

        ::: box Title {#c d
        :::
        """) == """
          a.md:6:15: error: the brace { is not closed
            hint: put } at the end of the line; \\{ prints a brace
          a.md:1:9: error: a second label #b
            hint: the label is #a already; keep one
          a.md:1:12: error: . is not an attribute
            hint: write #label, .class, key=value or key="two words"
          a.md:3:15: error: width= has no value
            hint: write width="" for an empty one
          a.md:3:20: error: the quote is not closed
            hint: put a " before the closing brace
          a.md:4:13: error: a stands twice
            hint: keep one of them
          a.md:4:24: error: source: “ is not a quote of attributes
            hint: use the straight double quotes: "…"
          """)
    #expect(
      slips("[a](b){.c and {#nothing} here") == [
        "a.md:1:7: error: the brace { is not closed", "a.md:1:15: error: nothing here takes attributes",
      ])
  }

  @Test func bracesThatAreNothing() {
    #expect(
      report("see {#nothing} and {odd thing} or [a](b){.c") == """
        a.md:1:5: error: nothing here takes attributes
          hint: they stand directly after a link or image, or at the end of a heading; \\{ prints a brace
        a.md:1:20: warning: {odd thing} is printed as it stands
          hint: a placeholder is written {name.part}; \\{ prints a brace
        a.md:1:41: error: the brace { is not closed
          hint: put } on the same line; \\{ prints a brace
        """)
  }

  @Test func placeholdersKnowTheirPlaceAlsoAfterOthers() {
    #expect(
      slips("- {a}é{b} {unknown}\n\n| a |\n|---|\n| {a} {unknown} |") == [
        "a.md:1:11: error: there is no unknown", "a.md:5:7: error: there is no unknown",
      ])
  }

  @Test func notesThatDoNotMatch() {
    #expect(
      report(
        """
        Call[^1] and[^nota] and[^x][^self]

        [^1]: One
        [^note]: Two
        [^1]: Three
        [^self]: See[^self]
        """) == """
          a.md:1:13: error: the note [^nota] is not defined
            hint: did you mean [^note]?
          a.md:1:24: error: the note [^x] is not defined
            hint: add a line that begins with [^x]:
          a.md:6:13: error: the note [^self] calls itself
          a.md:4:1: warning: the note [^note] is never called
            hint: put [^note] where it belongs, or remove it
          a.md:5:1: error: the note [^1] is defined twice
            hint: it is defined on line 3 already
          """)
  }

  @Test func htmlIsNotKnown() {
    #expect(
      report("a<br>b <span class=\"x\">c\n\n<table>\n<tr>\n\nx<sup>2 and y</sub>") == """
        a.md:1:2: error: HTML is not known here: <br>
          hint: end the line with a backslash
        a.md:1:8: error: HTML is not known here: <span class="x">
          hint: write it in Markdown; \\< prints an angle bracket
        a.md:3:1: error: HTML is not known here: <table>
          hint: write the table with |
        a.md:6:14: error: </sub> closes nothing
          hint: put <sub> where it begins
        a.md:6:2: error: <sup> is not closed
          hint: put </sup> where it ends
        """)
  }

  @Test func linksThatAreNone() {
    #expect(
      report("[a](my file.pdf) \\[b](c d) ![e](f g.png)") == """
        a.md:1:1: error: this is not read as a link
          hint: an address with spaces stands in angle brackets: [text](<address>); \\[ prints a bracket
        a.md:1:28: error: this is not read as a link
          hint: an address with spaces stands in angle brackets: [text](<address>); \\[ prints a bracket
        """)
  }

  @Test func rowsOfTablesHaveAsManyCellsAsTheHead() {
    #expect(
      report("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |\n| `x \\| y` | 2 |\nSource: us") == """
        a.md:3:1: error: the row has 3 cells, the table has 2 columns
          hint: write | inside a cell as \\|
        a.md:4:1: error: the row has 1 cell, the table has 2 columns
          hint: an empty cell needs its | too; a blank line ends the table
        a.md:6:1: error: the row has 1 cell, the table has 2 columns
          hint: an empty cell needs its | too; a blank line ends the table
        """)
  }

  @Test func nestingHasAnEnd() {
    #expect(slips(String(repeating: ">", count: 5000) + "x") == ["a.md:1:100: error: more than 100 levels of nesting"])
  }
}
