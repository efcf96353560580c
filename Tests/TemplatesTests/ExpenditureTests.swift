import Content
import Foundation
import Testing

@testable import Templates
@testable import Tessera

/// Accounts of expenditure: they add up to the last decimal, or are an error.
@Suite struct ExpenditureTests {
  /// An annual report whose appendix is an account.
  private func annual(_ block: String, data: String, file: String = "data/money.json", language: String = "en") throws
    -> NetworkSupport.Outcome
  {
    let folder = try NetworkSupport.folder([
      "report.json": """
      { "tessera": 1, "template": "annual-report", "title": "Programme", "language": "\(language)", "year": 2024,
        "chapters": ["text/1.md"], "appendices": ["text/a.md"], "data": { "money": "\(file)" } }
      """,
      "text/1.md": "# One\n\nText.\n", "text/a.md": "# Expenditure\n\n\(block)\n:::\n", file: data,
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    return NetworkSupport.compose(folder)
  }

  @Test func amountsAndSumsAreExact() throws {
    let outcome = try annual(
      "::: expenditure {data=money}",
      data: """
        { "currency": "EUR", "total": 0.30, "totalLastYear": 10000,
          "items": [{ "heading": "Pens", "amount": 0.1, "lastYear": 4000, "note": "Blue" },
                    { "heading": "Paper", "amount": 0.20, "lastYear": 6000 }] }
        """)
    #expect(outcome.told == [])
    #expect(outcome.says("Heading 2023 2024 Change"))
    #expect(outcome.says("Pens Blue 4,000.00 0.10 −3,999.90"))
    #expect(outcome.says("Total 10,000.00 0.30 −9,999.70"))
    #expect(outcome.says("Amounts in €"))
  }

  @Test func moneyIsWrittenAsTheLanguageWritesIt() throws {
    let outcome = try annual(
      "::: expenditure {data=money}", data: #"{ "items": [{ "heading": "Papier", "amount": 12345.5 }] }"#,
      language: "fr")
    #expect(outcome.says("12 345,50"))
  }

  @Test func amountsHaveNoDecimalsOrTwo() throws {
    func table(_ first: String, _ second: String) throws -> NetworkSupport.Outcome {
      try annual(
        "::: expenditure {data=money}",
        data: #"{ "items": [{ "heading": "A", "amount": \#(first) }, { "heading": "B", "amount": \#(second) }] }"#)
    }
    // As programs write them.
    let floats = try table("29000.0", "32200.0")
    for row in ["A 29,000.00", "B 32,200.00", "Total 61,200.00"] { #expect(floats.says(row), "\(row)") }
    let mixed = try table("29000", "48250.5")
    for row in ["A 29,000.00", "B 48,250.50", "Total 77,250.50"] { #expect(mixed.says(row), "\(row)") }
    let whole = try table("29000", "32200")
    #expect(whole.says("Total 61,200") && !whole.says("61,200."))
  }

  @Test func aTableOfItemsIsAnAccountToo() throws {
    let rows = "heading,amount\nTravel,1200.50\nExperts,800\n"
    let outcome = try annual(
      "::: expenditure The year's money {data=money currency=PLN year=2023 total=2000.50}", data: rows,
      file: "data/money.csv")
    #expect(outcome.told == [])
    #expect(outcome.says("The year's money"))
    #expect(outcome.says("Amounts in zł"))
    #expect(outcome.says("Total 2,000.50"))
    let wrong = try annual("::: expenditure {data=money total=2000}", data: rows, file: "data/money.csv")
    #expect(
      wrong.told.contains {
        $0.hasPrefix("text/a.md:3:")
          && $0.contains(
            "the stated total is €\u{A0}2000.00, but the 2 amounts come to €\u{A0}2000.50: a difference of €\u{A0}0.50")
      }, "\(wrong.told)")
  }

  @Test func aStatedTotalThatIsNotTheSumIsAnErrorAtItsPlace() throws {
    let outcome = try annual(
      "::: expenditure {data=money}",
      data: """
        { "total": 100,
          "items": [{ "heading": "Pens", "amount": 40 }, { "heading": "Paper", "amount": 50 }] }
        """)
    #expect(
      outcome.told == [
        """
        data/money.json:1:12: error: the stated total is €\u{A0}100, but the 2 amounts come to €\u{A0}90: a difference of €\u{A0}10
          hint: correct an amount or the total
        """
      ])
  }

  @Test(arguments: [
    ("::: expenditure", "{}", "::: expenditure does not say which data"),
    ("::: expenditure {data=mony}", "{}", "did you mean “money”?"),
    ("::: expenditure {data=money}", #"{ "items": [] }"#, "the account of expenditure has no amounts"),
    (
      "::: expenditure {data=money}", #"{ "items": [{ "heading": "Pens", "amount": "forty" }] }"#,
      "money.items.0.amount"
    ),
    ("::: expenditure {data=money}", #"{ "items": [{ "heading": "Pens" }] }"#, "money.items.0.amount"),
    ("::: expenditure {data=money currency=euro}", #"[{ "heading": "Pens", "amount": 4 }]"#, "“euro” is not the code"),
    ("::: expenditure {data=money year=now}", #"[{ "heading": "Pens", "amount": 4 }]"#, "“now” is not a year"),
    ("::: expenditure {data=money total=1,5}", #"[{ "heading": "Pens", "amount": 4 }]"#, "“1,5” is not an amount"),
    (
      "::: expenditure {data=money}", #"{ "totalLastYear": 5, "items": [{ "heading": "Pens", "amount": 4 }] }"#,
      "a sum of last year without its amounts"
    ),
    (
      "::: expenditure {data=money}",
      #"{ "items": [{ "heading": "A", "amount": 9000000000000000000 }, { "heading": "B", "amount": 9000000000000000000 }] }"#,
      "too large to be added up"
    ),
  ])
  func whatIsWrongIsTold(_ block: String, _ data: String, _ expected: String) throws {
    let outcome = try annual(block, data: data)
    #expect(outcome.tells(expected), "\(outcome.told)")
  }

  @Test func aNetworksReportEndsWithItsAccount() throws {
    let bundle = try NetworkSupport.sample(replacing: "149050.00", by: "149000.00", in: "data/expenditure.json")
    defer { try? FileManager.default.removeItem(at: bundle.deletingLastPathComponent()) }
    let outcome = NetworkSupport.compose(bundle)
    #expect(
      outcome.told.contains {
        $0.hasPrefix("data/expenditure.json:4:12: error") && $0.contains("a difference of €\u{A0}50.00")
      }, "\(outcome.told)")
  }
}
