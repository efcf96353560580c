import CairoPainting
import Charts
import Content
import Diagnostics
import Foundation
import Geometry
import Layout
import Pages
import Typesetting

@testable import Tessera

extension Feature {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Assets/Samples/annual-report-2023/pictures")

  static func picture(_ name: String) throws -> Image {
    let bytes = [UInt8](try Data(contentsOf: samples.appendingPathComponent(name)))
    return Image(try PictureProbe.picture(name: name, bytes: bytes))
  }

  private static func bars(_ title: String, series: Int) throws -> ChartData {
    try ChartData(
      title, subtitle: "Rate by area, per cent", categories: ["Education", "Housing", "Language"],
      series: (0..<series).map { Series(series == 1 ? "" : "\(2020 + $0)", [81, 54 + Double($0), nil]) }, format: .rate,
      wording: Wording(language: "en"))
  }

  static let figures: [Feature] = [
    .pages("figures") {
      let photograph = try picture("tile-frieze.jpg")
      let screenshot = try picture("trust-mosaic.png")
      let drawing = try picture("bridge.svg")
      Chapter("Figures") {
        Figure(photograph, alternative: "A frieze", caption: "A frieze", source: "own")
        Figure(screenshot, alternative: "A mosaic", width: .side)
        Paragraph("Text.")
        Figure(drawing, alternative: "A bridge", width: .full).label("bridge")
        Figure(drawing, alternative: .decorative, width: .share(0.4))
        Figure(.missing("town hall"), alternative: "The town hall", caption: "To come", origin: .toolkit)
        Paragraph("See \(Reference(to: "bridge")).")
      }
    },
    .pages("figure-rows") {
      let photograph = try picture("tile-frieze.jpg")
      let screenshot = try picture("trust-mosaic.png")
      Chapter("Rows") {
        FigureRow(caption: "Two of a kind") {
          Figure(photograph, alternative: "A frieze", caption: "Left")
          Figure(screenshot, alternative: "A mosaic", caption: "Right")
        }
        FigureRow {
          Figure(photograph, alternative: .decorative)
          Figure(.missing("map"), alternative: "A map", origin: .toolkit)
        }
      }
    },
    .pages("alpha") {
      let picture = Image(try PictureProbe.picture(name: "alpha.png", bytes: PNG.shaded(width: 16, height: 8)))
      Chapter("Alpha") {
        Figure(picture, alternative: "A square that fades")
        Box { Figure(picture, alternative: "It fades on a ground") }
      }
    },
    .pages("hard-drawing") {
      let drawing = Image(try PictureProbe.picture(name: "hard.svg", bytes: Array(hardDrawing.utf8)))
      Chapter("A hard drawing") { Figure(drawing, alternative: "Circles") }
    },
    .pages("charts") {
      let one = try bars("Education stands out", series: 1)
      let three = try bars("Education stood out", series: 3)
      let parts = try ChartData(
        "Half are cities", values: ["Cities": 50, "Towns": 30, "Other": 20], format: .percent,
        wording: Wording(language: "en"))
      let charts = [
        Figure(chart: try BarChart(one, highlight: "Housing", reference: ReferenceLine("Average", at: 62))),
        Figure(chart: try BarChart(three), source: "the Index"),
        Figure(chart: try BarChart(one, direction: .standing)),
        Figure(chart: try LineChart(three)),
        Figure(chart: try DonutChart(parts), width: .full),
      ]
      Chapter("Charts") { for chart in charts { chart } }
    },
    .pages("floats") {
      let drawing = try picture("bridge.svg")
      Chapter("Floats") {
        Paragraph("First. \(Words.many)")
        Paragraph("Second. \(Words.many)")
        Figure(drawing, alternative: "First figure", caption: "First figure").label("first")
        Figure(drawing, alternative: "Second figure", caption: "Second figure")
        Paragraph("Third. \(Words.many)")
        Paragraph("Fourth. \(Words.many)")
        Paragraph("Fifth, see \(Reference(to: "first")). \(Words.many)")
      }
    },
    .pages("side-blocks") {
      let drawing = try picture("bridge.svg")
      Chapter("Beside") {
        Paragraph("First. \(Words.many)")
        for n in 1...4 {
          Figure(drawing, alternative: .text("Figure \(n)"), width: .side, caption: "\(n)")
          Paragraph("Aside \(n) with some more words.", style: .aside)
        }
        Paragraph("Second. \(Words.many)")
        Paragraph("Third. \(Words.many)")
        Section("Next") { Paragraph("Last. \(Words.many)") }
      }
    },
  ]

  private static let hardDrawing = """
    <svg xmlns="http://www.w3.org/2000/svg" width="80" height="60">
      <defs>
        <linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity=".3"/></linearGradient>
        <filter id="f"><feGaussianBlur stdDeviation="2"/></filter>
        <clipPath id="c"><circle cx="40" cy="30" r="25"/></clipPath>
        <pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="4" height="4"/></pattern>
        <mask id="m"><rect width="80" height="60" fill="url(#g)"/></mask>
      </defs>
      <a href="https://example.org/"><rect width="80" height="60" fill="url(#g)"/></a>
      <g opacity=".5" style="mix-blend-mode:multiply"><circle cx="40" cy="30" r="20" filter="url(#f)"/></g>
      <g clip-path="url(#c)"><rect x="20" width="40" height="60" fill="url(#p)"/></g>
      <rect x="50" width="30" height="30" fill="green" mask="url(#m)"/>
      <text x="5" y="20" font-family="Noto Sans" font-size="12">Drawn</text>
    </svg>
    """
}

extension Feature {
  /// A map on a page of its own, as `tessera chart` makes it.
  static func mapAlone() throws -> [UInt8] {
    let wording = Wording(language: "en")
    let map = try MapChart(
      "Invented places", places: [MapChart.Place("Alpha", latitude: 40, longitude: -8, country: "PT")],
      countries: ["PT": 3, "ES": 1], wording: wording)
    let findings = Findings()
    let publication = try Composer.compose(
      alone: Figure(map, source: "invented", origin: .toolkit), width: 300.pt, theme: .neutral, wording: wording,
      information: information("Invented places"), typesetter: Typesetter(findings: findings), findings: findings)
    return try Pipeline.finish(publication)
  }
}
