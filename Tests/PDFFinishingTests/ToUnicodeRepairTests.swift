import Testing

@testable import PDFFinishing

@Suite struct ToUnicodeRepairTests {
  private func repaired(_ map: String) -> String? {
    ToUnicodeRepair.repaired(Array(map.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func ligaturesBecomeTheirLetters() {
    #expect(
      repaired("2 beginbfchar\n<05> <fb03>\n<06> <0041>\nendbfchar")
        == "2 beginbfchar\n<05> <006600660069>\n<06> <0041>\nendbfchar")
    #expect(repaired("<01> <FB06>") == "<01> <00730074>")
  }

  @Test func otherMapsStayAsTheyAre() {
    #expect(repaired("<01> <0041> <fb1d> <fb07>") == nil)
  }
}
