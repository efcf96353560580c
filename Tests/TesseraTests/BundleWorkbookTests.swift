import Diagnostics
import Foundation
import Testing
import WorkbookWriting

@testable import Tessera

/// Workbooks in bundles: wherever a CSV file may stand, a workbook may.
@Suite struct BundleWorkbookTests {
  private static let prose = "# Garden\n\n{plants.0.name} {plants.0.height} {plants.count}\n"

  private func workbook(_ name: String, _ height: String = "12.5") -> [UInt8] {
    WrittenWorkbook(WrittenWorkbook.rows([["name", "height"], [name, height]])).bytes
  }

  private func bundle(_ data: String, _ files: [String: [UInt8]], prose: String = prose) -> SmallBundle {
    let bundle = SmallBundle(prose, report: ["\"data\": { \"plants\": \"\(data)\" }"])
    for (name, bytes) in files { bundle.write(name, bytes: bytes) }
    return bundle
  }

  @Test func theSameAsATable() {
    let bundle = bundle("data/plants.xlsx", ["data/plants.xlsx": workbook("Fig")])
    #expect(bundle.tree().hasSuffix("body: Fig 12.5 1"))
    #expect(bundle.told() == "")
  }

  @Test func aSheetByItsName() {
    let sheets = ["Trees", "Herbs"].map {
      WrittenWorkbook.Sheet($0, WrittenWorkbook.rows([["name", "height"], [$0, "3"]]))
    }
    let bundle = bundle("garden.xlsx#Herbs", ["garden.xlsx": WrittenWorkbook(sheets).bytes])
    #expect(bundle.tree().hasSuffix("body: Herbs 3 1"))
    #expect(bundle.told() == "")
  }

  @Test func aVersionInAnotherLanguage() {
    let bundle = bundle(
      "plants.csv", ["plants.csv": Array("name,height\nFig,5\n".utf8), "plants.fr.xlsx": workbook("Figuier", "5")])
    bundle.write("report.fr.json", "{}")
    bundle.write("text/one.fr.md", Self.prose)
    #expect(bundle.tree(language: "fr").hasSuffix("body: Figuier 5 1"))
    bundle.write("plants.fr.csv", "name,height\nFiguier,6\n")
    #expect(
      bundle.told(language: "fr") == """
        report.json:7:23: error: the table is there twice: plants.fr.csv and plants.fr.xlsx
          hint: keep the one that is up to date
        """)
    bundle.remove("plants.fr.csv")
    bundle.remove("plants.fr.xlsx")
    bundle.write("fr/plants.xlsx", bytes: workbook("Figuier", "7"))
    #expect(bundle.tree(language: "fr").hasSuffix("body: Figuier 7 1"))
  }

  @Test func aTableThatIsThereTwice() {
    let bundle = bundle(
      "a/plants.xlsx", ["a/plants.xlsx": workbook("Fig"), "a/plants.csv": Array("name,height\nFig,5".utf8)])
    #expect(
      bundle.told() == """
        report.json:7:23: error: the table is there twice: a/plants.xlsx and a/plants.csv
          hint: keep the one that is up to date
        """)
  }

  @Test func theOtherEndingIsNear() {
    let bundle = bundle("data/plants.csv", ["data/plants.xlsx": workbook("Fig")])
    #expect(
      bundle.told().contains("there is no file data/plants.csv in the bundle\n  hint: did you mean “data/plants.xlsx”?")
    )
  }

  @Test func aCellIsTheWrongPlace() {
    let prose = "# Garden\n\n::: chart Plants {data=plants x=name y=height}\n:::\n"
    let bundle = bundle("plants.xlsx", ["plants.xlsx": workbook("Fig", "tall")], prose: prose)
    #expect(bundle.told().contains("plants.xlsx, cell B2: error: height: the text \"tall\" is not a number"))
  }
}
