import CairoPainting
public import Content
public import Diagnostics
import Pages

extension Bundle {
  /// Pages of another report as pictures, for documents that show how others look.
  ///
  /// What is wrong with that report is told at `place`.
  public func previews(of report: Report, at place: Origin) -> [Image] {
    do {
      let publication = try Pipeline.compose(report, findings: findings)
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
