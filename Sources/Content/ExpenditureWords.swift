/// What an account of expenditure says by itself.
public struct ExpenditureWords: Hashable, Sendable, Decodable {
  public var expenditure: String
  /// The head of the column that names what money was spent on.
  public var heading: String
  /// "Amounts in {currency}".
  public var amountsIn: String
  /// "{title}, {year}".
  public var titleOfYear: String
  /// The share of the whole, as the head of a column.
  public var share: String
}
