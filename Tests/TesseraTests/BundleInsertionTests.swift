import Content
import Testing

@testable import Tessera

/// Boxes, pull quotes, grids of figures and notes in the margin as prose writes them, and what is told of slips.
struct BundleInsertionTests {
  private static let theme = """
    "theme": { "boxes": { "rule": "frame", "repeatTitle": false, "variants": { "alarm": { "icon": "warning", "tint": "second" } } } }
    """

  private func bundle(_ prose: String, theme: String = theme) -> SmallBundle {
    SmallBundle("# G\n\n" + prose + "\n", report: [theme], files: ["rose.svg": TestPicture.svg])
  }

  private func tree(_ prose: String) -> String {
    bundle(prose).tree().replacing("section 1 automatic: G\n", with: "")
  }

  @Test func boxes() {
    #expect(
      tree(
        "::: box Tools {icon=toolbox rule=none tint=grey .titlebar .numbered #t}\nOne.\n:::\n\n::: box A {.alarm}\nTwo.\n:::"
      )
        == """
          box #t numbered icon toolbox rule none tint grey bar true: Tools
            body: One.
          box .alarm: A
            body: Two.
        """)
  }

  @Test func insertions() {
    #expect(
      tree(
        """
        ::: pullquote {source="A mayor" repeats=no}
        Words.
        :::

        ::: pullquote
        More.

        — Someone
        :::

        ::: figures All {columns=2 #f}
        ![a](rose.svg "A")
        ![b](rose.svg)
        :::

        *UNESCO*{.smallcaps}, a word[^m-1] and[^2].

        [^m-1]: Beside.

        [^2]: Below.
        """)
          == """
            pull quote own: Words.
              source: A mayor
            pull quote: More.
              source: — Someone
            grid #f of 2
              caption: All
              figure text rose.svg, “a”
                caption: A
              figure text rose.svg, “b”
            body: sc(UNESCO), a word^[| Beside.] and^[Below.].
          """)
  }

  @Test(arguments: [
    (
      "::: box T {icon=toolbx}\nA.\n:::",
      """
      text/one.md:3:12: error: there is no icon “toolbx”
        hint: did you mean “toolbox”?
      """
    ),
    (
      "::: box {icon=link}\nA.\n:::",
      """
      text/one.md:3:10: warning: the icon is not shown: it stands beside a title, and this box has none
        hint: write a title after ::: box, or leave the icon out
      """
    ),
    (
      "::: box T {rule=thick .alrm}\nA.\n:::",
      """
      text/one.md:3:23: error: .alrm means nothing here
        hint: did you mean .alarm?
      text/one.md:3:12: error: “thick” is not a rule of boxes
        hint: write edge, frame, none
      """
    ),
    (
      "::: figures {columns=9}\n![a](rose.svg)\n:::",
      """
      text/one.md:3:14: error: “9” is not a number of columns
        hint: give 1 to 6 pictures in a row
      """
    ),
    (
      "::: pullquote {repeats=maybe}\nWords.\n:::\n\nWords.",
      """
      text/one.md:3:16: error: “maybe” does not say whether the words stand in the text too
        hint: write repeats=no if they stand nowhere else, or leave it out
      """
    ),
    (
      "Text[^a].\n\n[^a]: Outer[^b].\n\n[^b]: Inner.",
      """
      text/one.md:7:7: error: a note inside a note: “Inner.”
        hint: put its words into the note around it
      """
    ),
    (
      "The roses grow **slowly** here.\n\n::: pullquote\nroses grow slowly\n:::\n\n::: pullquote\nroses grow fast\n:::",
      """
      text/one.md:9:1: warning: the words of a pull quote stand nowhere in the text: nobody who listens hears them
        hint: take them as they stand in the text, or say that they are new: {repeats=no}
      """
    ),
  ])
  func slips(_ prose: String, expected: String) { #expect(bundle(prose).told() == expected) }

  @Test func theThemeOfBoxes() {
    let told = bundle(
      "A.", theme: "\"theme\": { \"boxes\": { \"tint\": \"pink\", \"icon\": \"bell\", \"titlebar\": true } }"
    )
    .told()
    #expect(told.contains("theme.boxes.tint: expected one of \"accent\", \"second\", \"grey\", \"none\""))
    #expect(told.contains("there is no icon “bell”"))
    #expect(told.contains("theme.boxes.titlebar: this key is not known"))
  }

  @Test func listsOfFiguresAndTablesAreWanted() {
    let bundle = SmallBundle("# G\n", report: ["\"contents\": { \"depth\": 2, \"figures\": true, \"table\": true }"])
    #expect(bundle.told().contains("contents.table: this key is not known"))
  }
}
