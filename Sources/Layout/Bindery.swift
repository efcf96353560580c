import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// What a report must know of the volume in which it stands with others.
struct Volume {
  /// Whether the report is one of the documents that are bound into the volume.
  var isBound = false
  /// How many pages of the file stand before it, which decides on which side its first page lies,
  var firstIndex = 0
  /// and how many of them are counted.
  var pagesBefore = 0
  /// The headings of the other documents, for the contents list,
  var headings: [DocumentIndex.Heading] = []
  /// and the pages on which they stand.
  var references = References()
}

/// Binds documents into one: each is composed on its own, with its theme and language; pages are counted through, and the
/// volume's contents list names them all. A document may be a volume, too.
struct Bindery {
  let volume: Report
  let typesetter: Typesetter
  let findings: Findings
  let isDraft: Bool
  /// Where the volume stands in a larger one.
  var place = Volume()

  /// A document with the name of its destinations: those of the n-th begin with "bn-".
  private struct Leaf {
    var report: Report
    var prefix: String
    /// What the contents list calls it; nil for the volume's own text.
    var title: String?

    var start: String { prefix + "start" }

    /// Whether all its headings stand under one that says its title, or a part of it between dashes.
    func isOneChapter(_ headings: [(level: Int, title: String)]) -> Bool {
      guard let title, let first = headings.first, first.level == 1, headings.count(where: { $0.level == 1 }) == 1
      else { return false }
      return " – \(title) – ".contains(" – \(first.title) – ")
    }
  }

  func publication() throws -> Publication {
    let leaves = self.leaves
    var front = volume
    (front.body, front.plates, front.documents, front.backCover) = ([], [], [], nil)
    var contents = place
    contents.headings = headings
    // How many pages the front takes is found with empty page numbers, which are as wide as real ones.
    let frontPages = try compose(front, contents, telling: Findings()).pages
    let first = frontPages.count
    var start = place
    start.isBound = true
    start.firstIndex += first
    start.pagesBefore = place.isBound ? frontPages.lastNumber ?? place.pagesBefore : 0
    let bound = try bind(leaves, from: start)
    for part in bound {
      // A cover bears no number: its document begins on the first page that does.
      let first = part.pages.first { !$0.number.description.isEmpty && !$0.frame.items.isEmpty }
      for page in part.pages {
        let number = page.number.description.isEmpty ? first?.number ?? page.number : page.number
        for name in page.frame.destinations { contents.references.pages[name] = number.description }
      }
    }
    var opening = try compose(front, contents, telling: findings)
    if isFacing, opening.pages.count % 2 != first % 2 { opening.pages.append(blank(PageNumber(0, style: .cover))) }
    var back = Report(volume.information, theme: volume.theme, wording: volume.wording) {}
    back.backCover = volume.backCover
    let closing = try Composer.compose(back, in: Volume(), typesetter: typesetter, findings: findings, isDraft: isDraft)
    return joined([(opening, false)] + zip(bound, leaves).map { ($0, $1.title != nil) } + [(closing, false)])
  }

  private var isFacing: Bool { volume.theme.page.isFacing }

  /// The volume's own text, if it has some, and what is bound in after it.
  private var leaves: [Leaf] {
    var own = volume
    (own.cover, own.frontMatter, own.documents, own.backCover) = (nil, [], [], nil)
    let bound = volume.documents.map { document in
      var report = document.report
      report.backCover = nil
      if !document.keepsFrontMatter { report.frontMatter = [] }
      return (report, Optional(document.title))
    }
    let hasText = !volume.body.isEmpty || !volume.plates.isEmpty
    return ((hasText ? [(own, nil)] : []) + bound).enumerated().map { n, leaf in
      Leaf(report: leaf.0, prefix: "b\(n + 1)-", title: leaf.1)
    }
  }

  /// What the contents list names.
  private var headings: [DocumentIndex.Heading] { leaves.flatMap { headings(of: $0) } }

