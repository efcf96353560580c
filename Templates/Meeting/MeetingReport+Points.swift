import Tessera

extension MeetingReport {
  /// One point of the agenda: who spoke, what was said, what was agreed.
  func point(_ point: MeetingData.Point, _ data: MeetingData, _ bundle: Tessera.Bundle) -> Section {
    let written = bundle.passage(file(point), under: 2) ?? []
    bundle.tellTwice(point.text, written)
    return Section(RichText(point.title), numbering: .numbered) {
      if let speakers = point.speakers, !speakers.isEmpty {
        Paragraph(RichText(bundle.wording.list(speakers)), style: .aside)
      }
      if let text = point.text, !text.value.isEmpty {
        Paragraph(RichText(text.value))
        written
      } else {
        bundle.passage(orPlaceholder: file(point), under: 2)
      }
      agreed(data.decisions(of: point), data.actions(of: point), bundle.wording)
    }.label(point.id.value)
  }

  /// What was agreed under a point, in a box: decisions, then who is to do what.
  private func agreed(
    _ decisions: [MeetingData.Decision], _ actions: [MeetingData.Action], _ wording: Wording
  ) -> [Block] {
    let words = wording.meeting
    guard !decisions.isEmpty || !actions.isEmpty else { return [] }
    let title = actions.isEmpty ? words.decisions : decisions.isEmpty ? words.actions : words.decisionsAndActions
    return Box("\(title)") {
      List {
        for decision in decisions { Item(RichText(decision.text)) }
        for action in actions { Item(text(of: action, wording)) }
      }
    }.keepTogether().blocks
  }

  private func file(_ point: MeetingData.Point) -> String { "points/\(point.id.value)" }

  /// "**Who:** what (by when)".
  private func text(of action: MeetingData.Action, _ wording: Wording) -> RichText {
    let who = RichText([.strong(RichText(action.who) + RichText(wording.colon))])
    let until = action.by.map { RichText(" (\(wording.text($0.value)))") } ?? RichText()
    return who + RichText(action.what) + until
  }

  /// All decisions and all actions, each with the number of its point.
  func outcomes(_ data: MeetingData, _ wording: Wording) -> [Block] {
    let words = wording.meeting
    let decisions = data.points.flatMap { data.decisions(of: $0) }
    let actions = data.points.flatMap { data.actions(of: $0) }
    guard !decisions.isEmpty || !actions.isEmpty else { return [] }
    // The number of the point is narrow, what is said is wide.
    let number = 0.13
    return Section("\(words.decisionsAndActions)", numbering: .unnumbered) {
      if !decisions.isEmpty {
        table(
          words.decisions, header: [words.decision, words.point],
          widths: [.auto, .share(number)],
          decisions.map { ($0.point, [RichText($0.text), reference($0.point)]) })
      }
      if !actions.isEmpty {
        table(
          words.actions, header: [words.action, words.who, words.until, words.point],
          widths: [.auto, .share(0.24), .share(0.2), .share(number)],
          actions.map { action in
            (
              action.point,
              [
                RichText(action.what), RichText(action.who),
                RichText(action.by.map { wording.text($0.value) } ?? "–"), reference(action.point),
              ]
            )
          })
      }
    }.blocks
  }

  /// The number of a point, as a link to it.
  private func reference(_ point: Sourced<String>) -> RichText {
    RichText([.reference(Reference(label: point.value, style: .number, text: nil, origin: point.origin))])
  }

  private func table(
    _ caption: String, header: [String], widths: [Table.ColumnWidth], _ rows: [(Sourced<String>, [RichText])]
  ) -> Table {
    let origin = rows.first?.0.origin ?? .toolkit
    return Table(
      alignments: header.map { _ in .start },
      header: [Table.Row(header.map { Table.Cell(RichText($0)) }, origin: origin)],
      rows: rows.map { point, cells in Table.Row(cells.map { Table.Cell($0) }, origin: point.origin) },
      caption: RichText(caption), origin: origin
    ).columns(widths)
  }
}
