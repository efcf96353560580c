import Content
import Geometry
import Pages

@testable import Tessera

/// Small pages with one table, and what is painted on them, repeated headers and sums included.
struct TablePages {
  let composed: Composed
  /// The lines of each page from the top, pieces joined by a stroke from the left.
  let lines: [[String]]

  init(_ table: Table, _ language: String = "en", rows: Int = 22, width: Length = 320.pt) throws {
    var theme = Theme.neutral
    theme.page.size = Size(width, theme.sizes.leading * rows)
    theme.page.top = .zero
    theme.page.bottom = .zero
    theme.page.inner = 20.pt
    theme.page.outer = 20.pt
    theme.page.side = .zero
    composed = try Composed(
      Report(DocumentInformation(title: "T", language: language), theme: theme) { Block.table(table) })
    lines = composed.publication.pages.map { Self.lines($0.frame) }
  }

  /// The text on a page between one line and another.
  private static func lines(_ frame: Frame) -> [String] {
    var found: [Int: [(x: Length, text: String)]] = [:]
    func visit(_ frame: Frame, _ origin: Point) {
      for placed in frame.items {
        let point = origin + placed.point
        switch placed.item {
        case .group(_, let inner): visit(inner, point)
        case .artifact(_, let inner): visit(inner, point)
        case .glyphs(let run):
          found[Int(point.y.points.rounded()), default: []].append(
            (point.x, run.actualText ?? String(decoding: run.text, as: UTF8.self)))
        default: break
        }
      }
    }
    visit(frame, .zero)
    return found.sorted { $0.key < $1.key }.map { line in
      line.value.sorted { $0.x < $1.x }.map(\.text).joined(separator: "|")
    }
  }

  static func row(_ cells: [Table.Cell]) -> Table.Row { Table.Row(cells, origin: .toolkit) }

  /// Everything that no table may do.
  func check() { ReportChecks.nothingOverlaps(composed) }

  /// The lines of all pages.
  var all: [String] { Array(lines.joined()) }

  var cells: [Reading.Node] {
    composed.reading.nodes {
      switch $0 {
      case .dataCell, .headerCell: true
      default: false
      }
    }
  }
}
