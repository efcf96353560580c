public import Tessera

/// A brochure for cities that think of joining: why, who, how, what members receive, do and pay.
///
/// Headings are the template's own; prose is a passage for each of them. The data `steps` are drawn as the way to
/// membership; `services`, `numbers` and `contact` may be there or not. What has neither prose nor data is left out, but for
/// the parts that no brochure can do without.
public struct MembershipBrochure: ReportTemplate {
  public static let name = "membership-brochure"
  public static let summary = "How to join: a brochure with the steps to membership, services, duties, costs"
  public static let needsChapters = false

  /// On narrower pages text stands in one column.
  private static let leastForColumns = 400.pt

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let manifest = bundle.manifest
    let words = bundle.wording.brochure
    let motif = TileMotif(manifest)
    var theme = bundle.theme
    // The whole width is the text's: columns, boxes and drawings share it.
    theme.page.side = .zero
    theme.page.chaptersBeginPages = false
    let columns = theme.page.textWidth < Self.leastForColumns ? 1 : 2
    return Report(
      bundle.information, theme: theme, wording: bundle.wording,
      runningTitle: manifest.kind ?? "\(manifest.title) · \(words.kind)", numberFrom: 0
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: manifest.kind ?? words.kind,
        mark: manifest.year.map { bundle.wording.number($0, grouped: false) }, organisation: manifest.organisation,
        motif: motif)
      opening(bundle, columns)
      Chapter("\(words.who)") { bundle.passage(orPlaceholder: "who").inColumns(columns) }.blocks(onNewPage: columns > 1)
      joining(bundle, columns)
      services(bundle, columns)
      Chapter("\(words.duties)") { bundle.passage(orPlaceholder: "duties").inColumns(columns) }.blocks(
        onNewPage: columns > 1)
      Chapter("\(words.costs)") { bundle.passage(orPlaceholder: "costs").inColumns(columns) }
      bundle.chapters()
      contact(bundle)
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// Why to join, and how large the programme is.
  private func opening(_ bundle: Bundle, _ columns: Int) -> Chapter {
    let words = bundle.wording.brochure
    let numbers = bundle.decode([BrochureData.KeyFigure].self, ifNamed: "numbers") ?? []
    return Chapter("\(words.why)") {
      (bundle.passage("introduction") ?? []).map(\.asLead)
      if !numbers.isEmpty {
        KeyNumbers(
          numbers.map { KeyNumber(bundle.wording.number($0.number), RichText($0.label)) }, origin: .file("report.json"))
      }
      bundle.passage(orPlaceholder: "why").inColumns(columns)
    }
  }

  /// The way to membership, drawn, and what must be known of it.
  private func joining(_ bundle: Bundle, _ columns: Int) -> Chapter {
    let words = bundle.wording.brochure
    let steps = (bundle.decode([BrochureData.Step].self, from: "steps") ?? []).map { step in
      ProcessStep(
        step.name.text, step.text?.text ?? "", who: step.who?.text ?? "", duration: step.duration?.text ?? "")
    }
    return Chapter("\(words.how)") {
      bundle.passage(orPlaceholder: "how").inColumns(columns)
      if !steps.isEmpty {
        bundle.chart {
          try ProcessArrow(words.stepByStep, steps: steps, wording: bundle.wording, origin: .file("report.json"))
        }
      }
    }
  }

  /// What members receive; nothing where nothing is said of it.
  private func services(_ bundle: Bundle, _ columns: Int) -> [Block] {
    let services = bundle.decode([BrochureData.Service].self, ifNamed: "services") ?? []
    let text = bundle.passage("services") ?? []
    if services.isEmpty, text.isEmpty { return [] }
    return Chapter("\(bundle.wording.brochure.services)") {
      text.map(\.asLead)
      services.flatMap { service in
        var text = Paragraph(RichText(service.text.text), origin: .file("report.json")).keepTogether()
        text.node.language = service.text.foreignLanguage
        return
          Section(RichText(service.title), level: 3, content: text.blocks, origin: .file("report.json"))
          .keepTogether().blocks
      }.inColumns(columns)
    }.blocks(onNewPage: columns > 1)
  }

  /// Whom to ask, in a box.
  private func contact(_ bundle: Bundle) -> [Block] {
    guard let contact = bundle.decode(BrochureData.Contact.self, ifNamed: "contact") else { return [] }
    var lines = [RichText([.strong(RichText(contact.name))])] + (contact.lines ?? []).map { RichText($0) }
    if let email = contact.email {
      let address = email.value.text
      lines.append(RichText([.link(RichText(address), address: "mailto:" + address, origin: email.origin)]))
    }
    if let web = contact.web {
      lines.append(RichText([.link(RichText(web.value.text), address: web.value.text, origin: web.origin)]))
    }
    return Box("\(bundle.wording.practices.contact)") {
      Paragraph(RichText(Array(lines.map(\.inlines).joined(separator: [.lineBreak]))))
    }.look(BoxLook(rule: .frame, tint: .second)).keepTogether().blocks
  }
}

extension [Block] {
  /// The running text in columns, where there are several; boxes, tables and figures between stand across them.
  func inColumns(_ count: Int) -> [Block] {
    guard count > 1 else { return self }
    var out: [Block] = []
    var run: [Block] = []
    func columns() -> [Block] {
      run.isEmpty ? [] : [.columns(Columns(count, content: run, origin: run[0].node.origin))]
    }
    for block in self {
      switch block {
      case .paragraph, .list, .section, .quotation, .people: run.append(block)
      default:
        out += columns() + [block]
        run = []
      }
    }
    return out + columns()
  }
}

extension Block {
  /// The block in the larger type that opens a text, if it is a paragraph.
  var asLead: Block {
    guard case .paragraph(var paragraph) = self else { return self }
    paragraph.style = .lead
    return .paragraph(paragraph)
  }
}
