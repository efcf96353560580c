import Content
import Geometry
import Pages

@testable import Layout

/// White space of more than three rows in the text's column, with what stands over and under it.
struct PageGaps {
  /// "heading ↓ table", by how often.
  private(set) var inside: [String: Int] = [:]
  private(set) var atFoot: [String: Int] = [:]
  private(set) var pages = 0

  /// Three rows, and what a line leaves white around its letters.
  private static let most = 3.6

  mutating func add(_ checked: PageInvariants) {
    let geometry = checked.report.theme.page
    let leaves = checked.read.leaves { checked.publication.pages[$0].number.style == .decimal }
    guard leaves.count == checked.expected.leaves.count else { return }
    let least = checked.report.theme.sizes.leading * Self.most
    for page in checked.publication.pages.indices
    where checked.publication.pages[page].number.style == .decimal {
      pages += 1
      let boxes = checked.columnBoxes(page).sorted { $0.area.minY < $1.area.minY }
      guard var last = boxes.first else { continue }
      for box in boxes.dropFirst() {
        if box.area.minY - last.area.maxY > least {
          inside[kind(last, checked) + " ↓ " + kind(box, checked), default: 0] += 1
        }
        if box.area.maxY > last.area.maxY { last = box }
      }
      // At the foot, unless a page begins after it.
      let notes = checked.read.boxes[page].filter { $0.kind == .note }.map(\.area.minY).min()
      let end = notes ?? geometry.size.height - geometry.bottom
      guard end - last.area.maxY > least else { continue }
      let here = leaves.indices.filter { leaves[$0].pages.contains(page) && !checked.expected.leaves[$0].isAside }
      guard let final = here.last, leaves[final].pages.last == page,
        let next = checked.expected.leaves[(final + 1)...].firstIndex(where: { !$0.isAside }),
        !checked.expected.leaves[(final + 1)...next].contains(where: \.startsPage)
      else { continue }
      let kinds = "\(checked.expected.leaves[next].kind)".prefix { $0 != "(" }
      atFoot[kind(last, checked) + " ↓ " + kinds, default: 0] += 1
    }
  }

  private func kind(_ box: ReadPages.Box, _ checked: PageInvariants) -> String {
    guard let node = checked.read.nodes[box.element] else { return "paint" }
    for role in [Role.table, .figure, .aside, .blockQuote] where node.isInside({ $0 == role }) { return role.typeName }
    return node.element.role.typeName
  }

  mutating func add(_ other: PageGaps) {
    inside.merge(other.inside, uniquingKeysWith: +)
    atFoot.merge(other.atFoot, uniquingKeysWith: +)
    pages += other.pages
  }

  var description: String {
    func list(_ gaps: [String: Int]) -> String {
      gaps.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($0.value) × \($0.key)" }
        .joined(separator: "\n")
    }
    return """
      \(pages) pages; gaps of more than three rows
      inside: \(inside.values.reduce(0, +))
      \(list(inside))
      at the foot: \(atFoot.values.reduce(0, +))
      \(list(atFoot))
      """
  }
}
