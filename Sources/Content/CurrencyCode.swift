public import Datasets

/// A currency by its code of three capitals (ISO 4217): "EUR".
public struct CurrencyCode: Hashable, Sendable, Decodable {
  public let code: String

  public static let euro = CurrencyCode(unchecked: "EUR")

  /// Nil for what is no code.
  public init?(_ code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    self.code = code
  }
  private init(unchecked code: String) { self.code = code }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let currency = CurrencyCode(text) else {
      throw DataProblem(
        "“\(text)” is not the code of a currency", hint: "write its three capitals, such as EUR, PLN or UAH")
    }
    self = currency
  }
}

extension CurrencyCode: StandIn {
  public static var standIn: CurrencyCode { .euro }
}
