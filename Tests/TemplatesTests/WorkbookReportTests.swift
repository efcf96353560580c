import Diagnostics
import Foundation
import Testing
import WorkbookWriting

@testable import Datasets
@testable import Templates
@testable import Tessera

/// A report made of a workbook is the report made of the same table in CSV, to the last byte.
@Suite struct WorkbookReportTests {
  private let samples = Composed.package.appendingPathComponent("Assets/Samples")

  /// The PDF of a sample, with the tables in workbooks that are named.
  private func pdf(_ name: String, inWorkbooks files: [String]) throws -> [UInt8] {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bundle = folder.appendingPathComponent(name)
    try FileManager.default.copyItem(at: samples.appendingPathComponent(name), to: bundle)
    let report = bundle.appendingPathComponent("report.json")
    for file in files {
      let stem = file.dropLast(4)
      let table = bundle.appendingPathComponent(file)
      try Data(workbook(of: table).bytes).write(to: bundle.appendingPathComponent(stem + ".xlsx"))
      try FileManager.default.removeItem(at: table)
      let text = try String(contentsOf: report, encoding: .utf8)
      try #require(text.contains(file))
      try text.replacing(file, with: stem + ".xlsx").write(to: report, atomically: true, encoding: .utf8)
    }
    let findings = Findings()
    let pdf = Pipeline(templates: allTemplates).pdf(bundle: bundle.path, language: nil, findings: findings)
    #expect(findings.all.map(\.description) == [])
    return try #require(pdf).bytes
  }

  /// The cells of a CSV file; numbers are numbers.
  private func workbook(of file: URL) throws -> WrittenWorkbook {
    let findings = Findings()
    let table = try #require(CSVReader.read(Array(try Data(contentsOf: file)), file: file.path, findings: findings))
    return WrittenWorkbook(WrittenWorkbook.rows([table.names] + table.rows.map { $0.map(\.text) }))
  }

  @Test(arguments: [
    ("survey-report", ["data/answers.csv"]), ("meeting-report", ["data/participants.csv"]),
    ("chart-gallery", ["data/places.csv", "data/budgets.csv", "data/steps.csv", "data/sample.csv"]),
  ])
  func theSameBytes(sample: String, files: [String]) throws {
    #expect(try pdf(sample, inWorkbooks: files) == pdf(sample, inWorkbooks: []))
  }

  /// The sample has last year's answers in a workbook: each is counted.
  @Test func theSampleHasAWorkbook() throws {
    let findings = Findings()
    let file = samples.appendingPathComponent("survey-report/data/answers-2022.xlsx")
    let table = try #require(
      TableReader.read(Array(try Data(contentsOf: file)), file: "answers-2022.xlsx", findings: findings))
    #expect(findings.all.map(\.description) == [])
    #expect(table.rows.count == 23 && table.columns.count == 11)
    #expect(table.rows[0].map(\.text).starts(with: ["Belvigno", "Arvenia", "yes", "yes", "step", "2", "little"]))
  }
}
