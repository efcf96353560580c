import CairoPainting
public import Content
public import Diagnostics
import Geometry
import Pages

extension Bundle {
  /// Pages of another report as pictures with a thin edge, for documents that show how others look.
  ///
  /// What is wrong with that report is told at `place`.
  public func previews(of report: Report, at place: Origin) -> [Image] {
    do {
      var publication = try Pipeline.compose(report, findings: findings)
      for page in publication.pages.indices {
        let size = publication.pages[page].frame.size
        let edge = PaintedPath(
          Path(Rectangle(Point(.zero, .zero), size)), stroke: .init(colour: theme.colours.rule, width: 2.pt))
        publication.pages[page].frame.place(
          .artifact(.decoration, Frame(size: size, items: [Frame.Placed(.zero, .path(edge))])), at: .zero)
      }
      return try publication.pages.indices.map { page in
        let bytes = try PNGPainter.paint(page: page, of: publication, resolution: 110)
        return Image(try PictureProbe.picture(name: "page \(page + 1) of “\(report.information.title)”", bytes: bytes))
      }
    } catch let error as FindingError {
      var finding = error.finding
      finding.neededBy = place
      findings.add(finding)
    } catch {
      findings.error("“\(report.information.title)”: \(error)", at: place)
    }
    return []
  }
}
