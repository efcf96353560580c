import Foundation
import Testing
import WorkbookWriting

/// `tessera index` on the sample database and on a small table.
@Suite(.withCommand)
struct CommandIndexTests {
  private let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Assets/Samples/index-database").path

  /// Six cities: (60 + 40 + 50 + 70 + 80) / 5 = 60 for the others of Amora.
  private func table(_ more: String = "") -> (SmallBundle, String) {
    let bundle = SmallBundle()
    bundle.write(
      "cities.csv",
      """
      city,country,year,population,diversity,icc_index,commitment
      Amora,Arvenia,2020,150000,12,60,64
      Belda,Arvenia,2020,150000,12,60,60
      Corva,Arvenia,2020,150000,30,40,50
      Delva,Arvenia,2020,900000,30,50,50
      Estra,Arvenia,2020,900000,30,70,70
      Fiora,Arvenia,2020,900000,30,80,70
      \(more)
      """)
    return (bundle, bundle.folder)
  }

  @Test func text() throws {
    let (bundle, folder) = table()
    defer { _ = bundle }
    var run = try CommandRun(["index", "cities.csv", "--city", "Amora"], in: folder)
    #expect(run.code == 0 && run.complaints == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Amora, Arvenia: Index results of 2020, Intercultural Cities Index")
    #expect(
      lines.contains {
        $0.hasPrefix("Intercultural Cities Index") && $0.contains(" 60%  60%, the same  50%, 10 above")
      })
    #expect(lines.contains { $0.hasPrefix("Commitment ") && $0.contains(" 64%  60%, 4 above ") })
    #expect(lines.contains("State of the database: 2020. Averages are those of the other cities."))
    #expect(
      lines.contains { $0.hasPrefix("both: 2 cities, Amora among them") && $0.contains("so few that the average") })
    // Positions are printed where they are asked for.
    #expect(!run.output.contains(" of 6"))
    run = try CommandRun(["index", "cities.csv", "--city", "Amora", "--ranks", "--sample", "whole"], in: folder)
    #expect(run.output.contains("60%, the same, shared 3 of 6"))
    #expect(run.output.contains("60%, 4 above, 3 of 6"))
  }

  @Test func json() throws {
    let run = try CommandRun(["index", sample, "--city", "Velmora", "--json", "--sample", "population"])
    #expect(run.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["city"] as? String == "Velmora" && object?["state"] as? String == "2023-12-31")
    #expect(object?["sampleData"] as? Bool == true && object?["provisional"] as? Bool == true)
    let figures = try #require(object?["figures"] as? [[String: Any]])
    #expect(figures.count == 19)
    let first = try #require((figures[0]["samples"] as? [[String: Any]])?.first)
    #expect(first["average"] is Double && first["others"] is Int && first["position"] == nil)
  }

  @Test func language() throws {
    let run = try CommandRun(["index", sample, "--city", "Velmora", "--language", "fr"])
    #expect(run.output.contains("Prisme interculturel"))
  }

  @Test func findings() throws {
    let (bundle, folder) = table("Amora,Arvenia,2020,150000,12,60,130")
    defer { _ = bundle }
    var run = try CommandRun(["index", "check", "cities.csv"], in: folder)
    #expect(run.code == 1)
    #expect(run.complaints.hasPrefix("cities.csv:8:1: error: a second completion of Amora, Arvenia"))
    run = try CommandRun(["index", sample, "--city", "Velmra"])
    #expect(run.code == 1)
    #expect(run.complaints.contains("hint: did you mean “Velmora”?"))
    run = try CommandRun(["index", sample, "--city", "Velmora", "--edition", "sample-2012"])
    #expect(run.code == 1)
    #expect(run.complaints.contains("hint: did you mean “sample-2014”?") || run.complaints.contains("sample-2021"))
  }

  @Test(arguments: [
    (["index"], "say which database"), (["index", "a", "b", "--city", "X"], "one database at a time: a b"),
    (["index", "a"], "say with --city which city"),
    (["index", "a", "--city", "X", "--sample", "all"], "known are whole"),
    (["index", "a", "--citi", "X"], "did you mean --city?"),
    (["index", "import", "a"], "say with -o which file to make"),
    (["indx"], "did you mean “index”?"),
  ])
  func misuse(_ words: [String], _ told: String) throws {
    let run = try CommandRun(words)
    #expect(run.code == 2)
    #expect(run.complaints.contains(told))
  }

  @Test func sqlite() throws {
    let bundle = SmallBundle()
    var run = try CommandRun(["index", "import", sample, "-o", "net.sqlite"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(
      run.output
        == "net.sqlite: 163 cities, 326 completions, 3 editions, 62 good practices; state of 2023-12-31\n")
    run = try CommandRun(["index", "net.sqlite", "--city", "Velmora"], in: bundle.folder)
    #expect(run.output == (try CommandRun(["index", sample, "--city", "Velmora"]).output))
  }

  @Test func help() throws {
    #expect(try CommandRun(["--help"]).output.contains("\n  tessera index DATABASE --city NAME"))
    #expect(try CommandRun(["index", "--help"]).output.hasPrefix("tessera index DATABASE"))
  }

  /// A workbook in place of the table, or of a table of the folder, makes no difference.
  @Test func workbooks() throws {
    let (bundle, folder) = table()
    let csv = try String(contentsOfFile: folder + "/cities.csv", encoding: .utf8)
    let cells = csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let sheets = [WrittenWorkbook.Sheet("Read me", ""), WrittenWorkbook.Sheet("All", WrittenWorkbook.rows(cells))]
    bundle.write("all.xlsx", bytes: WrittenWorkbook(sheets).bytes)
    let expected = try CommandRun(["index", "cities.csv", "--city", "Amora"], in: folder)
    for name in ["all.xlsx", "all.xlsx#All"] {
      let run = try CommandRun(["index", name, "--city", "Amora"], in: folder)
      #expect(run.output == expected.output && run.complaints == "")
    }
    bundle.write("base/database.json", "{ \"tessera-index\": 1, \"name\": \"N\", \"date\": \"2023-12-31\" }")
    bundle.write("base/cities.csv", "city,country\nAmora,Arvenia\n")
    let rates = [["city", "country", "date", "commitment"], ["Amora", "Arvenia", "2020", "64"]]
    bundle.write("base/rates.xlsx", bytes: WrittenWorkbook(WrittenWorkbook.rows(rates)).bytes)
    var run = try CommandRun(["index", "check", "base"], in: folder)
    #expect(run.output.contains("1 city, 1 completion"), "\(run)")
    bundle.write("base/cities.xlsx", bytes: WrittenWorkbook(WrittenWorkbook.rows([["city"]])).bytes)
    run = try CommandRun(["index", "check", "base"], in: folder)
    #expect(run.complaints.contains("cities.csv: error: the table is there twice: cities.csv and cities.xlsx"))
  }
}
