import Foundation
import Geometry
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The real report of 2023 with twenty pictures beside its text; skipped where its text is not there.
@Suite struct PicturesBesideTextTests {
  private static let count = 20

  /// The imported bundle with a picture before every so many-th long paragraph.
  private func bundle() throws -> URL? {
    guard let file = Composed.real("annual-report-2023.txt") else { return nil }
    let (folder, bundle, _) = try Composed.imported(file)
    let pictures = folder.appendingPathComponent("pictures")
    try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
    let names = ["trust-mosaic.png", "tile-frieze.jpg", "bridge.svg"]
    for name in names {
      try FileManager.default.copyItem(
        at: Composed.sample.appendingPathComponent("pictures/\(name)"), to: pictures.appendingPathComponent(name))
    }
    let files = bundle.files.filter { $0.path.hasPrefix("text/0") }.sorted { $0.path < $1.path }
    var blocks = files.map { $0.text.components(separatedBy: "\n\n") }
    var places: [(file: Int, block: Int)] = []
    for (f, file) in blocks.enumerated() {
      for (b, block) in file.enumerated() where block.count > 250 && block.first?.isLetter == true {
        places.append((f, b))
      }
    }
    let chosen = (0..<Self.count).map { places[($0 * 2 + 1) * places.count / (Self.count * 2)] }
    for (n, place) in chosen.enumerated().reversed() {
      let picture = "![A picture](pictures/\(names[n % 3]) \"Picture \(n + 1) of the test\"){place=outer}"
      blocks[place.file].insert(picture, at: place.block)
    }
    for (f, file) in files.enumerated() {
      try blocks[f].joined(separator: "\n\n").write(
        to: folder.appendingPathComponent(file.path), atomically: true, encoding: .utf8)
    }
    return folder
  }

  @Test func twentyPicturesStandAtTheirPlaces() throws {
    guard let folder = try bundle() else {
      print("skipped: the report is not there")
      return
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let composed = try #require(Composed(bundle: folder))
    #expect(composed.findings.filter { $0.severity == .error }.map(\.description) == [])
    #expect((30...47).contains(composed.publication.pages.count))
    let look = PageLook(composed)
    #expect(look.pictures.joined().count >= Self.count)
    look.picturesStandClear()
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
    ReportChecks.contentsAgree(composed, entries: 41)
    ReportChecks.notesFollowTheirCalls(composed, count: 13)
    // Captions stand in the order of their numbers.
    let pages = composed.reading.nodes { $0 == .caption }.compactMap { $0.pages.first }
    #expect(pages == pages.sorted())
    checkGaps(look)
    try checkHyphens(composed)
  }

  /// No gap over three lines inside a page; the first page of a chapter has air round its title.
  private func checkGaps(_ look: PageLook) {
    let openers = Set(
      look.composed.reading.nodes { if case .heading(1) = $0 { true } else { false } }.flatMap(\.pages))
    for index in look.composed.publication.pages.indices.dropFirst().dropLast() where !openers.contains(index) {
      let gap = look.longestGap(page: index, grid: 14.pt, top: 64.pt)
      #expect(gap <= 3, "page \(index + 1) has a gap of \(gap) lines")
    }
  }

  /// At most 3 % of the lines end in a hyphen right under another that does.
  private func checkHyphens(_ composed: Composed) throws {
    var (lines, doubles, wasHyphen) = (0, 0, false)
    for runs in composed.reading.runs {
      for line in Dictionary(grouping: runs, by: { $0.box.maxY }).sorted(by: { $0.key < $1.key }).map(\.value) {
        guard let last = line.max(by: { $0.box.maxX < $1.box.maxX }) else { continue }
        let isHyphen = last.text == "\u{AD}"
        lines += 1
        if isHyphen, wasHyphen { doubles += 1 }
        wasHyphen = isHyphen
      }
    }
    #expect(lines > 800)
    #expect(Double(doubles) <= Double(lines) * 0.03, "\(doubles) of \(lines) lines")
  }
}
