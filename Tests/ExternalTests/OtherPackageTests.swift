import Foundation
import Testing

/// A package of somebody else's: a template of 50 lines, a main program of two, no flags and no other import.
@Suite struct OtherPackageTests {
  @Test func itBuilds() async throws {
    let building = try await OtherPackage.built.value
    #expect(building.code == 0, "\(building.output.suffix(4000))\(building.complaints.suffix(2000))")
    for name in ["Minutes", "main"] {
      let file = OtherPackage.folder.appendingPathComponent("Sources/minutes/\(name).swift")
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count < 60)
      #expect(lines.filter { $0.contains("import ") } == ["import Tessera"])
      #expect(!building.output.contains("\(name).swift:"), "\(name).swift has warnings")
    }
  }

  @Test func itComposesATaggedFile() async throws {
    let bundle = try MinutesBundle()
    defer { bundle.remove() }
    let run = try await OtherPackage.minutes("build", ".", "-o", "minutes.pdf", in: bundle.folder)
    #expect(run.complaints == "")
    #expect(run.code == 0)
    let pdf = String(decoding: try #require(bundle.bytes("minutes.pdf")), as: Unicode.ASCII.self)
    #expect(pdf.hasPrefix("%PDF-"))
    // The catalog stands in a compressed stream; what the file claims does not.
    #expect(pdf.contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func languageHouseStyleAndDraft() async throws {
    let bundle = try MinutesBundle()
    defer { bundle.remove() }
    let run = try await OtherPackage.minutes(
      "build", ".", "-o", "pv.pdf", "--language", "fr", "--brand", "house", "--draft", in: bundle.folder)
    #expect(run.code == 0, "\(run.complaints)")
    let pdf = String(decoding: try #require(bundle.bytes("pv.pdf")), as: Unicode.ASCII.self)
    #expect(!pdf.contains("pdfuaid:part"), "a draft claims nothing")
  }

  /// A slip in the data is told with file, line and column, and nothing is written.
  @Test(
    arguments: [
      ("1997-06-11", "11", "data/meeting.json:2:31: error: a meeting of 1997-06-11\n"),
      ("2024-06-11", "\"many\"", "data/meeting.json:4:86: error: "),
    ])
  func slips(date: String, votes: String, told: String) async throws {
    let bundle = try MinutesBundle(date: date, votes: votes)
    defer { bundle.remove() }
    for command in [["check", "."], ["build", ".", "-o", "x.pdf"]] {
      let run =
        command.count == 2
        ? try await OtherPackage.minutes("check", ".", in: bundle.folder)
        : try await OtherPackage.minutes("build", ".", "-o", "x.pdf", in: bundle.folder)
      #expect(run.code == 1)
      #expect(run.complaints.contains(told), "\(run.complaints)")
    }
    #expect(bundle.bytes("x.pdf") == nil)
  }

  @Test func theOtherCommands() async throws {
    let bundle = try MinutesBundle()
    defer { bundle.remove() }
    let list = try await OtherPackage.minutes("templates", in: bundle.folder)
    #expect(list.output == "minutes  The minutes of a meeting\n")
    let help = try await OtherPackage.minutes("--help", in: bundle.folder)
    #expect(help.code == 0)
    for command in ["build", "check", "templates", "import", "chart"] {
      #expect(help.output.contains("\n  minutes \(command)"))
    }
    #expect(!help.output.contains("tessera "))
    let chart = try await OtherPackage.minutes("chart", "chart.json", "-o", "chart.svg", in: bundle.folder)
    #expect(chart.code == 0, "\(chart.complaints)")
    #expect(bundle.bytes("chart.svg") != nil)
    let made = try await OtherPackage.minutes("import", "loose.txt", "-o", "made", in: bundle.folder)
    #expect(made.code == 0, "\(made.complaints)")
    #expect(String(decoding: bundle.bytes("made/report.json") ?? Data(), as: UTF8.self).contains("\"minutes\""))
  }
}
