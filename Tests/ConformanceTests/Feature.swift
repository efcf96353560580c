import CairoPainting
import Content
import Diagnostics
import Foundation
import Geometry
import Layout
import PDFFinishing
import Pages
import Testing

@testable import Tessera

/// A small document for one feature.
struct Feature: Sendable {
  let name: String
  private let make: @Sendable () throws -> Report

  init(_ name: String, _ make: @escaping @Sendable () throws -> Report) {
    self.name = name
    self.make = make
  }

  /// A document of some chapters, on pages so small that little text fills them.
  static func pages(
    _ name: String, language: String = "en",
    @ContentBuilder body: @escaping @Sendable () throws -> [Block]
  ) -> Feature {
    Feature(name) {
      let blocks = try body()
      return Report(information(name, language: language), theme: .small) { blocks }
    }
  }

  static func information(_ title: String, language: String = "en") -> DocumentInformation {
    DocumentInformation(
      title: title, author: "Tessera", subject: "A test", keywords: ["test"], language: language, date: "2024-03-15")
  }

  func report() throws -> Report { try make() }

  func publication() throws -> Publication {
    let findings = Findings()
    let publication = try Pipeline.compose(make(), findings: findings)
    let errors = findings.all.filter { $0.severity == .error }
    guard errors.isEmpty else { throw FindingError(errors.map(\.description).joined(separator: "\n"), at: .toolkit) }
    return publication
  }

  func pdf() throws -> [UInt8] { try Pipeline.finish(publication()) }

  /// All features, each with its document.
  static let all: [Feature] = text + lists + notes + tables + figures + places + insertions + wholes + languages
}

extension Feature: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension Theme {
  /// Pages of A6, with a narrow side column.
  static let small: Theme = {
    var theme = Theme.neutral
    theme.page.size = Size(298.pt, 420.pt)
    theme.page.inner = 36.pt
    theme.page.outer = 30.pt
    theme.page.side = 50.pt
    theme.page.gutter = 10.pt
    return theme
  }()
}

enum Words {
  /// Some ten lines of a small page.
  static let many = """
    A city that wants its people to meet must build the places where they can. The council asks schools, libraries and \
    businesses to open their doors, and it counts what comes of it. Nothing here is a real city's number: the text only \
    fills lines, so that paragraphs break, hyphenate and run over pages as those of a report do.
    """
}
