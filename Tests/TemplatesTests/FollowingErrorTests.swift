import Foundation
import Testing

@testable import Templates
@testable import Tessera

/// One mistake is one message: what only follows from a value that is told already is told to nobody.
@Suite struct FollowingErrorTests {
  private func told(_ old: String, _ new: String, in file: String = "data/network.json") throws -> [String] {
    let bundle = try NetworkSupport.sample(replacing: old, by: new, in: file)
    defer { try? FileManager.default.removeItem(at: bundle.deletingLastPathComponent()) }
    return NetworkSupport.compose(bundle).told
  }

  @Test(
    arguments: [
      (#""year": 2024,"#, #""year": "twenty","#, "network.year: expected a whole number"),
      (#""now": 10,"#, #""now": "1,5","#, "hint: write it without decimals"),
      (#""since": 2024, "population""#, #""since": "2024", "population""#, "hint: write 2024 without quotes"),
      (#""value": 6920,"#, #""value": "6 920","#, "hint: write the number without grouping: 6920"),
      (#""date": "2024-06-13""#, #""date": "13.6.2024""#, "hint: write it as 2024-06-13"),
      (#""members": ["#, #""members": [], "history": [], "x": ["#, "network.x: this key is not known"),
    ]) func aWrongValueOfTheNetworkIsToldOnce(old: String, new: String, words: String) throws
  {
    let told = try told(old, new)
    #expect(told.filter { $0.contains("error") }.allSatisfy { $0.contains(words) || $0.contains("stands twice") })
    #expect(told.contains { $0.contains(words) })
  }

  @Test func aWrongAmountIsNotAddedUp() throws {
    let file = "data/expenditure.json"
    #expect(try told(#""total": 149050.00"#, #""total": "149050,00""#, in: file).count == 1)
    #expect(try told(#""amount": 38200.00"#, #""amount": "38200,00""#, in: file).count == 1)
    #expect(try told("149050.00", "149050,00", in: file).count == 1)
    #expect(try told("149050.00", "149051.00", in: file).first?.contains("a difference of ") == true)
  }

  @Test func aListThatIsWrongInItselfIsNotCompared() throws {
    let line = #"{ "city": "Belvessa", "since": 2015, "population": 326380 },"#
    let twice = try told(line, line + line)
    #expect(twice.count == 1 && twice.first?.contains("“Belvessa” is a member twice") == true)
    let negative = try told("326380", "-326380")
    #expect(negative.count == 1 && negative.first?.contains("the population cannot be -326380") == true)
  }

  @Test func aRowThatCannotBeReadIsNotCountedAsMissing() throws {
    let copy = try SampleCopy(
      "survey-report", replacing: [("data/answers.csv", "\nBelvato,Arvenia,no", "\nBelvato,Arvenia,no,no")])
    #expect(copy.told.count == 1)
    #expect(copy.told.first?.contains("the row has 19 cells, expected 18") == true)
  }

  @Test func anAgendaWithoutPointsIsOneError() throws {
    let text = try String(
      contentsOf: Composed.package.appendingPathComponent("Assets/Samples/meeting-report/data/meeting.json"),
      encoding: .utf8)
    let start = try #require(text.range(of: "\"agenda\": ["))
    let end = try #require(text.range(of: "\n  ],", range: start.upperBound..<text.endIndex))
    let inside = String(text[start.lowerBound..<end.upperBound])
    let copy = try SampleCopy("meeting-report", replacing: [("data/meeting.json", inside, "\"agenda\": [],")])
    #expect(copy.told.count == 1 && copy.told.first?.contains("the agenda has no point") == true)
  }
}
