import Tessera

extension NetworkYear {
  /// The projects: what joins the cities, a table for funders, then each with its text.
  @ContentBuilder func projects(_ bundle: Tessera.Bundle) -> [Block] {
    let projects = data.projects ?? []
    if !projects.isEmpty {
      bridges
      projectTable(projects)
      for project in projects {
        Section(RichText(project.title.value)) {
          if let facts = facts(project) { Paragraph(facts, style: .small).keepWithNext() }
          if let text = project.text ?? project.brief { Paragraph(RichText(text)) }
          link(project.link)
        }
      }
    }
  }

  /// Title, funder, period and amount; where all amounts are of one currency, their sum.
  private func projectTable(_ projects: [NetworkProject]) -> [Block] {
    let currencies = Set(projects.filter { $0.amount != nil }.map(currency))
    let currency = currencies.count == 1 ? currencies.first : nil
    let header = [
      words.project, words.funder, words.period,
      currency.map { "\(words.amount) (\(wording.symbol(of: $0)))" } ?? words.amount,
    ]
    let places = MoneyStyle.places(of: projects.compactMap(\.amount))
    let rows = projects.map { project -> [String] in
      let amount = project.amount.map { amount in
        currency == nil
          ? wording.money(amount.with(places: places), self.currency(of: project).code)
          : wording.number(amount.with(places: places), grouped: true)
      }
      return [project.title.value.text, project.funder?.text ?? "–", period(project) ?? "–", amount ?? "–"]
    }
    let shown = header.indices.filter { column in column == 0 || rows.contains { $0[column] != "–" } }
    guard shown.count > 1, projects.count > 1 else { return [] }
    let table = Table(header: shown.map { header[$0] }, rows: rows.map { row in shown.map { row[$0] } })
    guard currency != nil else { return table.blocks }
    return table.total(of: [shown.count - 1]).blocks
  }

