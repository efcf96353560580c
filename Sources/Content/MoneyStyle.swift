/// How a language writes amounts of money.
public struct MoneyStyle: Hashable, Sendable, Decodable {
  /// "{symbol} {amount}" or "{amount} {symbol}", with a space that does not break.
  public var pattern: String

  /// Signs that mean one currency everywhere (ISO 4217); others are named by their codes.
  static let symbols = [
    "EUR": "€", "GBP": "£", "ILS": "₪", "JPY": "¥", "KRW": "₩", "PLN": "zł", "TRY": "₺", "UAH": "₴", "USD": "US$",
  ]

  /// How many decimals amounts beside each other have: none, or two where any is written with some, as programs write
  /// 29000.0; more only where an amount has them.
  public static func places(of amounts: [ExactDecimal]) -> Int {
    let most = amounts.map(\.places).max() ?? 0
    return most == 0 ? 0 : max(most, 2)
  }
}

extension Wording {
  /// An amount with its decimals, none or two: "€ 436,642.14", in French "436 642,14 €". `currency` is an ISO 4217 code.
  public func money(_ amount: ExactDecimal, _ currency: String) -> String {
    let pattern = money.pattern
    // Before a symbol, the minus sign stands outside.
    let isOutside = amount.units < 0 && pattern.hasPrefix("{symbol}")
    var shown = amount.widened(to: MoneyStyle.places(of: [amount])) ?? amount
    if isOutside, shown.units > .min { shown.units = -shown.units }
    return (isOutside ? numbers.minus : "")
      + Self.fill(pattern, ["symbol": MoneyStyle.symbols[currency] ?? currency, "amount": number(shown)])
  }

  /// The sign of a currency, or its code: "€", "CHF".
  public func symbol(of currency: CurrencyCode) -> String { MoneyStyle.symbols[currency.code] ?? currency.code }

  /// A whole amount, without decimals.
  public func money(_ amount: Int, _ currency: String) -> String { money(ExactDecimal(units: amount), currency) }
}
