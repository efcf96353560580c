import Foundation
import Testing

@testable import Tessera

/// One chart in a file of its own.
@Suite(.withCommand)
struct CommandChartTests {
  /// A folder of its own with a chart and its data.
  struct Folder {
    let path = NSTemporaryDirectory() + "tessera-chart-" + UUID().uuidString

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files { try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8) }
    }

    func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }
    func remove() { try? FileManager.default.removeItem(atPath: path) }
  }

  static func spec(_ more: String = "\"type\": \"bar\", \"x\": \"area\", \"y\": \"rate\"") -> String {
    "{\"tessera\": 1, \"title\": \"Rates\", \"language\": \"en\", \"data\": \"rates.csv\", \"n\": 37, \"of\": \"cities\", \"date\": \"2023-11-30\", "
      + more + "}"
  }
  static let rates = "area,rate\nHousing,54\nSchools,81\n"

  @Test func everyFormat() throws {
    let folder = try Folder(["c.json": Self.spec(), "rates.csv": Self.rates])
    defer { folder.remove() }
    for (ending, start) in [("svg", "<?xml"), ("png", "\u{FFFD}PNG"), ("pdf", "%PDF")] {
      let run = try CommandRun(["chart", "c.json", "-o", "c." + ending, "--width", "300"], in: folder.path)
      #expect(run.complaints == "")
      #expect(run.code == 0 && run.output.hasPrefix("c.\(ending): 300 × "))
      #expect(String(decoding: folder.bytes("c." + ending) ?? Data(), as: UTF8.self).hasPrefix(start))
    }
    let svg = String(decoding: folder.bytes("c.svg") ?? Data(), as: UTF8.self)
    let plain = svg.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
    #expect(plain.contains("Housing 54; Schools 81. 37 cities. 30 November 2023."))
    let again = try CommandRun(["chart", "c.json", "-o", "d.svg", "--width", "300"], in: folder.path)
    #expect(again.code == 0 && folder.bytes("d.svg") == folder.bytes("c.svg"))
  }

  @Test(arguments: [
    (
      "\"type\": \"bra\", \"x\": \"area\", \"y\": \"rate\"", rates,
      """
      c.json:1:128: error: there is no chart of type “bra”
        hint: did you mean “bar”?
      1 error; nothing was written

      """
    ),
    (
      "\"x\": \"area\", \"y\": \"rat\", \"colour\": 1", rates,
      """
      c.json:1:138: error: there is no column “rat” in the data
        hint: did you mean “rate”?
      c.json:1:145: error: colour: this key is not known
        hint: known are
      """
    ),
    (
      "\"x\": \"area\", \"y\": \"rate\"", "area,rate\nHousing,n/a\nSchools,81\n",
      """
      rates.csv:2:9: error: rate: the text "n/a" is not a number
        needed by c.json:1:1
        hint: leave the cell empty to show it as missing
      1 error; nothing was written

      """
    ),
  ])
  func whatIsWrongIsToldWithItsPlace(_ more: String, _ rates: String, _ expected: String) throws {
    let folder = try Folder(["c.json": Self.spec(more), "rates.csv": rates, "c.svg": "old"])
    defer { folder.remove() }
    let run = try CommandRun(["chart", "c.json", "-o", "c.svg"], in: folder.path)
    let known = run.complaints.range(of: "hint: known are ")
    let told = known.map { String(run.complaints[..<$0.upperBound]).dropLast() + "\n" } ?? run.complaints[...]
    #expect(told == expected || told == expected + "\n")
    #expect(run.code == 1)
    #expect(folder.bytes("c.svg") == Data("old".utf8))
  }

  @Test func mapsTellTheRow() throws {
    let folder = try Folder([
      "c.json":
        "{\"tessera\": 1, \"type\": \"map\", \"title\": \"Cities\", \"language\": \"en\", \"data\": \"cities.csv\"}",
      "cities.csv": "city,lat,lon,country\nAlpha,40,-8,PT\nBeta,141,12,IT\nGamma,48,2,Franec\n",
    ])
    defer { folder.remove() }
    let run = try CommandRun(["chart", "c.json", "-o", "c.svg"], in: folder.path)
    #expect(
      run.complaints == """
        cities.csv:3:6: error: the latitude of "Beta" is 141.0
          needed by c.json:1:1
          hint: latitudes run from -90 to 90; latitude and longitude may be exchanged
        cities.csv:4:12: error: there is no country “Franec”
          needed by c.json:1:1
          hint: did you mean "France"?
        2 errors; nothing was written

        """)
  }

  @Test func wrongUse() throws {
    let folder = try Folder(["c.json": Self.spec(), "rates.csv": Self.rates])
    defer { folder.remove() }
    for (arguments, words) in [
      (["chart", "c.json"], "say with -o which file to write"),
      (["chart", "c.json", "-o", "c.gif"], "c.gif: the name of the file ends in .svg, .png or .pdf"),
      (["chart", "c.json", "-o", "c.svg", "--width", "9"], "--width is a number from 100 to 2000"),
      (["chart", "c.json", "-o", "c.svg", "--scale", "3"], "--scale is for PNG pictures"),
    ] {
      let run = try CommandRun(arguments, in: folder.path)
      #expect(run.code == 2 && run.complaints.hasPrefix("tessera: \(words)\n"), "\(run.complaints)")
    }
    #expect(try CommandRun(["chart", "none.json", "-o", "c.svg"], in: folder.path).code == 1)
  }
}
