import CairoPainting
import Diagnostics
import Geometry
import Layout
import PDFFinishing
import Pages
import Typesetting

extension CommandLineTool {
  private enum Format: String, CaseIterable { case svg, png, pdf }

  /// Draws one chart into a file of its own.
  func chart(_ options: Options) throws -> Int32 {
    let path = try options.only("chart")
    let language = try options.language()
    guard let output = options["output"] else { throw Options.Problem(description: "say with -o which file to write") }
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = Format(rawValue: ending), output.contains(".") else {
      throw Options.Problem(description: "\(output): the name of the file ends in .svg, .png or .pdf")
    }
    let width = try options.number("width", in: Composer.leastAlone.points...Composer.mostAlone.points)
    let scale = try options.number("scale", in: 0.25...16)
    guard scale == nil || format == .png else { throw Options.Problem(description: "--scale is for PNG pictures") }
    let findings = Findings()
    Self.check(output: output, name: "chart." + ending, what: "chart", findings: findings)
    let file = ChartFile.read(path, language: language, width: width, findings: findings)
    guard let file, !findings.hasErrors else { return tell(findings, done: nil) }
    do {
      let publication = try Self.publication(file, findings: findings)
      guard !findings.hasErrors else { return tell(findings, done: nil) }
      let bytes: [UInt8]
      switch format {
      case .svg:
        bytes = try SVGPainter.paint(page: 0, of: publication, title: file.title, description: file.alternative)
      case .png: bytes = try PNGPainter.paint(page: 0, of: publication, resolution: 72 * (scale ?? 2))
      case .pdf: bytes = try Pipeline.finish(publication)
      }
      try FileSystem.write(bytes, to: output)
      let size = publication.pages[0].frame.size
      func points(_ length: Length) -> String { String(Int(length.points.rounded())) }
      return tell(
        findings,
        done: "\(output): \(points(size.width)) × \(points(size.height)) pt, \((bytes.count + 512) / 1024) KB")
    } catch let error as FindingError {
      findings.add(error.finding)
      return tell(findings, done: nil)
    }
  }

  /// The chart on its page, looked over as a report is.
  private static func publication(_ file: ChartFile, findings: Findings) throws -> Publication {
    let publication = try Composer.compose(
      alone: file.figure, width: file.width, theme: file.theme, wording: file.wording, information: file.information,
      typesetter: Typesetter(findings: findings), findings: findings)
    if !findings.hasErrors {
      for finding in try Preflight.findings(in: publication) { findings.add(finding) }
    }
    return publication
  }
}
