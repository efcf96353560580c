import Content
import Diagnostics

/// The page numbers of the run before: what references and the contents list print.
struct References: Equatable {
  /// Destination name → page number as printed.
  var pages: [String: String] = [:]

  /// The number of a destination's page; a stand-in of usual width on the first run.
  func page(of destination: String) -> String { pages[destination] ?? "00" }
}

extension LayoutContext {
  /// More than this many questions would hide the first, from which the others mostly follow.
  private static let mostQuestions = 5

  /// Tells which page numbers still change, and what each run answered.
  func addUnsettled(_ runs: [References]) {
    guard let last = runs.last, let before = runs.dropLast().last else { return }
    let asked = names(of: last.pages.keys.filter { last.pages[$0] != before.pages[$0] })
    let questions = asked.prefix(Self.mostQuestions).map { destination, name in
      "“\(name)” stands on page " + runs.map { $0.pages[destination] ?? "?" }.joined(separator: ", then ")
    }
    let more = asked.count > questions.count ? "; and \(asked.count - questions.count) more" : ""
    findings.error(
      "page references do not settle: after \(runs.count) runs " + questions.joined(separator: "; ") + more,
      at: asked.first.flatMap { origin(of: $0.destination) } ?? .toolkit,
      hint: "add or remove a few words before the first of them")
  }

  /// Destinations with what readers call them, in the document's order; calls of notes go with their text.
  private func names(of destinations: [String]) -> [(destination: String, name: String)] {
    let moved = Set(destinations)
    let headings = index.headings.filter { moved.contains($0.destination) }.map { ($0.destination, $0.plain) }
    let captions = index.captions.filter { moved.contains($0.destination) }.map {
      ($0.destination, "\($0.number) \($0.title.plain)")
    }
    let named = headings + captions
    if !named.isEmpty { return named }
    return moved.sorted().map { ($0, $0) }
  }

  /// Where the author wrote the heading that a destination stands at, if it has a label.
  private func origin(of destination: String) -> Origin? {
    index.targets.values.first { $0.destination == destination }?.origin
  }
}
