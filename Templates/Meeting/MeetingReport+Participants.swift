import Tessera

extension MeetingReport {
  /// The list of participants, under their countries or bodies; a column in which nothing stands is left out.
  func participantTable(
    _ participants: [MeetingData.Participant], _ grouping: Grouping, _ wording: Wording
  ) -> Table {
    let words = wording.meeting
    typealias Column = (title: String, text: (MeetingData.Participant) -> LocalText?)
    var columns: [Column] = [(words.function, { $0.function }), (wording.index.city, { $0.city })]
    if grouping != .body { columns.insert((words.body, { $0.body }), at: 1) }
    if grouping != .country { columns.append((wording.index.country, { $0.country })) }
    columns = columns.filter { column in participants.contains { !(column.text($0)?.isEmpty ?? true) } }
    func row(_ participant: MeetingData.Participant) -> Table.Row {
      Table.Row(
        [Table.Cell(RichText(participant.name.value))]
          + columns.map { column in Table.Cell(column.text(participant).map { RichText($0) } ?? "") },
        origin: participant.name.origin)
    }
    let rows: [Table.Row] =
      switch grouping {
      case .none: participants.map(row)
      case .country: Self.grouped(participants, by: \.country, row)
      case .body: Self.grouped(participants, by: \.body, row)
      }
    let origin = participants.first?.name.origin ?? .toolkit
    return Table(
      alignments: Array(repeating: .start, count: columns.count + 1),
      header: [
        Table.Row([Table.Cell(RichText(words.name))] + columns.map { Table.Cell(RichText($0.title)) }, origin: origin)
      ],
      rows: rows, origin: origin)
  }

  /// The rows under a heading for each place, in the order in which the list names them; those without one come first.
  private static func grouped(
    _ participants: [MeetingData.Participant], by place: KeyPath<MeetingData.Participant, LocalText?>,
    _ row: (MeetingData.Participant) -> Table.Row
  ) -> [Table.Row] {
    var titles: [LocalText] = []
    for title in participants.compactMap({ $0[keyPath: place] }) where !title.isEmpty && !titles.contains(title) {
      titles.append(title)
    }
    let others = participants.filter { $0[keyPath: place]?.isEmpty ?? true }
    return others.map(row)
      + titles.flatMap { title in
        let rows = participants.filter { $0[keyPath: place] == title }
        return [Table.Row.group(RichText(title), origin: rows[0].name.origin)] + rows.map(row)
      }
  }
}
