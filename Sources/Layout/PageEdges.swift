import Content
import Diagnostics
import Geometry
import Pages

/// The last look at finished pages: nothing is painted outside them.
///
/// What has no room is told where it is set; this finds what nobody foresaw.
struct PageEdges {
  let context: LayoutContext

  func check(_ pages: [Page]) {
    guard context.overflows.isEmpty else { return }
    for page in pages {
      guard let stray = stray(page.frame, at: .zero, in: page.frame.size) else { continue }
      let name = page.number.description.isEmpty ? page.label ?? "a cover" : "page \(page.number)"
      context.tellOverflow(
        Finding(
          .error, at: .toolkit, "on \(name) this stands outside the page: \(stray)",
          hint: "shorten it, or give it more room in its template"))
    }
  }

  /// Pages without a margin show neither head nor folio.
  private func isUnwanted(_ kind: ArtifactKind) -> Bool {
    kind == .runningHead && context.theme.page.top == .zero || kind == .folio && context.theme.page.bottom == .zero
  }

  /// The first thing that is not wholly on the page, in words.
  private func stray(_ frame: Frame, at origin: Point, in sheet: Size) -> String? {
    for placed in frame.items {
      let point = origin + placed.point
      switch placed.item {
      case .artifact(let kind, _) where isUnwanted(kind): break
      case .group(_, let inner), .artifact(.decoration, let inner), .artifact(.runningHead, let inner),
        .artifact(.folio, let inner):
        if let found = stray(inner, at: point, in: sheet) { return found }
      case .glyphs(let run):
        guard !run.isBlank else { continue }
        let isIn =
          point.x >= -1.pt && point.x + run.width <= sheet.width + 1.pt && point.y >= .zero
          && point.y <= sheet.height
        if !isIn { return "“\(String(decoding: run.text, as: UTF8.self))”" }
      case .picture(_, let size):
        let area = Rectangle(point, size)
        if !Rectangle(Point(-1.pt, -1.pt), Size(sheet.width + 2.pt, sheet.height + 2.pt)).contains(area) {
          return "a picture of \(size.width.units / 1024) × \(size.height.units / 1024) pt"
        }
      case .path, .linkArea, .destination, .artifact: break
      }
    }
    return nil
  }
}
