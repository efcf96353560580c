import Foundation
import Testing

@testable import Tessera

/// What a bundle and the command line ask of the file: its claims, and the values of charts.
@Suite(.withCommand)
struct StandardTests {
  private static let chart = """
    # Garden

    ::: chart Plants {data=plants x=name y=height table=yes}
    :::
    """
  private static let plants = "\"data\": { \"plants\": [{ \"name\": \"Rose\", \"height\": 1.5 }] }"

  @Test func valuesAsATable() {
    let bundle = SmallBundle(Self.chart + "\n", report: [Self.plants])
    #expect(bundle.told() == "")
    #expect(
      bundle.tree() == """
        section 1 automatic: Garden
          figure text drawing, “Column chart: Plants. Rose 1.5.”
            caption: **Plants**
          table start end
            | Category | Value
            | Rose | 1.5
        """)
  }

  @Test func wrongStandardInTheBundle() {
    #expect(
      SmallBundle("# T\n\nText.\n", report: ["\"standard\": \"ua-1,a-2b\""]).told() == """
        report.json:7:15: error: standard: there is no standard “a-2b”
          hint: did you mean a-2a?
        """)
  }

  /// The command line goes before the bundle.
  @Test func theFileClaimsWhatIsAsked() throws {
    let bundle = SmallBundle(
      Self.chart + "\n", report: [Self.plants, "\"standard\": \"none\""], template: "annual-report")
    var sizes: [Int] = []
    for options in [[], ["--standard", "ua-1,a-2a"], ["--standard=ua-1,a-3a"]] {
      let run = try CommandRun(["build", bundle.folder, "-o", "out.pdf"] + options, in: bundle.folder)
      #expect(run.code == 0, "\(run.complaints)")
      sizes.append(bundle.bytes("out.pdf")?.count ?? 0)
    }
    // Without claims there is less to say; with part 3 the chart's values are in the file.
    #expect(sizes == sizes.sorted() && Set(sizes).count == 3)
  }

  @Test func wrongStandardOnTheCommandLine() throws {
    let run = try CommandRun(["build", "garden", "--standard", "ua1"], in: "/")
    #expect(run.code == 2)
    #expect(run.complaints.hasPrefix("tessera: there is no standard “ua1”; did you mean ua-1?\n"))
  }
}
