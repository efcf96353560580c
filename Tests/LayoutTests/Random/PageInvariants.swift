import Content
import Geometry
import Pages

@testable import Layout

/// What must hold of every composed document. Each problem begins with a word for its kind.
struct PageInvariants {
  let report: Report
  let publication: Publication
  let read: ReadPages
  let expected: ExpectedText
  private(set) var problems: [String] = []

  init(_ report: Report, _ publication: Publication) {
    self.report = report
    self.publication = publication
    read = ReadPages(publication)
    expected = ExpectedText(report)
    let leaves = read.leaves { publication.pages[$0].number.style == .decimal }
    if text(leaves) {
      checkFollowing(leaves)
      checkLines(leaves)
    }
    checkNotes()
    checkTables()
    checkLabels()
    for page in publication.pages.indices {
      checkPlaces(page)
      checkOverlap(page)
    }
  }

  private mutating func problem(_ text: String) { problems.append(text) }

  func name(_ page: Int) -> String { "page \(page + 1)" }

  // MARK: - Text

  /// Text in is text out, in the order of the source.
  private mutating func text(_ leaves: [ReadPages.Node]) -> Bool {
    for (n, leaf) in leaves.enumerated() where n < expected.leaves.count {
      let text = leaf.element.role == .figure ? "" : leaf.text
      if text != expected.leaves[n].text {
        problem("text: leaf \(n) is “\(text.prefix(80))”, not “\(expected.leaves[n].text.prefix(80))”")
        return false
      }
    }
    if leaves.count != expected.leaves.count {
      problem("text: \(leaves.count) leaves, not \(expected.leaves.count)")
      return false
    }
    return true
  }

  // MARK: - Company

  /// A heading stands on the page of what follows it.
  private mutating func checkFollowing(_ leaves: [ReadPages.Node]) {
    for (n, leaf) in leaves.enumerated() {
      guard case .heading = expected.leaves[n].kind else { continue }
      let rest = (n + 1..<leaves.count).drop { expected.leaves[$0].isAside || expected.leaves[$0].kind == .label }
      guard let next = rest.first, !(n + 1...next).contains(where: { expected.leaves[$0].startsPage }) else { continue }
      guard leaf.pages.count == 1, let page = leaf.pages.first else { continue }
      // A figure beside the heading, or right under it, is company enough.
      let figures = (n + 1..<next).filter { [.figure, .caption].contains(expected.leaves[$0].kind) }
      if figures.contains(where: { leaves[$0].pages.first == page }) { continue }
      if page != leaves[next].pages.first, !isFull(page, from: leaf) {
        problem("heading: “\(leaf.text.prefix(40))” on \(leaf.pages), what follows on \(leaves[next].pages)")
      }
    }
  }

  /// Whether a heading, and others over it, begins its page and leaves no room for what cannot be divided: nothing better can be done.
  private func isFull(_ page: Int, from heading: ReadPages.Node) -> Bool {
    let boxes = columnBoxes(page)
    let last = heading.runs.map(\.y).max() ?? .zero
    let above = boxes.filter { $0.area.maxY <= last }.compactMap { read.nodes[$0.element] }
    guard above.allSatisfy({ $0.isInside { if case .heading = $0 { true } else { false } } }) else { return false }
    let geometry = report.theme.page
    let foot = boxes.map(\.area.maxY).max() ?? .zero
    let notes = read.boxes[page].filter { $0.kind == .note }.map(\.area.minY).min()
    let end = notes ?? geometry.size.height - geometry.bottom
    return end - foot < report.theme.sizes.leading * 6 || isTooHigh(after: heading, room: end - foot)
  }

  /// What stands in the text's column, notes left out.
  func columnBoxes(_ page: Int) -> [ReadPages.Box] {
    let geometry = report.theme.page
    let isRight = !geometry.isFacing || page % 2 == 0
    var left = isRight ? geometry.inner : geometry.size.width - geometry.inner - geometry.textWidth
    if report.wording.isRightToLeft { left = geometry.size.width - left - geometry.textWidth }
    return read.boxes[page].filter { box in
      let middle = box.area.minX + box.area.size.width / 2
      return box.kind != .note && box.kind != .margin && left < middle && middle < left + geometry.textWidth
    }
  }

