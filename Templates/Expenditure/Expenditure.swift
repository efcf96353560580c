import Tessera

/// An account of expenditure that adds up: its amounts with their sum, last year's and the change.
struct Expenditure {
  let data: ExpenditureData
  let year: Int?
  let currency: CurrencyCode
  let wording: Wording
  /// The sums of this year's amounts, and of last year's where all are known.
  let sum: ExactDecimal
  let sumLastYear: ExactDecimal?

  var words: ExpenditureWords { wording.expenditure }
  var hasLastYear: Bool { data.items.contains { $0.lastYear != nil } }

  /// The data of a name where the bundle has them. A stated sum that the amounts do not make is an error, at its place.
  ///
  /// `year` and `currency` are those of the document, for data that say none. `others` are the currencies of its other amounts:
  /// an account that would be alone in euro is doubted.
  init?(
    _ bundle: Tessera.Bundle, ifNamed name: String, year: Int? = nil, currency: CurrencyCode? = nil,
    others: [CurrencyCode] = []
  ) {
    guard bundle.data[name] != nil, var data = ExpenditureData(bundle, named: name) else { return nil }
    data.currency = data.currency ?? currency
    if data.currency == nil, let other = others.first, !others.contains(.euro), let item = data.items.first {
      bundle.findings.warning(
        "the account of expenditure names no currency, so its amounts are in euro; other amounts are in \(other.code)",
        at: item.amount.origin, hint: "add \"currency\": \"\(other.code)\" to the data of the network")
    }
    self.init(data, year: year, wording: bundle.wording, findings: bundle.findings(comparing: name))
  }

  /// Checked data; nil, with findings, where nothing can be added up.
  init?(_ data: ExpenditureData, year: Int?, wording: Wording, findings: Findings) {
    guard let first = data.items.first else {
      findings.error(
        "the account of expenditure has no amounts", at: data.total?.origin ?? .file("report.json"),
        hint: "give each item its heading and amount, or leave the account out")
      return nil
    }
    self.data = data
    self.wording = wording
    self.year = data.year ?? year
    currency = data.currency ?? .euro
    let now = data.items.map(\.amount)
    let before = data.items.compactMap(\.lastYear)
    guard let sum = ExactDecimal.sum(now.map(\.value)), let sumBefore = ExactDecimal.sum(before.map(\.value)) else {
      findings.error(
        "the amounts are too large to be added up", at: first.amount.origin, hint: "count in thousands, and say so")
      return nil
    }
    self.sum = sum
    sumLastYear = before.count == now.count ? sumBefore : nil
    let check = SumCheck(wording: wording, currency: currency, findings: findings)
    check.compare(data.total, sum, count: now.count)
    check.compare(
      data.totalLastYear, sumBefore, count: before.count,
      without: data.items.filter { $0.lastYear == nil }.map(\.heading.text))
    if let stated = data.totalLastYear, before.isEmpty {
      findings.error(
        "a sum of last year without its amounts", at: stated.origin, hint: "add \"lastYear\" to the items")
    }
  }
}

/// Tells where amounts do not make the sum that is stated.
private struct SumCheck {
  let wording: Wording
  let currency: CurrencyCode
  let findings: Findings

  /// `without` are the items that have no amount, which may be what is missing.
  func compare(
    _ stated: Sourced<ExactDecimal>?, _ sum: ExactDecimal, count: Int, without missing: [String] = []
  ) {
    guard let stated, count > 0, let difference = stated.value.subtracting(sum), difference.units != 0 else { return }
    let money = { (amount: ExactDecimal) in wording.money(amount, currency.code) }
    let places = max(stated.value.places, sum.places)
    findings.error(
      "the stated total is \(money(stated.value.with(places: places))), but the \(count) amounts come to \(money(sum.with(places: places))): a difference of \(money(difference.magnitude))",
      at: stated.origin,
      hint: "correct an amount or the total"
        + (missing.isEmpty ? "" : "; without an amount are \(missing.map { "“\($0)”" }.joined(separator: ", "))"))
  }
}

extension ExactDecimal {
  /// The sum of all; nil where the machine has no room for it.
  static func sum(_ numbers: [ExactDecimal]) -> ExactDecimal? {
    numbers.reduce(.some(ExactDecimal())) { sum, number in sum.flatMap { $0.adding(number) } }
  }

  func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(ExactDecimal(units: -other.units, places: other.places))
  }

  var magnitude: ExactDecimal { ExactDecimal(units: abs(units), places: places) }

  /// The same number with at least so many decimals.
  func with(places: Int) -> ExactDecimal { adding(ExactDecimal(units: 0, places: places)) ?? self }

  /// The nearest number that the machine has, for drawing.
  var double: Double { (0..<places).reduce(Double(units)) { number, _ in number / 10 } }
}
