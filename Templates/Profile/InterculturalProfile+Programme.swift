import Tessera

extension InterculturalProfile {
  /// The visit programme: what was done with whom and where, under a heading for each day.
  func programmeTable(_ days: [ProfileData.Day], _ wording: Wording) -> Table {
    let words = wording.profile
    let origin = days.first?.date.origin ?? .toolkit
    let header = [wording.meeting.time, words.meeting, words.with, wording.maps.place]
    let rows = days.flatMap { day in
      [Table.Row.group(RichText(wording.date(day.date.value)), origin: day.date.origin)]
        + day.entries.map { entry in
          Table.Row(
            [Table.Cell(RichText(wording.times(entry.from, entry.to?.value)))]
              + [entry.what, entry.with, entry.place].map { Table.Cell($0.map { RichText($0) } ?? "") },
            origin: day.date.origin)
        }
    }
    return Table(
      alignments: [.start, .start, .start, .start],
      header: [Table.Row(header.map { Table.Cell(RichText($0)) }, origin: origin)], rows: rows, origin: origin
    ).columns([.atMost(70.pt)])
  }
}
