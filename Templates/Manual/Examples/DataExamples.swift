import Tessera

// example data-types
struct Meeting: Decodable {
  /// Words of an enumeration; another word is a finding that names those that are known.
  enum Form: String, Decodable, CaseIterable { case online, hybrid, onSite }

  struct Decision: Decodable {
    let title: LocalText
    let votes: Int?
  }

  let place: String
  let date: Sourced<CalendarDate>
  let form: Form
  let budget: ExactDecimal
  let decisions: [Decision]
}
// end

// example finding
extension Meeting {
  /// Tells a year that cannot be meant, at its place in the data.
  func check(_ findings: Findings) {
    if date.value.year < 2000 {
      findings.error(
        "the meeting is of \(date.value)", at: date.origin,
        hint: "write a date from 2000 on")
    }
  }
}
// end

// example added-block
/// `::: visits {since=2024}`: a list of the visits, made from data.
enum VisitsBlock: AddedBlock {
  static let name = "visits"
  static let attributes = ["since"]

  static func blocks(_ request: BlockRequest) -> [Block] {
    let visits = request.bundle.decode([VisitLeaflet.Visit].self, from: "visits") ?? []
    let since = request["since"]
    let year = since.flatMap { Int($0.value) } ?? 0
    if let since, year == 0 {
      request.bundle.findings.error(
        "“\(since.value)” is not a year", at: since.origin, hint: "write {since=2024}")
    }
    return List {
      for visit in visits where visit.date.year >= year {
        Item("\(visit.city), \(visit.people) people")
      }
    }.blocks
  }
}
// end

// example added-command
/// `cities NAME`: a command besides those that every program has.
enum CitiesCommand: AddedCommand {
  static let name = "cities"
  static let usage = "tessera cities NAME                         greet a city"
  static let help = "tessera cities NAME\n\nGreets a city."
  static let options: [String: String] = [:]
  static let flags = ["--loud": "loud"]

  static func run(_ arguments: AddedCommandArguments) throws -> Int32 {
    guard let city = arguments.names.first else { throw AddedCommandMisuse("which city?") }
    print(arguments.has("loud") ? "Hello, \(city.uppercased())!" : "Hello, \(city).")
    return CommandLineTool.ExitCode.done
  }
}
// end

extension Example {
  /// Data, texts, findings.
  static let data: [Example] = [
    .declaration("data-types"),
    .blocks("decode") { bundle in
      if let meeting = bundle.decode(Meeting.self, from: "meeting") {
        Paragraph("\(meeting.place), \(bundle.wording.date(meeting.date.value))")
        List(.numbered) {
          for decision in meeting.decisions { Item(RichText(decision.title)) }
        }
      }
    },
    .declaration("finding"),
    .blocks("passage") { bundle in
      bundle.passage("closing", under: 2) ?? []
    },
    .blocks("wording") { bundle in
      Paragraph("\(bundle.wording.number(183_432)) visits")
      Paragraph("\(bundle.wording.list(["Riga", "Porto", "Lviv"]))")
    },
  ]

  /// Examples that are read only.
  static let declarations: [Example] = [.declaration("added-block"), .declaration("added-command")]
}