  /// Whether what follows a heading asks for more than `room` and is not divided: a picture, key numbers, the head of a
  /// table with its first row.
  private func isTooHigh(after heading: ReadPages.Node, room: Length) -> Bool {
    let leaves = read.leaves { publication.pages[$0].number.style == .decimal }
    guard let index = leaves.firstIndex(where: { $0 === heading }) else { return false }
    let rest = leaves[(index + 1)...].drop { node in
      leaves.firstIndex { $0 === node }.map { expected.leaves[$0].isAside } ?? false
    }
    // A picture that comes next may not fit under the heading either.
    if leaves[(index + 1)..<rest.startIndex].contains(where: { $0.element.role == .figure }) { return true }
    guard let next = rest.first, let page = next.pages.first else { return false }
    if rest.prefix(while: { $0.element.role != .paragraph }).contains(where: { $0.element.role == .figure }) {
      return true
    }
    if next.parent?.element.role == .listBody, Double(next.text) != nil { return true }
    guard let table = next.parent(.table) else { return false }
    let row = table.all.first { $0.element.role == .tableRow && $0.parent?.element.role == .tableBody }
    let ids = Set(
      table.all.filter { $0.parent(.tableBody) == nil }.map(\.element.id) + (row?.all ?? []).map(\.element.id))
    let boxes = columnBoxes(page).filter { ids.contains($0.element) }
    guard let top = boxes.map(\.area.minY).min(), let foot = boxes.map(\.area.maxY).max() else { return false }
    return foot - top > room - report.theme.sizes.leading * 3
  }

  /// No line of a paragraph is left alone.
  private mutating func checkLines(_ leaves: [ReadPages.Node]) {
    for leaf in leaves where leaf.element.role == .paragraph {
      let lines = leaf.lines
      guard lines.count > 1 else { continue }
      for (page, count) in lines where count < 2 {
        problem("line: one of “\(leaf.text.prefix(40))” alone on \(name(page)): \(lines)")
      }
    }
    for leaf in leaves {
      let between = Set((leaf.pages.first ?? 0)...(leaf.pages.last ?? 0)).subtracting(leaf.pages)
      // A figure that floats may take a page of its own, and so may the rest of a long note.
      let isStrange = between.contains { page in
        let boxes = read.boxes[page]
        return boxes.contains { $0.kind == .text } && !boxes.contains { $0.kind == .picture }
      }
      guard isStrange else { continue }
      problem("torn: “\(leaf.text.prefix(40))” stands on \(leaf.pages)")
    }
  }

  // MARK: - Notes

  private mutating func checkNotes() {
    let notes = read.notes.filter { node in
      node.pages.first.map { publication.pages[$0].number.style == .decimal } == true
    }
    // In the order of their numbers, which is that of their calls.
    let texts = notes.map { node -> String in
      node.children.filter { $0.element.role == .paragraph }.map(\.text).joined(separator: " ")
    }
    if Set(texts) != Set(expected.notes) || texts.count != expected.notes.count {
      problem("note: \(texts.count) notes, not \(expected.notes.count)")
    }
    var last = 0
    var seen: Set<String> = []
    let calls = read.links.filter { $0.target.hasPrefix("note-") && seen.insert($0.target).inserted }
      .sorted { (Int($0.target.dropFirst(5)) ?? 0) < (Int($1.target.dropFirst(5)) ?? 0) }
    for call in calls {
      guard let page = read.destinations[call.target]?.first else {
        problem("note: \(call.target) is nowhere")
        continue
      }
      if page < call.page { problem("note: \(call.target) on \(name(page)) before its call on \(name(call.page))") }
      // A picture that fills the page leaves no room for the notes of its caption.
      let isCaption = call.node.isInside { $0 == .caption }
      if page > call.page, !isCaption {
        problem("late: \(call.target) on \(name(page)), its call on \(name(call.page))")
      }
      if page < last { problem("note: \(call.target) on \(name(page)) before an earlier one") }
      last = page
    }
    for note in notes {
      let lines = note.children.filter { $0.element.role == .paragraph }.flatMap(\.lines)
      // The paragraphs of a note that stand on one page stand together.
      let pages = Dictionary(grouping: lines, by: \.page).values.map { $0.reduce(0) { $0 + $1.count } }
      if pages.count > 1, pages.contains(where: { $0 < 2 }) {
        problem("noteline: one alone of “\(note.children.last?.text.prefix(30) ?? "")”: \(lines)")
      }
      if note.pages != Array((note.pages.first ?? 0)...(note.pages.last ?? 0)) {
        problem("torn: a note on \(note.pages)")
      }
    }
  }

