import Tessera

/// The minutes of a meeting, made of one file.
struct Minutes: ReportTemplate {
  static let name = "minutes"
  static let summary = "The minutes of a meeting"
  static let needsChapters = false

  struct Meeting: Decodable {
    struct Decision: Decodable {
      let title: LocalText
      let text: String
      let votes: Int?
    }

    let place: String
    let date: Sourced<CalendarDate>
    let present: [String]
    let decisions: [Decision]
  }

  func report(from bundle: Bundle) -> Report {
    let meeting = bundle.decode(Meeting.self, from: "meeting")
    return Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
      Cover(title: bundle.information.title, mark: meeting?.place)
      FrontMatter { ContentsList(depth: 2) }
      if let meeting {
        Chapter("Present") {
          Paragraph {
            "\(meeting.present.count) people met in "; Strong("\(meeting.place)"); "."
          }
          List(.arrow) {
            for name in meeting.present { Item("\(name)") }
          }
        }
        Chapter("Decisions") {
          for decision in meeting.decisions {
            Section(RichText(decision.title)) { Paragraph("\(decision.text)") }
          }
          Table(
            caption: "Votes", header: ["Decision", "Votes"],
            rows: meeting.decisions.map { [$0.title.text, $0.votes.map(String.init) ?? "–"] })
        }
      }
      bundle.chapters()
    }
  }

  /// A meeting has a date that can be meant.
  func check(_ bundle: Bundle) {
    guard let date = bundle.decode(Meeting.self, from: "meeting")?.date, date.value.year < 2000 else { return }
    bundle.findings.error("a meeting of \(date.value)", at: date.origin, hint: "write a date from 2000 on")
  }
}
