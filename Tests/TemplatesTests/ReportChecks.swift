import Geometry
import Pages
import Testing

/// What must hold in every report, real or made up.
enum ReportChecks {
  /// Every entry of the contents list names the page on which its heading stands.
  static func contentsAgree(_ composed: Composed, entries expected: Int? = nil) {
    let reading = composed.reading
    let entries = reading.links.filter { link in
      reading.root.all.contains { node in
        if case .contents = node.element?.role { node.all.contains { $0 === link.node } } else { false }
      }
    }
    if let expected { #expect(entries.count == expected) }
    #expect(!entries.isEmpty)
    for entry in entries {
      guard case .destination(let name) = entry.target, let page = reading.destinations[name] else {
        Issue.record("an entry leads nowhere: \(entry.node.text)")
        continue
      }
      let label = composed.publication.pages[page].number.description
      let words = entry.node.text.words
      #expect(words.last.map(String.init) == label, "\(entry.node.text)")
      // The heading itself, with the entry's words, stands on that page.
      let title = words.dropLast().joined(separator: " ")
      let found = reading.nodes { if case .heading = $0 { true } else { false } }.contains {
        $0.pages.first == page && $0.text.words.joined(separator: " ") == title
      }
      #expect(found, "no heading “\(title)” on page \(label)")
    }
  }

  /// Every note begins on the page of its call, or runs on from there.
  static func notesFollowTheirCalls(_ composed: Composed, count: Int? = nil) {
    let reading = composed.reading
    let calls = reading.links.compactMap { link -> (String, Int)? in
      if case .destination(let name) = link.target, name.hasPrefix("note-") { (name, link.page) } else { nil }
    }
    if let count { #expect(calls.count == count) }
    for (name, page) in calls {
      let noted = reading.destinations[name]
      #expect(noted == page, "\(name): called on page \(page), printed on \(noted ?? -1)")
    }
    // Notes stand in the order of their calls.
    let order = calls.compactMap { reading.destinations[$0.0] }
    #expect(order == order.sorted())
  }

  /// No text stands outside its page, and no two lines of text stand on each other.
  static func nothingOverlaps(_ composed: Composed) {
    for (index, page) in composed.publication.pages.enumerated() {
      let area = Rectangle(.zero, page.frame.size)
      let runs = composed.reading.runs[index].filter { $0.text.contains { $0 != " " && $0 != "\u{AD}" } }
      for run in runs where !area.contains(run.box) {
        Issue.record("outside page \(index + 1): “\(run.text)”")
      }
      let sorted = runs.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
      for (n, run) in sorted.enumerated() {
        for other in sorted[(n + 1)...] {
          if other.box.minY >= run.box.maxY { break }
          // Glyph boxes of one line may touch; half a point is a collision.
          let slack = 0.5.pt
          let wide = min(run.box.maxX, other.box.maxX) - max(run.box.minX, other.box.minX)
          let high = min(run.box.maxY, other.box.maxY) - max(run.box.minY, other.box.minY)
          if wide > slack, high > slack {
            Issue.record("page \(index + 1): “\(run.text)” and “\(other.text)” overlap")
          }
        }
      }
    }
  }

  /// No heading is the last thing in its page's text column.
  static func headingsHaveText(_ composed: Composed) {
    let reading = composed.reading
    let headings = reading.nodes { if case .heading = $0 { true } else { false } }
    for heading in headings {
      guard let page = heading.pages.last, let id = heading.element?.id else { continue }
      let runs = reading.runs[page]
      guard let foot = runs.last(where: { $0.element == id })?.box.maxY else { continue }
      #expect(runs.contains { $0.box.minY > foot }, "“\(heading.text)” ends page \(page + 1)")
    }
  }
}
