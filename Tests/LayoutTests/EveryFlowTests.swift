import Diagnostics
import Testing
import Typesetting

@testable import Layout

/// Every flow of up to four blocks of thirteen kinds, on pages of three heights: nothing is lost, repeated or stranded.
@Suite struct EveryFlowTests {
  enum Kind: CaseIterable {
    case one, two, three, long, noted, twiceNoted, longNoted, together, heading, float, side, pageBreak, boxed
  }

  /// The block of a kind, drawn with a letter, with how many rows it takes and the lines of its notes.
  private static func items(_ kind: Kind, _ letter: Character, _ map: PageMap) -> (items: [FlowItem], rows: Int) {
    switch kind {
    case .one: return ([map.text(letter, 1, space: 1)], 1)
    case .two: return ([map.text(letter, 2)], 2)
    case .three: return ([map.text(letter, 3, space: 1)], 3)
    case .long: return ([map.text(letter, 13)], 13)
    case .noted: return ([map.text(letter, 4, notes: [1: 1])], 4)
    case .twiceNoted: return ([map.text(letter, 5, notes: [0: 1, 4: 2])], 5)
    case .longNoted: return ([map.text(letter, 6, notes: [3: 7])], 6)
    case .together: return ([map.text(letter, 4, keepsTogether: true)], 4)
    case .heading: return ([map.heading(letter)], 1)
    case .float: return ([map.figure(letter, 3, floats: true)], 3)
    case .side: return ([map.figure(letter, 2, column: .side)], 2)
    case .pageBreak: return ([map.pageBreak], 0)
    case .boxed:
      var items = [map.text(letter, 1, keepsWithNext: true), map.text(letter, 3)]
      let box = map.plainBox
      for index in items.indices { items[index].box = box }
      items[0].spaceBefore = 2
      items[1].spaceAfter = 2
      return (items, 4)
    }
  }

  private static let letters: [Character] = ["a", "b", "c", "d", "e"]

  @Test(arguments: [11, 13, 16]) func nothingIsLostRepeatedOrStranded(rows: Int) throws {
    let typesetter = Typesetter(findings: Findings())
    var flows: [[Kind]] = [[]]
    for length in 0..<3 {
      flows += flows.filter { $0.count == length }.flatMap { flow in Kind.allCases.map { flow + [$0] } }
    }
    // Flows of four: every thirteenth, another thirteenth for each height.
    let four = flows.filter { $0.count == 3 }.enumerated().map { n, flow in
      flow + [Kind.allCases[(n + rows) % Kind.allCases.count]]
    }
    for flow in flows.dropFirst() + four {
      // A text at the end shows what a flow leaves behind.
      let problems = Self.problems(flow + [.three], rows: rows, typesetter)
      if let first = problems.first {
        Issue.record("\(rows) rows, \(flow): \(first)")
        return
      }
    }
  }

  private static func problems(_ flow: [Kind], rows: Int, _ typesetter: Typesetter) -> [String] {
    let map = PageMap(rows: rows, side: true, typesetter: typesetter)
    var items: [FlowItem] = []
    var counts: [Character: Int] = [:]
    for (kind, letter) in zip(flow, letters) {
      let made = Self.items(kind, letter, map)
      items += made.items
      counts[letter] = made.rows
    }
    let pages = map.pages(items)
    var problems = map.collisions.map { "collision \($0)" }
    func problem(_ text: String) { problems.append("\(text): \(pages)") }

    let columns = pages.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    let text = columns.map { String($0[0]) }
    let all = pages.joined().lowercased()
    // Nothing is lost and nothing repeated, and what flows keeps its order.
    for (letter, count) in counts where all.filter({ $0 == letter }).count != count { problem("\(letter) × \(count)") }
    let flowing = zip(flow, letters).filter { $0.0 != .float && $0.0 != .side }.map(\.1)
    let order = text.joined().lowercased().filter { flowing.contains($0) }
    if order != String(order.sorted()) { problem("order") }
    for (n, page) in pages.enumerated() where !page.contains(where: { $0 != "." && $0 != "|" }) {
      problem("page \(n + 1) is empty")
    }
    // Notes: whole, in order, on the page of their call or running on from there.
    let digits = text.joined().filter(\.isNumber)
    if digits != String(digits.sorted()) { problem("order of notes") }
    var number = 0
    for (page, rows) in text.enumerated() {
      for _ in rows.filter(\.isUppercase) {
        number += 1
        let digit = Character(String(number))
        let first = text.firstIndex { $0.contains(digit) }
        if first != page { problem("note \(number)") }
        let length = map.context.notes[number - 1].lines.count
        if digits.filter({ $0 == digit }).count != length { problem("lines of note \(number)") }
      }
    }
    for (n, (kind, letter)) in zip(flow, letters).enumerated() {
      let parts = text.map { $0.lowercased().filter { $0 == letter }.count }.filter { $0 > 0 }
      switch kind {
      case .one, .pageBreak, .side: break
      case .heading:
        // It stands on the page of what follows it, unless that begins a page.
        let next = flow[(n + 1)...].firstIndex { $0 != .side }
        guard let next, !flow[n...next].contains(.pageBreak), flow[next] != .pageBreak else { continue }
        let page = text.firstIndex { $0.lowercased().contains(letter) }
        if page != text.firstIndex(where: { $0.lowercased().contains(letters[next]) }) { problem("heading \(letter)") }
      case .together, .float: if parts.count > 1 { problem("\(letter) is divided") }
      case .boxed:
        if parts.contains(1) { problem("a line of the box alone") }
      case .two, .three, .long, .noted, .twiceNoted, .longNoted:
        if parts.count > 1, parts.contains(1) { problem("a line of \(letter) alone") }
      }
    }
    return problems
  }
}
