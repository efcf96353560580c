import Tessera

/// An account of expenditure in prose, as a chart and a table:
///
///     ::: expenditure {data=expenditure}
///     :::
///
/// Data that are a table of items alone say the rest here: `currency=PLN year=2024 total=149050.00`.
struct ExpenditureBlock: AddedBlock {
  static let name = "expenditure"
  static let attributes = ["data", "currency", "year", "total"]

  static func blocks(_ request: BlockRequest) -> [Block] {
    let bundle = request.bundle
    guard let name = request["data"] else {
      bundle.findings.error(
        "::: expenditure does not say which data", at: request.origin,
        hint: "add {data=expenditure}, with a name of the data in report.json")
      return []
    }
    guard bundle.has(data: name), var data = ExpenditureData(bundle, named: name.value) else { return [] }
    func wrong(_ item: Sourced<String>, _ what: String, _ hint: String) {
      bundle.findings.error("“\(item.value)” is not \(what)", at: item.origin, hint: hint)
    }
    if let item = request["currency"] {
      data.currency = CurrencyCode(item.value)
      if data.currency == nil { wrong(item, "the code of a currency", "write its three capitals, such as EUR") }
    }
    if let item = request["year"] {
      data.year = Int(item.value)
      if data.year == nil { wrong(item, "a year", "write it with four figures: 2024") }
    }
    if let item = request["total"] {
      let total = PrintedNumber(item.value, .plain)?.value
      data.total = total.map { Sourced($0, origin: item.origin) }
      if total == nil { wrong(item, "an amount", "write it with digits and a point alone: 149050.00") }
    }
    let account = Expenditure(
      data, year: bundle.manifest.year, wording: bundle.wording, findings: bundle.findings(comparing: name.value))
    return account?.blocks(bundle, title: request.title) ?? []
  }
}

extension Tessera.Bundle {
  /// Whether there are data of a name; a finding where there are none.
  fileprivate func has(data name: Sourced<String>) -> Bool {
    if data[name.value] != nil { return true }
    let near = NearestName.of(name.value, in: data.names)
    findings.error(
      "there is no “\(name.value)” in the data", at: name.origin,
      hint: near.map { "did you mean “\($0)”?" }
        ?? "the data that report.json names are: \(data.names.joined(separator: ", "))")
    return false
  }
}
