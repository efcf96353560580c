import Intercultural
public import Tessera

/// What came of a meeting: its head, the agenda, what was said and agreed under each point, who was there.
public struct MeetingReport: ReportTemplate {
  public static let name = "meeting-report"
  public static let summary = "A meeting: agenda, points, decisions and actions, participants"
  public static let needsChapters = false

  /// Under which headings the participants stand.
  enum Grouping: String, CaseIterable { case country, body, none }

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let wording = bundle.wording
    let words = wording.meeting
    let options = bundle.options { options in
      (
        hasCover: options.bool("cover", missing: false),
        grouping: options.optionalChoice("group", of: Grouping.self) ?? .country
      )
    }
    let data = bundle.decode(MeetingData.self, from: "meeting")
    let participants = bundle.decode([MeetingData.Participant].self, from: "participants")
    guard let data, let participants else { return bundle.nothing(called: words.report) }
    MeetingCheck(
      data: data, participants: participants,
      agenda: bundle.data.value("meeting.agenda")?.origin ?? .file("report.json"),
      findings: bundle.findings(comparing: "meeting", "participants")
    ).check()
    let manifest = bundle.manifest
    let kind = manifest.kind ?? words.report
    return Report(
      bundle.information, theme: bundle.theme, wording: wording,
      runningTitle: "\(kind) · \(wording.dates(data.from, data.lastDay))",
      numberFrom: manifest.numberFrom
    ) {
      if options.hasCover {
        Cover(
          title: manifest.title, subtitle: manifest.subtitle, kind: kind, mark: "\(manifest.year ?? data.from.year)",
          organisation: manifest.organisation, motif: TileMotif(manifest))
        FrontMatter {
          bundle.imprint(notices: [])
          manifest.contents
        }
      }
      Chapter("\(manifest.title)", abstract: manifest.subtitle.map { RichText($0) }) {
        head(data, participants, wording)
        bundle.passage("summary") ?? []
        Section("\(words.agenda)", numbering: .unnumbered) { agenda(data, wording) }
        changes(data, words)
        for point in data.points where !point.id.value.isEmpty { self.point(point, data, bundle) }
        outcomes(data, wording)
        next(data, wording)
        annexes(data, bundle)
        Section("\(words.participants)", numbering: .unnumbered) {
          participantTable(participants, options.grouping, wording)
        }
      }
      bundle.chapters()
      bundle.appendices()
    }
  }

  /// Where and when it was, who was there, who led it: the first rows of every report of a meeting.
  private func head(_ data: MeetingData, _ participants: [MeetingData.Participant], _ wording: Wording) -> Table {
    let words = wording.meeting
    let presence = Wording.fill(
      words.presence,
      [
        "participants": wording.plural(participants.count, words.participantCount),
        "cities": wording.plural(participants.count(\.city), wording.counts.cities),
        "countries": wording.plural(participants.count(\.country), words.countryCount),
      ])
    var rows: [(String, RichText)] = [
      (wording.maps.place, RichText(data.place)), (words.participants, RichText(presence)),
    ]
    if let languages = data.languages, !languages.isEmpty {
      rows.append((words.workingLanguages, RichText(wording.list(languages.map(\.text)))))
    }
    if let chair = data.chair { rows.append((words.chair, RichText(chair.value))) }
    if let rapporteur = data.rapporteur { rows.append((words.rapporteur, RichText(rapporteur.value))) }
    let origin = Origin.here(#fileID, #line)
    func row(_ label: String, _ text: RichText) -> Table.Row {
      Table.Row([Table.Cell(RichText(label)), Table.Cell(text)], origin: origin)
    }
    return Table(
      alignments: [.start, .start], header: [row(words.date, RichText(wording.dates(data.from, data.lastDay)))],
      rows: rows.map { row($0, $1) }, origin: origin
    ).columns([.share(0.25)])
  }

  /// The agenda with its times, and a link from each point to its text.
  private func agenda(_ data: MeetingData, _ wording: Wording) -> Table {
    let words = wording.meeting
    let origin = data.agenda.first?.id.origin ?? .toolkit
    let days = data.days
    let rows = days.flatMap { day in
      (days.count > 1 ? [Table.Row.group(RichText(wording.date(day.date)), origin: origin)] : [])
        + day.points.map { point in
          let time = point.from.map { wording.times($0.value, point.to?.value) } ?? ""
          let title =
            point.isPause
            ? RichText([.emphasis(RichText(point.title))])
            : RichText([.reference(Reference(label: point.id.value, style: .title, text: nil, origin: point.id.origin))]
            )
          return Table.Row([Table.Cell(RichText(time)), Table.Cell(title)], origin: point.id.origin)
        }
    }
    return Table(
      alignments: [.start, .start],
      header: [Table.Row([Table.Cell(RichText(words.time)), Table.Cell(RichText(words.point))], origin: origin)],
      rows: rows, origin: origin
    ).columns([.share(0.25)])
  }

  private func changes(_ data: MeetingData, _ words: MeetingWords) -> [Block] {
    guard let changes = data.changes, !changes.isEmpty else { return [] }
    return Section("\(words.changes)", numbering: .unnumbered) {
      if changes.count == 1 {
        Paragraph(RichText(changes[0]))
      } else {
        List { for change in changes { Item(RichText(change)) } }
      }
    }.blocks
  }

  private func next(_ data: MeetingData, _ wording: Wording) -> [Block] {
    guard let next = data.next else { return [] }
    let first = next.from?.value
    let from = first.flatMap { date in
      date.month.flatMap { month in date.day.flatMap { CalendarDate(year: date.year, month: month, day: $0) } }
    }
    let date = from.map { wording.dates($0, next.to ?? $0) } ?? first.map { wording.text($0) }
    let when = [date.map { RichText($0) }, next.place.map { RichText($0) }].compactMap { $0?.inlines }
    return Section("\(wording.meeting.nextMeeting)", numbering: .unnumbered) {
      if !when.isEmpty { Paragraph(RichText([.strong(RichText(Array(when.joined(separator: [.text(", ")]))))])) }
      if let text = next.text { Paragraph(RichText(text)) }
    }.blocks
  }

  private func annexes(_ data: MeetingData, _ bundle: Tessera.Bundle) -> [Block] {
    guard let annexes = data.annexes, !annexes.isEmpty else { return [] }
    return Section("\(bundle.wording.meeting.annexes)", numbering: .unnumbered) {
      List {
        for annex in annexes {
          Item(RichText([.link(RichText(annex.title), address: annex.link.value, origin: annex.link.origin)]))
        }
      }
    }.blocks
  }
}
