import Testing

@testable import Tessera

@Suite struct ImportPageBreakTests {
  @Test func halvesOfAParagraphAreJoined() {
    let prose = Imported.prose(
      "As in past years, the increase enriches¹ the\n\n¹ A note.\n\n\n\nknowledge base with more diversity.")
    #expect(
      prose.text
        == "As in past years, the increase enriches[^1] the knowledge base with more diversity.\n\n[^1]: A note.")
  }

  @Test func halvesOfAnItemAreJoinedAndTheListGoesOn() {
    let prose = Imported.prose(
      "- First point of all of them, the working\n\n¹ Note.\n\ngroup continued¹ its work.\n\n- Second point;")
    #expect(
      prose.text
        == "- First point of all of them, the working group continued[^1] its work.\n- Second point;\n\n[^1]: Note.")
  }

  @Test func aCapitalNeedsAReason() {
    let start = "The Council teamed up with other organisations to launch in this year the Academy on"
    let end = "Integration of Migrants, a series of courses for all the cities in the country."
    #expect(Imported.prose("\(start) the\n\n\(end)").text == "\(start) the \(end)")
    #expect(
      Imported.prose("\(start) safety (the Laboratory\n\n\(end)").text == "\(start) safety (the Laboratory \(end)")
    #expect(Imported.prose("\(start) safety\n\n\(end)").text == "\(start) safety\n\n\(end)")
  }

  @Test func aPictureBetweenTheHalvesComesAfter() {
    let prose = Imported.prose("A sentence that goes on over the page with\n\n[image: a bridge]\n\nits second half.")
    #expect(
      prose.text
        == "A sentence that goes on over the page with its second half.\n\n![a bridge](missing:a-bridge)")
  }

  @Test func wordsCutAtTheirHyphenKeepIt() {
    #expect(
      Imported.prose("The programme stands for capacity-\nbuilding, now and in the longer-\n\nterm future.").text
        == "The programme stands for capacity-building, now and in the longer-term future.")
  }

  @Test func sentencesThatAreOverStayApart() {
    let source = "The following areas are named by the cities:\n\nanti-rumours and others."
    #expect(Imported.prose(source).text == source)
  }
}