  /// Where it happens and with whom: "Cities: Velmora, Nalmato. Partners: …".
  private func facts(_ project: NetworkProject) -> RichText? {
    var facts: [RichText] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(labelled(label, RichText(text))) }
    }
    // What the table says already is not said again.
    if (data.projects ?? []).count == 1 {
      add(words.funder, project.funder?.text)
      add(words.amount, amount(project))
      add(words.period, period(project))
    }
    add(wording.index.cities, project.cities.map { wording.list($0.map { name($0.value) }) })
    add(words.partners, project.partners?.text)
    guard let first = facts.first else { return nil }
    return facts.dropFirst().reduce(first) { $0 + RichText([.lineBreak]) + $1 }
  }

  /// A link on a line of its own.
  private func link(_ address: WebAddress?) -> [Block] {
    guard let address else { return [] }
    return Paragraph(
      RichText([.link(RichText(address.bare), address: address.text, origin: .toolkit)]), style: .small
    ).blocks
  }

  /// Every event by its date; participants are added up.
  func eventBlocks(_ bundle: Tessera.Bundle) -> [Block] {
    guard !events.isEmpty else { return [] }
    let isLong = events.contains { ($0.participants?.value ?? 0) >= 10_000 }
    let rows = events.map { event in
      let facts = [event.kind.map(name), event.text?.text].compactMap { $0 }.joined(separator: wording.colon)
      let title: [Inline] =
        event.link.map { [.link(RichText(event.title), address: $0.text, origin: .toolkit)] }
        ?? RichText(event.title).inlines
      return [
        RichText(dates(event.date, event.until)),
        RichText([.strong(RichText(title))] + (facts.isEmpty ? [] : [.lineBreak, .text(facts)])),
        RichText(place(city: event.city, place: event.place, online: event.online) ?? "–"),
        RichText(event.participants.map { wording.number($0.value, grouped: isLong) } ?? "–"),
      ]
    }
    let hasPeople = events.contains { $0.participants != nil }
    let header =
      [wording.graphics.date, wording.graphics.event, wording.maps.place] + (hasPeople ? [words.participants] : [])
    let origin = events[0].date.origin
    var table = Table(
      alignments: [.start, .start, .start, .end],
      header: [Table.Row(header.map { Table.Cell(RichText($0)) }, origin: origin)],
      rows: zip(rows, events).map { cells, event in
        Table.Row(cells.prefix(header.count).map { Table.Cell($0) }, origin: event.date.origin)
      }, firstColumnIsHeader: false, origin: origin)
    if hasPeople, events.count > 1, events.allSatisfy({ $0.participants != nil }) { table = table.total(of: [3]) }
    return table.columns([.share(0.24), .auto, .share(0.16), .auto]).blocks
  }

  /// Short pieces, each opening with its city.
  @ContentBuilder var newsPieces: [Block] {
    for piece in news {
      let title = piece.title.map { " · " + $0.text } ?? ""
      Paragraph(
        RichText([.strong(RichText(name(piece.city.value) + title)), .lineBreak]) + RichText(piece.text)
      ).keepTogether()
      link(piece.link)
    }
  }

  /// Each meeting with its head: where, when, how many, what about.
  var meetingBlocks: [Block] {
    meetings.flatMap { meeting in
      var rows: [(String, RichText)] = []
      if let place = place(city: meeting.city, place: meeting.place, online: meeting.online) {
        rows.append((wording.maps.place, RichText(place)))
      }
      if let people = meeting.participants { rows.append((words.participants, RichText(wording.number(people.value)))) }
      if let agenda = meeting.agenda, !agenda.isEmpty {
        let lines = agenda.enumerated().flatMap { n, item -> [Inline] in
          (n > 0 ? [.lineBreak] : []) + [.text("\(wording.number(n + 1)). ")] + RichText(item).inlines
        }
        rows.append((words.agenda, RichText(lines)))
      }
      let origin = meeting.date.origin
      let table = Table(
        alignments: [.start, .start],
        header: [
          Table.Row(
            [Table.Cell(RichText(meeting.title)), Table.Cell(RichText(dates(meeting.date, meeting.until)))],
            origin: origin)
        ],
        rows: rows.map { Table.Row([Table.Cell(RichText($0.0)), Table.Cell($0.1)], origin: origin) }, origin: origin
      ).columns([.share(0.34), .auto]).keepTogether()
      return table.blocks + (meeting.text.map { Paragraph(RichText($0)).blocks } ?? []) + link(meeting.link)
    }
  }

  var resourceList: [Block] {
    guard let resources = data.resources, !resources.isEmpty else { return [] }
    return Resources(resources.map(\.resource), wording: wording, origin: .toolkit).blocks
  }

  /// Whom to write to, in a box.
  var contact: [Block] {
    guard let contact = data.contact else { return [] }
    func link(_ text: String, _ address: String) -> Inline {
      .link(RichText(text), address: address, origin: .toolkit)
    }
    let who = [contact.function, contact.body].compactMap { $0?.text }.joined(separator: wording.lists.and.middle)
    let ways = [
      contact.telephone.map { Inline.text(wording.isolated($0)) },
      contact.email.map { link($0.text, "mailto:\($0.text)") },
      contact.website.map { link($0.bare, $0.text) },
    ].compactMap { $0 }
    let lines: [[Inline]] = [
      contact.name.map { [.strong(RichText($0.text))] } ?? [], who.isEmpty ? [] : [.text(who)],
      contact.address.map { [.text($0.text)] } ?? [],
      Array(ways.map { [$0] }.joined(separator: [.text(" · ")])),
      data.hashtag.map { [.strong(RichText(wording.isolated($0.text)))] } ?? [],
    ].filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    return Box(RichText(words.contact)) {
      Paragraph(RichText(Array(lines.joined(separator: [.lineBreak]))))
    }.keepTogether().blocks
  }
}

extension WebAddress {
  /// The address without its scheme, as it is printed.
  var bare: String {
    for scheme in ["https://", "http://", "mailto:", "tel:"] where text.hasPrefix(scheme) {
      return String(text.dropFirst(scheme.count))
    }
    return text
  }
}
