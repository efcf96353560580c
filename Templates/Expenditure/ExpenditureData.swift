import Tessera

/// What was spent on what: an object with `items`, or the items alone (a list, or the rows of a table).
struct ExpenditureData: Decodable {
  struct Item: Decodable {
    var heading: LocalText
    var amount: Sourced<ExactDecimal>
    var lastYear: Sourced<ExactDecimal>?
    var note: LocalText?
  }

  /// Euro where nothing is said.
  var currency: CurrencyCode?
  var year: Int?
  /// The stated sum of this year's amounts, and of last year's.
  var total: Sourced<ExactDecimal>?
  var totalLastYear: Sourced<ExactDecimal>?
  var note: LocalText?
  var items: [Item]

  /// The data of a name; nil where there are none or, with findings, they cannot be read.
  init?(_ bundle: Tessera.Bundle, named name: String) {
    let isList: Bool
    switch bundle.data[name] {
    case .table: isList = true
    case .value(let value): isList = value.array != nil
    case nil: isList = false
    }
    if isList {
      guard let items = bundle.decode([Item].self, from: name) else { return nil }
      self.items = items
    } else {
      guard let data = bundle.decode(ExpenditureData.self, from: name) else { return nil }
      self = data
    }
  }
}
