import Testing

@testable import Tessera

@Suite struct ImportListTests {
  @Test(arguments: ["-", "*", "•", "·", "\u{F0B7}", "▪"])
  func bulletsOfAllKinds(_ bullet: String) {
    #expect(Imported.prose("\(bullet) one\n\(bullet)\ttwo").text == "- one\n- two")
  }

  @Test func signsThatMayBeWordsNeedCompany() {
    #expect(Imported.prose("– one\n– two").text == "- one\n- two")
    #expect(Imported.prose("– alone").text == "– alone")
  }

  @Test func arrowsLettersAndRomansAreStyles() {
    #expect(Imported.prose("➤ one\n➤ two").text == "::: list {.arrow}\n- one\n- two\n:::")
    #expect(Imported.prose("a) one\nb) two").text == "::: list {.lettered}\n1. one\n2. two\n:::")
    #expect(Imported.prose("i) one\nii) two").text == "::: list {.roman}\n1. one\n2. two\n:::")
    let letters = "abcdefghij".map { "\($0)) item" }.joined(separator: "\n")
    let items = (1...10).map { "\($0). item" }.joined(separator: "\n")
    #expect(Imported.prose(letters).text == "::: list {.lettered}\n\(items)\n:::")
  }

  @Test func numbersKeepTheirStartAndSign() {
    #expect(Imported.prose("1) one\n2) two").text == "1) one\n2) two")
    #expect(Imported.prose("3. three\n4. four").text == "3. three\n4. four")
    #expect(Imported.prose("1. one\n2. two\n1. again\n2. more").text == "1. one\n2. two\n\n1. again\n2. more")
    #expect(Imported.prose("1. one\n1. two\n1. three").text == "1. one\n2. two\n3. three")
  }

  @Test func listsNest() {
    let source = "- one\n  - inner\n    wrapped\n  - inner two\n- two\no small\no smaller"
    #expect(
      Imported.prose(source).text == "- one\n  - inner wrapped\n  - inner two\n- two\n  - small\n  - smaller")
  }

  @Test func itemsHoldParagraphsAndPictures() {
    let source = "- one\n\n  More of one.\n\n- two ![map](map.png)"
    #expect(Imported.prose(source).text == "- one\n\n  More of one.\n- two\n\n  ![map](missing:map.png)")
  }

  @Test func blankLinesDoNotPartAList() {
    #expect(Imported.prose("- one\n\n\n- two").text == "- one\n- two")
  }

  @Test func toolboxesBecomeBoxes() {
    let source = """
      Thematic toolbox

      - [Guide \\(+ Italian version\\)](https://example.org/g) | Adopted by the Committee

      ¹ A note.

      of Ministers

      - Second

      Text after the box.¹
      """
    #expect(
      Imported.prose(source).text == """
        ::: box Thematic toolbox
        - [Guide (+ Italian version)](https://example.org/g) | Adopted by the Committee of Ministers
        - Second
        :::

        Text after the box.[^1]

        [^1]: A note.
        """)
  }

  @Test func aLineThatComesBackBeforeListsIsABox() {
    let source = (1...3).map { "Text \($0).\n\nFurther reading\n\n- Book \($0)" }.joined(separator: "\n\n")
    let boxes = (1...3).map { "Text \($0).\n\n::: box Further reading\n- Book \($0)\n:::" }.joined(separator: "\n\n")
    #expect(Imported.prose(source).text == boxes)
  }
}
