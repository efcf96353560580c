import Tessera

extension NetworkYear {
  /// The half page that a programme's report takes over: members, projects, events, where to read more.
  @ContentBuilder var section: [Block] {
    if let brief = data.brief { Paragraph(RichText(brief)) }
    if let sentence = membershipLine { Paragraph(sentence) }
    if let projects = data.projects, !projects.isEmpty {
      Paragraph("\(strong: RichText(words.projects))").keepWithNext()
      List {
        for project in projects {
          Item(labelled(RichText(project.title.value), RichText(project.brief ?? project.text ?? "")))
        }
      }
    }
    if !highlights.isEmpty {
      Paragraph(labelled(words.events, RichText(highlights.map(line).joined(separator: wording.charts.item) + stop)))
    }
    if let report = data.report {
      Paragraph(RichText([.link(RichText(words.fullReport), address: report.text, origin: .toolkit)]))
    }
    if let notice = data.notice { Paragraph(RichText(notice), style: .small) }
  }

  /// "Members at the end of 2024: 10 (+2). New in 2024: Belvato and Queressa. Left in 2024: Tarvenza."
  var membershipLine: RichText? {
    guard memberCount > 0 else { return nil }
    let last = data.membership?.lastYear.value
    let change = last.map { memberCount - $0 }.flatMap { $0 == 0 ? nil : " (\(signed($0)))" } ?? ""
    var parts = [
      labelled(
        Wording.fill(words.membersAtEnd, ["year": year]), RichText(wording.number(memberCount) + change))
    ]
    if !newMembers.isEmpty {
      parts.append(
        labelled(Wording.fill(words.newIn, ["year": year]), RichText(wording.list(newMembers.map(\.display)))))
    }
    if let leavers = data.membership?.leavers, !leavers.isEmpty {
      parts.append(labelled(Wording.fill(words.leftIn, ["year": year]), RichText(wording.list(leavers.map(\.text)))))
    }
    return RichText(parts.flatMap { $0.inlines + [.text(wording.charts.sentence)] }).withoutEnd
  }

  /// Those that are worth telling to others; all, where none is marked.
  private var highlights: [NetworkEvent] {
    let marked = events.filter { $0.highlight == true }
    return marked.isEmpty ? events : marked
  }

  /// "Open Door Days (13–15 June 2024, Velmora)".
  private func line(_ event: NetworkEvent) -> String {
    let facts = [dates(event.date, event.until), place(city: event.city, place: event.place, online: event.online)]
    return "\(event.title.text) (\(facts.compactMap { $0 }.joined(separator: wording.lists.and.middle)))"
  }

  /// What ends a sentence.
  private var stop: String { String(wording.charts.sentence.filter { !$0.isWhitespace }) }

  /// A number with its sign: "+7", "−3".
  func signed(_ value: Int) -> String { (value > 0 ? wording.numbers.plus : "") + wording.number(value) }
}

extension RichText {
  /// The text without the blanks at its end.
  fileprivate var withoutEnd: RichText {
    guard case .text(let last) = inlines.last else { return self }
    let kept = String(last.reversed().drop { $0.isWhitespace }.reversed())
    return RichText(inlines.dropLast() + (kept.isEmpty ? [] : [.text(kept)]))
  }
}
