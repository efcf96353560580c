import Datasets
import Foundation
import Testing

@testable import Charts
@testable import Templates
@testable import Tessera

/// What may well be meant otherwise is doubted, at its place, and printed all the same.
@Suite struct DoubtTests {
  private static let places: [MapChart.Place] = [
    ("Venezia", 45.4, 12.3), ("Milano", 45.5, 9.2), ("Bologna", 44.5, 11.3), ("Roma", 41.9, 12.5),
    ("Napoli", 40.9, 14.3),
  ].map { MapChart.Place($0.0, latitude: $0.1, longitude: $0.2) }

  private func doubts(_ change: (inout [MapChart.Place]) -> Void) -> [MapChart.Doubt] {
    var places = Self.places
    change(&places)
    return MapChart.doubts(about: places)
  }

  @Test func coordinatesThatAreExchangedAreDoubted() {
    #expect(doubts { _ in } == [])
    let one = doubts { ($0[1].latitude, $0[1].longitude) = (9.2, 45.5) }
    #expect(one.map(\.place) == [1] && one.first?.hint.contains("exchanged") == true)
    let all = doubts { places in
      for n in places.indices { (places[n].latitude, places[n].longitude) = (places[n].longitude, places[n].latitude) }
    }
    #expect(all.count == 1 && all.first?.message.contains("the other places lie far from Europe") == true)
    let west = doubts { $0[2].longitude = -11.3 }
    #expect(west.map(\.place) == [2] && west.first?.hint.contains("sign of the longitude") == true)
  }

  @Test func aPlaceIsHeldAgainstItsCountry() {
    let swapped = MapChart.Place("Lyon", latitude: 4.8, longitude: 45.8, country: "FR")
    #expect(MapChart.doubts(about: [swapped]).first?.hint.contains("exchanged") == true)
    let right = MapChart.Place("Lyon", latitude: 45.8, longitude: 4.8, country: "FR")
    let far = MapChart.Place("Haifa", latitude: 32.8, longitude: 35, country: "IL")
    #expect(MapChart.doubts(about: [right, far]) == [])
  }

  @Test func aTextInTheDataAndInAFileIsDoubted() throws {
    let copy = try SampleCopy("good-practice", adding: ["text/purpose.md": "Because.\n"])
    #expect(copy.told.count == 1)
    #expect(copy.told.first?.contains("this text stands here and in text/purpose.md:1:1; both are printed") == true)
  }

  @Test func aColumnOfLastYearWithoutAnswersIsDoubted() throws {
    let file = Composed.package.appendingPathComponent("Assets/Samples/survey-report/data/answers-2022.xlsx")
    let table = try #require(
      TableReader.read(Array(try Data(contentsOf: file)), file: "answers-2022.xlsx", findings: Findings()))
    let emptied = ([table.names] + table.rows.map { $0.map(\.text) }).enumerated().map { number, row in
      (number == 0 ? row : row[..<2] + [""] + row[3...]).joined(separator: ",")
    }
    let copy = try SampleCopy(
      "survey-report", replacing: [("report.json", "answers-2022.xlsx", "answers-2022.csv")],
      removing: ["data/answers-2022.xlsx"],
      adding: ["data/answers-2022.csv": emptied.joined(separator: "\n") + "\n"])
    #expect(copy.told.count == 1)
    #expect(copy.told.first?.contains("the column “strategy” of last year’s answers is empty") == true)
  }

  @Test func dataUnderAMisspeltNameAreToldAsUnread() throws {
    let copy = try SampleCopy("membership-brochure", replacing: [("report.json", "\"services\":", "\"servics\":")])
    #expect(copy.told.count == 1)
    #expect(copy.told.first?.hasSuffix("the data “servics” are not read\n  hint: did you mean “services”?") == true)
  }

  @Test func aTextInAnotherScriptIsDoubted() throws {
    let text = String(repeating: "Це текст українською мовою. ", count: 10)
    let copy = try SampleCopy("good-practice", adding: ["text/process.md": text + "\n"])
    #expect(copy.told.first?.hasPrefix("text/process.md: warning: the text is in Cyrillic letters") == true)
  }
}
