import Foundation
import Pages
import Testing

@testable import Templates

/// The report of the sample network's meeting.
@Suite struct MeetingReportTests {
  static let data = "data/meeting.json"

  private static func isCell(_ role: Role) -> Bool {
    switch role {
    case .headerCell, .dataCell: true
    default: false
    }
  }

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(
      Composed(bundle: Composed.package.appendingPathComponent("Assets/Samples/meeting-report")))
    #expect(composed.findings.map(\.description) == [])
    #expect((3...6).contains(composed.publication.pages.count))
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func itHasAHeadAndEveryPoint() throws {
    let copy = try SampleCopy("meeting-report")
    let cells = copy.text { Self.isCell($0) }
    #expect(cells.contains("11–12 June 2024"))
    #expect(cells.contains("27 participants (14 cities, 9 countries)"))
    #expect(cells.contains("English and French"))
    #expect(cells.contains("09:30–10:00"))
    let headings = copy.text { $0 == .heading(level: 2) }
    #expect(
      headings == [
        "Agenda", "Changes to the agenda", "1. Opening and adoption of the agenda", "2. News from the cities",
        "3. Mediation without a waiting room", "4. Answering a rumour within the hour", "5. What the network counts",
        "6. Work plan for 2025", "7. Other business and closing", "Decisions and actions", "Next meeting",
        "Annexes",
        "Participants",
      ])
  }

  @Test func decisionsAndActionsStandUnderTheirPointAndInATable() throws {
    let copy = try SampleCopy("meeting-report")
    let boxes = copy.text { $0 == .aside }
    #expect(
      boxes.contains {
        $0.hasPrefix("Decisions and actions") && $0.contains("The figures are not used to rank cities.")
      })
    #expect(boxes.contains { $0.contains("Tarvenza: Send a form") && $0.contains("(30 June 2024)") })
    #expect(
      boxes.contains { $0.hasPrefix("Decisions") && $0.contains("adopted with two changes") && !$0.contains("actions") }
    )
    let rows = copy.rows
    #expect(rows.contains("The figures are not used to rank cities. | 5."))
    #expect(
      rows.contains("Ask the hospital mediators whether a day of shadowing is possible | Joren Adaz | July 2024 | 3."))
  }

  @Test func participantsStandUnderTheirCountriesOrBodies() throws {
    let byCountry = try SampleCopy("meeting-report").rows
    #expect(byCountry.contains("Arvenia") && byCountry.contains("Name | Function | Body | City"))
    let byBody = try SampleCopy("meeting-report", settings: ["group=body"]).rows
    #expect(byBody.contains("Radio Ferry") && byBody.contains("Name | Function | City | Country"))
    let plain = try SampleCopy("meeting-report", settings: ["group=none"]).rows
    #expect(plain.contains("Name | Function | Body | City | Country") && !plain.contains("Arvenia"))
  }

  @Test func aCoverComesWhenAskedFor() throws {
    let without = try SampleCopy("meeting-report")
    let with = try SampleCopy("meeting-report", settings: ["cover=true"])
    #expect(with.told == [])
    #expect(with.pages > without.pages)
    #expect(with.text { $0 == .heading(level: 1) }.contains("Contents"))
  }

  @Test(arguments: [
    (
      data, "\"participants\": 27", "\"participants\": 28",
      "28 participants are announced, but the list of participants has 27", "correct the number or the list"
    ),
    (
      data, "\"cities\": 14", "\"cities\": 13", "13 cities are announced, but the list of participants has 14",
      "correct"
    ),
    (
      data, "\"countries\": 9", "\"countries\": 10", "10 countries are announced, but the list of participants has 9",
      "correct"
    ),
    (
      data, "{ \"point\": \"opening\"", "{ \"point\": \"openning\"", "there is no point “openning” in the agenda",
      "did you mean “opening”?"
    ),
    (
      data, "{ \"point\": \"opening\"", "{ \"point\": \"lunch\"", "“lunch” is a pause, in which nothing is decided",
      "known are"
    ),
    (
      data, "\"id\": \"closing\"", "\"id\": \"news\"", "two points of the agenda are called “news”",
      "give each an id of its own"
    ),
    (
      data, "\"day\": \"2024-06-12\"", "\"day\": \"2024-06-13\"",
      "this day of the agenda is none of the meeting’s, which are 2024-06-11 to 2024-06-12", "correct \"day\""
    ),
    (
      data, "\"by\": \"2024-06-30\"", "\"by\": \"2024-05-30\"", "is to be done before the end of the meeting",
      "correct the date"
    ),
    (data, "\"by\": \"2024-06-30\"", "\"by\": \"soon\"", "“soon” is not a date", "write it as 2024"),
    (
      data, "\"from\": \"10:00\", \"to\": \"11:15\"", "\"from\": \"09:50\", \"to\": \"11:15\"",
      "“News from the cities” begins before the point before it ends", "correct the times"
    ),
    (
      data, "\"from\": \"10:00\", \"to\": \"11:15\"", "\"from\": \"10:00\", \"to\": \"09:15\"",
      "“News from the cities” ends before it begins", "correct"
    ),
    (
      data, "\"from\": \"2024-11-19\"", "\"from\": \"2024-06-12\"", "the next meeting is not after this one",
      "correct its date"
    ),
    (
      data, "\"chair\": \"Marta Ilves\"", "\"chair\": \"Marta Ilvs\"",
      "the chair, Marta Ilvs, is not in the list of participants", "did you mean “Marta Ilves”?"
    ),
    (
      data, "https://example.org/arvenian-network/2024-06/rumours", "example.org", "“example.org” is not a web address",
      "begin it with https://"
    ),
    (
      "data/participants.csv", "Ines Fabrel", "Emil Corvo", "Emil Corvo stands twice in the list of participants",
      "keep one"
    ),
    ("report.json", "\"group\": \"country\"", "\"group\": \"city\"", "options.group", #""country", "body", "none""#),
  ])
  func slipsAreToldAtTheirPlace(file: String, old: String, new: String, message: String, hint: String) throws {
    let copy = try SampleCopy("meeting-report", replacing: [(file, old, new)])
    let finding = copy.told.first { $0.contains(message) } ?? ""
    #expect(finding.hasPrefix("\(file):") && finding.contains(hint), "\(copy.told)")
  }

  @Test func aPointWithoutATextIsAPlaceholder() throws {
    let copy = try SampleCopy("meeting-report", removing: ["text/points/closing.md"])
    #expect(copy.told.count == 1)
    #expect(copy.told[0].contains("there is no text/points/closing.md; a placeholder is printed"))
    // A text in the data is enough.
    let inData = try SampleCopy(
      "meeting-report",
      replacing: [
        (
          Self.data, "{ \"id\": \"closing\",", "{ \"id\": \"closing\", \"text\": { \"en\": \"None.\" },"
        )
      ],
      removing: ["text/points/closing.md"])
    #expect(inData.told == [])
  }
}