  /// A document's entries in the contents list: its title, and its headings one level below.
  private func headings(of leaf: Leaf) -> [DocumentIndex.Heading] {
    let language = leaf.report.information.language
    let isForeign = language != volume.information.language
    func words(_ text: RichText) -> RichText {
      isForeign ? RichText([.foreign(text.withoutNotes, language: language)]) : text
    }
    var headings = DocumentIndex(leaf.report, findings: Findings()).headings
    if !leaf.report.documents.isEmpty { headings = bindery(of: leaf.report, at: Volume()).headings }
    let isOneChapter = leaf.isOneChapter(headings.map { ($0.level, $0.plain) })
    if isOneChapter { headings.removeFirst() }
    let own = headings.map { heading in
      var heading = heading
      heading.title = words(heading.title)
      heading.destination = leaf.prefix + heading.destination
      if leaf.title != nil, !isOneChapter { heading.level += 1 }
      return heading
    }
    guard let title = leaf.title else { return own }
    return [
      DocumentIndex.Heading(
        level: 1, number: "", title: words(RichText(title)), destination: leaf.start, isListed: true)
    ] + own
  }

  private func compose(_ report: Report, _ place: Volume, telling findings: Findings) throws -> Publication {
    guard report.documents.isEmpty else { return try bindery(of: report, at: place).publication() }
    return try Composer.compose(report, in: place, typesetter: typesetter, findings: findings, isDraft: isDraft)
  }

  private func bindery(of report: Report, at place: Volume) -> Bindery {
    Bindery(volume: report, typesetter: typesetter, findings: findings, isDraft: isDraft, place: place)
  }

  /// Composes the documents one after the other; each begins on a right-hand page where pages face each other.
  private func bind(_ leaves: [Leaf], from start: Volume) throws -> [Publication] {
    var place = start
    var bound: [Publication] = []
    for leaf in leaves {
      var before: [Page] = []
      // A contents list may stand on the back of a cover.
      let opensWithFront = leaf.report.cover == nil && !leaf.report.frontMatter.isEmpty
      if isFacing, !opensWithFront, !leaf.report.isOfPlates, !place.firstIndex.isMultiple(of: 2) {
        place.firstIndex += 1
        // Nothing is counted before the first document.
        let isCounted = !bound.isEmpty || self.place.isBound
        if isCounted { place.pagesBefore += 1 }
        before = [blank(isCounted ? PageNumber(place.pagesBefore, style: .decimal) : PageNumber(0, style: .cover))]
      }
      var made = try compose(leaf.report, place, telling: findings)
      place.firstIndex += made.pages.count
      place.pagesBefore = made.pages.lastNumber ?? place.pagesBefore
      let isOneChapter = leaf.isOneChapter(made.outline.map { ($0.level, $0.title) })
      if isOneChapter { made.outline.removeFirst() }
      made.outline = made.outline.map { entry in
        OutlineEntry(
          level: entry.level + (leaf.title == nil || isOneChapter ? 0 : 1), title: entry.title,
          destination: entry.destination)
      }
      if let title = leaf.title {
        made.outline.insert(OutlineEntry(level: 1, title: title, destination: "start"), at: 0)
      }
      if !made.pages.isEmpty { made.pages[0].frame.place(.destination("start"), at: .zero) }
      made = made.named(leaf.prefix)
      made.pages = before + made.pages
      bound.append(made)
    }
    return bound
  }

  private func blank(_ number: PageNumber) -> Page { Page(frame: Frame(size: volume.theme.page.size), number: number) }

  /// One publication of all: elements, pictures and attached files are numbered through, and each document is a part of one.
  private func joined(_ publications: [(Publication, isPart: Bool)]) -> Publication {
    var whole = Publication(
      pages: [], outline: [], information: volume.information, faces: typesetter.faces, pictures: [])
    let root = Element(id: 1, role: .document)
    var last = 1
    for (publication, isPart) in publications {
      let language = publication.information.language
      let numbered = publication.numbered(
        after: last, pictures: whole.pictures.count, root: root,
        part: isPart
          ? Element(id: 1, role: .part, language: language == volume.information.language ? nil : language) : nil)
      last = numbered.lastElement
      whole.pages += numbered.publication.pages
      whole.outline += publication.outline
      whole.pictures += publication.pictures
      whole.attachments += numbered.publication.attachments
    }
    return whole
  }
}

extension Report {
  /// Whether it has nothing but plates, each a page for a wall: such a page has no back side.
  fileprivate var isOfPlates: Bool {
    cover == nil && frontMatter.isEmpty && body.isEmpty && documents.isEmpty && !plates.isEmpty
  }
}

extension [Page] {
  /// The number of the last page that is counted.
  fileprivate var lastNumber: Int? { last { $0.number.style == .decimal }?.number.value }
}
