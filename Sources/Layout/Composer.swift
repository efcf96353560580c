package import Content
package import Diagnostics
import Geometry
package import Pages
package import Typesetting

/// Composes a report into pages, again until its page references settle.
package struct Composer {
  /// More runs than this do not settle what four did not.
  package static let mostRuns = 5

  let context: LayoutContext

  /// Composes; findings hold what is wrong with the content. Throws when composing cannot go on.
  ///
  /// A draft is composed even where something has no room: its place is marked in red, and the finding is a warning.
  package static func compose(
    _ report: Report, typesetter: Typesetter, findings: Findings, isDraft: Bool = false
  ) throws -> Publication {
    guard report.documents.isEmpty else {
      return try Bindery(volume: report, typesetter: typesetter, findings: findings, isDraft: isDraft).publication()
    }
    return try compose(report, in: Volume(), typesetter: typesetter, findings: findings, isDraft: isDraft)
  }

  /// Composes a report that stands in a volume with others.
  static func compose(
    _ report: Report, in volume: Volume, typesetter: Typesetter, findings: Findings, isDraft: Bool
  ) throws -> Publication {
    let context = LayoutContext(report, in: volume, typesetter: typesetter, findings: findings, isDraft: isDraft)
    try context.checkRoom()
    return try Composer(context: context).compose()
  }

  fileprivate struct Flows {
    var front: [FlowItem]
    var body: [FlowItem]
    var back: [FlowItem]
  }

  private func compose() throws -> Publication {
    let report = context.report
    let document = context.element(.document)
    let cover = try report.cover.map { try CoverSetter(context: context).page($0, path: [document]) }
    let scope = FlowBuilder.Scope(path: [document], language: report.information.language, style: context.theme.body)
    // The back cover's text is wider than a column; it is set in the sans.
    var backScope = scope
    backScope.end = context.theme.page.textWidth - (context.theme.page.size.width - CoverSetter.margin * 2)
    backScope.column = context.theme.page.size.width - CoverSetter.margin * 2
    backScope.style = context.theme.boxText
    var builder = FlowBuilder(context: context)
    var flows = Flows(
      front: try builder.flow(report.frontMatter, scope), body: try builder.flow(report.body, scope), back: [])
    let noteCount = context.notes.count
    flows.back = try builder.flow(report.backCover?.content ?? [], backScope)
    for note in context.notes[noteCount...] {
      context.findings.error(
        "the back cover has no place for notes", at: note.note.origin, hint: "put the words into the text")
    }
    for note in context.notes { try note.set(in: context, width: context.theme.page.textWidth) }
    let setter = PlateSetter(context: context)
    let plates = try report.plates.enumerated().map { n, plate in
      try setter.frame(plate, destination: DocumentIndex.destination(plate: n), path: [document])
    }
    let backCover = try report.backCover.map {
      try CoverSetter(context: context).page($0, flow: flows.back, path: [document])
    }

    var pages: [Page] = []
    var runs: [References] = []
    for run in 1... {
      pages = try self.pages(flows, cover: cover, plates: plates, backCover: backCover)
      let found = Self.references(pages, besides: context.volume.references)
      runs.append(found)
      if found == context.references || !flows.dependsOnPages { break }
      if run == Self.mostRuns {
        context.addUnsettled(runs)
        break
      }
      context.references = found
      flows = try flows.remade(found)
    }
    PageEdges(context: context).check(pages)
    return Publication(
      pages: pages, outline: outline(), information: report.information, faces: context.typesetter.faces,
      pictures: context.pictures, attachments: context.attachments)
  }

  private func pages(_ flows: Flows, cover: Page?, plates: [Frame], backCover: Page?) throws -> [Page] {
    let master = PageMaster(context: context)
    let wide = PageMaster(context: context, page: context.theme.page.landscape)
    var pages: [Page] = cover.map { [$0] } ?? []
    let volume = context.volume
    let style: PageNumber.Style = volume.isBound ? .decimal : .lowerRoman
    let front = try set(flows.front, style: style, first: volume.firstIndex + pages.count, master, wide)
    pages += front
    var count = volume.pagesBefore
    // The body begins on a right-hand page.
    if !flows.front.isEmpty, !master.isRight(volume.firstIndex + pages.count) {
      pages.append(
        Page(
          frame: Frame(size: context.theme.page.size), number: PageNumber(count + front.count + 1, style: style)))
      if volume.isBound { count += 1 }
    }
    if volume.isBound { count += front.count }
    let body = try set(
      flows.body, style: .decimal, first: volume.firstIndex + pages.count, after: count, master, wide)
    pages += body
    // Plates print no number, but count as pages.
    for (n, frame) in plates.enumerated() {
      pages.append(Page(frame: frame, number: PageNumber(count + body.count + n + 1)))
    }
    if let backCover { pages.append(backCover) }
    return pages
  }

  private func set(
    _ items: [FlowItem], style: PageNumber.Style, first: Int, after count: Int? = nil, _ master: PageMaster,
    _ wide: PageMaster
  ) throws -> [Page] {
    var drafts = ChapterFitter(context: context).pages(items, first: first)
    PageMaster.openBoxes(&drafts)
    var chapter: RichText?
    return try drafts.enumerated().map { n, draft in
      // The head names the chapter at the top of the page.
      let head = draft.startsChapter || style != .decimal || draft.isBlank ? nil : chapter
      if let heading = draft.headings.last(where: { $0.level == 1 }) { chapter = heading.title }
      let number = PageNumber((count ?? context.volume.pagesBefore) + n + 1, style: style)
      // A page that only lets the next be a front side bears nothing.
      if draft.isBlank { return Page(frame: Frame(size: context.theme.page.size), number: number) }
      return try (draft.isLandscape ? wide : master).page(draft, index: first + n, number: number, chapter: head)
    }
  }

  /// Reads from finished pages where the destinations are.
  private static func references(_ pages: [Page], besides others: References) -> References {
    var found = others
    for page in pages {
      for name in page.frame.destinations { found.pages[name] = page.number.description }
    }
    return found
  }

  private func outline() -> [OutlineEntry] {
    context.index.headings.map {
      OutlineEntry(level: $0.level, title: $0.plain, destination: $0.destination)
    }
  }
}

extension Composer.Flows {
  fileprivate var dependsOnPages: Bool { (front + body + back).contains { $0.remake != nil } }

  /// The flows with everything made again that prints page numbers.
  fileprivate func remade(_ references: References) throws -> Composer.Flows {
    Composer.Flows(
      front: try front.remade(references), body: try body.remade(references), back: try back.remade(references))
  }
}
