import Testing

@testable import Intercultural
@testable import Tessera

/// Rates are per cents: a column of fractions is doubted.
@Suite struct IndexFractionTests {
  private func told(_ csv: String) -> [String] {
    let findings = Findings()
    guard let table = CSVReader.read(Array(csv.utf8), file: "rates.csv", findings: findings) else { return [] }
    RowReader(table, findings: findings).tellFractions(["education", "language"])
    return findings.all.map(\.description)
  }

  @Test func aColumnOfFractionsIsToldOnce() {
    #expect(
      told("city,education,language\nA,0.55,0.4\nB,0.6,\n") == [
        "rates.csv:2:3: warning: education: every number of this column, and of 1 more, lies between 0 and 1\n"
          + "  hint: these are per cents: where 0.55 is a fraction, write it times a hundred"
      ])
  }

  @Test func smallRatesAmongOthersAreNot() {
    #expect(told("city,education,language\nA,0.55,0\nB,60,1\n") == [])
  }
}
