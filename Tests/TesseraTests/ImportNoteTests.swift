import Testing

@testable import Tessera

@Suite struct ImportNoteTests {
  @Test func notesGoToTheEndOfTheChapter() {
    let prose = Imported.prose(
      "Twice² a mark.¹ And (here)¹⁰, too.\n\n¹ One <https://example.org/a>.\n² Two\ngoes on.\n\n¹⁰ Ten\n\nThe end.")
    #expect(
      prose.text == """
        Twice[^2] a mark.[^1] And (here)[^10], too.

        The end.

        [^2]: Two goes on.

        [^1]: One <https://example.org/a>.

        [^10]: Ten
        """)
    #expect(prose.findings == [])
  }

  @Test func otherFormsOfMarks() {
    let prose = Imported.prose("A<sup>1</sup> b[^x] c.\n\n<sup>1</sup> One.\n\n[^x]: Ex.\n\n    More.")
    #expect(prose.text == "A[^1] b[^x] c.\n\n[^1]: One.\n\n[^x]: Ex.\n\n    More.")
  }

  @Test func powersAndUnitsAreNoNotes() {
    let prose = Imported.prose("A² square of 10² and 5 m² in area.\n\n² The note.")
    #expect(prose.text == "A[^2] square of 10² and 5 m² in area.\n\n[^2]: The note.")
    #expect(Imported.prose("A square of 5 m².").findings == [])
  }

  @Test func whatHasNoCounterpartIsTold() {
    let prose = Imported.prose("A call.¹\n\n² Nobody calls.")
    #expect(prose.text == "A call.¹\n\n::: note\n² Nobody calls.\n:::")
    #expect(
      prose.findings == [
        """
        source.md:5:8: warning: note 1 is called here but nothing says what it says
          hint: write a paragraph that begins with the same mark
        """,
        """
        source.md:7:1: warning: nothing calls note 2
          hint: it stays in the text as a remark
        """,
      ])
  }

  @Test func numbersMayBeginAgain() {
    let prose = Imported.prose("First¹ page.\n\n¹ One.\n\nSecond¹ page.\n\n¹ Another one.")
    #expect(prose.text == "First[^1] page.\n\nSecond[^1-2] page.\n\n[^1]: One.\n\n[^1-2]: Another one.")
  }

  @Test func eachFileHasTheNotesItCalls() {
    let imported = Imported("# R 2020\n\n## A\n\nText.¹\n\n## B\n\nText.¹ ²\n\n¹ One.\n\n² Two.")
    #expect(imported.bundle["text/01-a.md"] == "# A {#a}\n\nText.[^1]\n\n[^1]: One.\n")
    #expect(imported.bundle["text/02-b.md"] == "# B {#b}\n\nText.[^1] [^2]\n\n[^1]: One.\n\n[^2]: Two.\n")
  }
}