  // MARK: - Tables, labels

  /// A header stands with its first row, and the caption with both.
  private mutating func checkTables() {
    for table in read.nodes.values where table.element.role == .table {
      let cells = table.all.filter { if case .dataCell = $0.element.role { true } else { false } }
      let rows = table.all.filter {
        if case .headerCell(.row, _, _) = $0.element.role { true } else { false }
      }
      guard let head = table.pages.first, let first = (rows + cells).compactMap(\.pages.first).min() else { continue }
      if head != first { problem("table: head on \(name(head)), first row on \(name(first))") }
    }
  }

  /// Every label stands once, and a reference prints the number of its page.
  private mutating func checkLabels() {
    for label in expected.labels {
      let pages = read.destinations["label-" + label] ?? []
      if pages.count != 1 { problem("label: \(label) stands on \(pages)") }
    }
    for link in read.links where link.target.hasPrefix("label-") || link.target.hasPrefix("heading-") {
      guard publication.pages[link.page].number.style == .decimal else { continue }
      guard let page = read.destinations[link.target]?.first else {
        problem("label: \(link.target) is nowhere")
        continue
      }
      let printed = link.node.text
      let number = publication.pages[page].number.description
      if printed != number { problem("label: \(link.target) is on page \(number), “\(printed)” is printed") }
    }
  }

  // MARK: - Places

  /// Nothing stands outside its page or in its margins, and no page is empty.
  private mutating func checkPlaces(_ page: Int) {
    let geometry = report.theme.page
    let boxes = read.boxes[page]
    if publication.pages[page].number.style == .decimal, !boxes.contains(where: { $0.kind != .margin }) {
      problem("empty: \(name(page))")
    }
    let sheet = Rectangle(.zero, geometry.size)
    // Pages may run a row longer, and points and hyphens hang over the edge.
    let hang = 5.pt
    let isRight = !geometry.isFacing || page % 2 == 0
    let left = isRight != report.wording.isRightToLeft ? geometry.inner : geometry.outer
    let block = Rectangle(
      x: left - hang, y: geometry.top - 1.pt, width: geometry.fullWidth + hang * 2,
      height: geometry.size.height - geometry.top - geometry.bottom + report.theme.sizes.leading + 1.pt)
    for box in boxes where !(box.kind == .margin ? sheet : block).contains(box.area) {
      problem("outside: \(name(page)): \(box.text) \(box.area.brief)")
    }
  }

  /// No two things stand on each other.
  private mutating func checkOverlap(_ page: Int) {
    let sorted = read.boxes[page].sorted { ($0.area.minY, $0.area.minX) < ($1.area.minY, $1.area.minX) }
    // Glyphs of one line may touch; half a point is a collision.
    let slack = 0.5.pt
    for (n, box) in sorted.enumerated() {
      for other in sorted[(n + 1)...] {
        if other.area.minY + slack >= box.area.maxY { break }
        let wide = min(box.area.maxX, other.area.maxX) - max(box.area.minX, other.area.minX)
        let high = min(box.area.maxY, other.area.maxY) - max(box.area.minY, other.area.minY)
        if wide > slack, high > slack {
          problem(
            "overlap: \(name(page)): \(box.kind) “\(box.text)” \(box.area.brief), \(other.kind) “\(other.text)” \(other.area.brief)"
          )
          return
        }
      }
    }
  }
}

extension Rectangle {
  /// Whole points.
  var brief: String {
    "(\(Int(minX.points)), \(Int(minY.points)) \(Int(size.width.points))×\(Int(size.height.points)))"
  }
}
