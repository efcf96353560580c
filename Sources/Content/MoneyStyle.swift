/// How a language writes amounts of money.
public struct MoneyStyle: Hashable, Sendable, Decodable {
  /// "{symbol} {amount}" or "{amount} {symbol}", with a space that does not break.
  public var pattern: String

  /// Signs that mean one currency everywhere (ISO 4217); others are named by their codes.
  static let symbols = [
    "EUR": "€", "GBP": "£", "ILS": "₪", "JPY": "¥", "KRW": "₩", "PLN": "zł", "TRY": "₺", "UAH": "₴", "USD": "US$",
  ]
}

extension Wording {
  /// An amount with exactly its decimals: "€ 436,642.14", in French "436 642,14 €". `currency` is an ISO 4217 code.
  public func money(_ amount: ExactDecimal, _ currency: String) -> String {
    let pattern = money.pattern
    // Before a symbol, the minus sign stands outside.
    let isOutside = amount.units < 0 && pattern.hasPrefix("{symbol}")
    var shown = amount
    if isOutside, amount.units > .min { shown.units = -amount.units }
    return (isOutside ? numbers.minus : "")
      + Self.fill(pattern, ["symbol": MoneyStyle.symbols[currency] ?? currency, "amount": number(shown)])
  }

  /// The sign of a currency, or its code: "€", "CHF".
  public func symbol(of currency: CurrencyCode) -> String { MoneyStyle.symbols[currency.code] ?? currency.code }

  /// A whole amount, without decimals.
  public func money(_ amount: Int, _ currency: String) -> String { money(ExactDecimal(units: amount), currency) }
}
