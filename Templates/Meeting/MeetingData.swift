import Intercultural
import Tessera

/// What a bundle's data `meeting` say of a meeting; its participants are data of their own, which may be a table.
struct MeetingData: Decodable {
  var place: LocalText
  var from: CalendarDate
  /// The last day, where there are several.
  var to: Sourced<CalendarDate>?
  var languages: [LocalText]?
  var chair: Sourced<String>?
  var rapporteur: Sourced<String>?
  /// What was said of the number of participants; it must agree with their list.
  var announced: Announced?
  var agenda: [Point]
  /// What was changed in the agenda when it was adopted.
  var changes: [LocalText]?
  var decisions: [Decision]?
  var actions: [Action]?
  var next: Next?
  var annexes: [Annex]?

  struct Announced: Decodable {
    var participants: Sourced<Int>?
    var cities: Sourced<Int>?
    var countries: Sourced<Int>?
  }

  /// A point of the agenda. Its text is `text/points/<id>.md`, or stands in the data; a pause has none.
  struct Point: Decodable {
    var id: Sourced<String>
    var title: LocalText
    /// Of a meeting of several days; the day of the point before, where it is not said.
    var day: Sourced<CalendarDate>?
    var from: Sourced<ClockTime>?
    var to: Sourced<ClockTime>?
    var speakers: [String]?
    var text: Sourced<LocalText>?
    var pause: Bool?

    var isPause: Bool { pause ?? false }
  }

  struct Decision: Decodable {
    /// The id of the point under which it was taken.
    var point: Sourced<String>
    var text: LocalText
  }

  struct Action: Decodable {
    var point: Sourced<String>
    var what: LocalText
    var who: LocalText
    var by: Sourced<IndexDate>?
  }

  struct Next: Decodable {
    var from: Sourced<IndexDate>?
    var to: CalendarDate?
    var place: LocalText?
    var text: LocalText?
  }

  struct Annex: Decodable {
    var title: LocalText
    var link: Sourced<String>
  }

  struct Participant: Decodable {
    var name: Sourced<String>
    var function: LocalText?
    var body: LocalText?
    var city: LocalText?
    var country: LocalText?
  }

  var lastDay: CalendarDate { to?.value ?? from }
  /// The points that have a text and a number.
  var points: [Point] { agenda.filter { !$0.isPause } }

  func decisions(of point: Point) -> [Decision] {
    (decisions ?? []).filter { $0.point.value == point.id.value }
  }
  func actions(of point: Point) -> [Action] { (actions ?? []).filter { $0.point.value == point.id.value } }

  /// The agenda by days, in its order.
  var days: [(date: CalendarDate, points: [Point])] {
    var days: [(date: CalendarDate, points: [Point])] = []
    for point in agenda {
      let date = point.day?.value ?? days.last?.date ?? from
      if days.last?.date == date {
        days[days.count - 1].points.append(point)
      } else {
        days.append((date, [point]))
      }
    }
    return days
  }
}

extension [MeetingData.Participant] {
  /// How many cities, or countries, they come from.
  func count(_ place: (Element) -> LocalText?) -> Int {
    Set(compactMap { place($0)?.text }.filter { !$0.isEmpty }).count
  }
}
