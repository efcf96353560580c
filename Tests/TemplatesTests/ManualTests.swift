import Content
import Diagnostics
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The manual is a test: what it shows is compiled with it, composed, and complete.
@Suite struct ManualTests {
  private static let folder = Composed.package.appendingPathComponent("Assets/Manual")

  /// What was composed, in the order of reading.
  private struct Printed: Sendable {
    var findings: [String]
    var elements: [(role: Role, text: String)]
    /// How much of its text block each page fills, from 0 to 1, and whether a chapter begins on it.
    var pages: [(filled: Double, beginsChapter: Bool)]
  }

  /// Composed once for all tests.
  private static let printed: Printed? = Composed(bundle: folder).map { composed in
    Printed(
      findings: composed.findings.map(\.description),
      elements: composed.reading.root.all.compactMap { node in node.element.map { ($0.role, node.text) } },
      pages: composed.publication.pages.indices.map { filled(composed, page: $0) })
  }

  private static func filled(_ composed: Composed, page index: Int) -> (filled: Double, beginsChapter: Bool) {
    let page = Theme.neutral.page
    let foot = page.size.height - page.bottom
    var lowest = page.top
    func visit(_ frame: Frame, _ origin: Point) {
      for placed in frame.items {
        let point = origin + placed.point
        switch placed.item {
        case .group(_, let inner), .artifact(_, let inner): visit(inner, point)
        case .glyphs: if point.y <= foot { lowest = max(lowest, point.y) }
        case .picture(_, let size): lowest = max(lowest, min(point.y + size.height, foot))
        default: break
        }
      }
    }
    visit(composed.publication.pages[index].frame, .zero)
    let titles = composed.reading.nodes { if case .heading(let level) = $0 { level == 1 } else { false } }
    return ((lowest - page.top).points / (foot - page.top).points, titles.contains { $0.pages.first == index })
  }

  /// What examples make is small enough, and their code divided, so that no page is filled to less than two thirds but
  /// where a chapter ends.
  @Test func noPageStaysHalfEmpty() throws {
    let pages = try #require(Self.printed).pages
    #expect(pages.count { $0.beginsChapter } >= 9)
    for (n, page) in pages.enumerated().dropLast() where n > 0 && !pages[n + 1].beginsChapter {
      #expect(page.filled >= 0.66, "page \(n + 1)")
    }
  }

  private static func texts() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("text").path)
    return try names.sorted().map {
      try String(contentsOf: folder.appendingPathComponent("text/\($0)"), encoding: .utf8)
    }.joined(separator: "\n")
  }

  @Test func itComposesWithoutFindings() throws {
    #expect(try #require(Self.printed).findings == [])
  }

  /// Every example is asked for by the prose, once, and there is none that the prose does not know.
  @Test func everyExampleIsShown() throws {
    let asked = try Self.texts().matches(of: /::: example \{name=([a-z-]+)\}/).map { String($0.1) }
    #expect(asked.sorted() == Example.all.map(\.name).sorted())
  }

  /// The code that is printed is that of the files, whole.
  @Test func theCodeIsThatWhichWasCompiled() throws {
    let elements = try #require(Self.printed).elements
    let printed = Set(elements.filter { $0.role == .code }.map { Self.squeezed($0.text) })
    var source = ExampleSource()
    for file in try Self.exampleFiles() { source.read(try String(contentsOf: file, encoding: .utf8)) }
    for example in Example.all {
      let code = try #require(source[example.name], "\(example.name)")
      #expect(!code.isEmpty, "\(example.name)")
      #expect(printed.contains(Self.squeezed(code)), "\(example.name)")
    }
  }

  /// What an example makes stands right after its code, as the element that it is.
  @Test(arguments: [
    ("inlines", Role.link), ("notes", .note), ("reference", .reference), ("list", .list(.disc)),
    ("quotation", .blockQuote), ("listing", .code), ("box", .aside), ("pull-quote", .blockQuote),
    ("people", .list(.none)),
    ("figure", .figure), ("figure-row", .figure), ("figure-grid", .figure), ("drawing", .figure), ("table", .table),
    ("table-total", .tableFoot), ("bar-chart", .figure), ("map-chart", .figure), ("whole-template", .figure),
    ("plate", .figure),
  ])
  func resultsFollowTheirCode(name: String, role: Role) throws {
    let all = try #require(Self.printed).elements
    var source = ExampleSource()
    for file in try Self.exampleFiles() { source.read(try String(contentsOf: file, encoding: .utf8)) }
    let code = Self.squeezed(try #require(source[name]))
    let place = try #require(all.firstIndex { $0.role == .code && Self.squeezed($0.text) == code })
    let below = all[(place + 1)...].prefix { if case .heading = $0.role { false } else { true } }
    #expect(below.contains { $0.role == role }, "\(name)")
  }

  /// Every type of the document language that an author writes has an example that uses it.
  @Test func noBlockIsWithoutAnExample() throws {
    let code = try Self.exampleFiles().map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let content = Composed.package.appendingPathComponent("Sources/Content")
    var names: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: content.path).sorted() {
      let text = try String(contentsOf: content.appendingPathComponent(file), encoding: .utf8)
      names += text.matches(of: /public struct (\w+): (?:BlockNode|BlockContent|InlineContent)/).map { String($0.1) }
    }
    names += [
      "Report", "Cover", "FrontMatter", "BackCover", "Plate", "Bound", "Note", "Reference", "TableNote", "Item",
    ]
    #expect(names.count > 25)
    for name in names {
      #expect(["(", " {", "([", "(\n"].contains { code.contains(name + $0) }, "no example uses \(name)")
    }
  }

  /// What the manual says of a slip is what is told.
  @Test func theSlipIsToldAsShown() throws {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("Manual")
    try FileManager.default.copyItem(at: Self.folder, to: copy)
    func change(_ file: String, _ old: String, _ new: String) throws {
      let target = copy.appendingPathComponent(file)
      let text = try String(contentsOf: target, encoding: .utf8)
      try text.replacing(old, with: new).write(to: target, atomically: true, encoding: .utf8)
    }
    try change("data/meeting.json", "2024-06-11", "2024-06-31")
    try change("report.json", "../../Templates", Composed.package.appendingPathComponent("Templates").path)
    let findings = Findings()
    _ = Pipeline(templates: allTemplates).publication(bundle: copy.path, language: nil, findings: findings)
    let told = try #require(findings.all.first)
    #expect(try Self.texts().contains(told.description))
  }

  private static func exampleFiles() throws -> [URL] {
    let folder = Composed.package.appendingPathComponent("Templates/Manual/Examples")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  private static func squeezed(_ code: String) -> String { code.filter { !$0.isWhitespace } }
}
