/// Stand-in until the language files come.
public enum PluralCategory: String, Hashable, Sendable { case zero, one, two, few, many, other }
public struct PluralForms: Hashable, Sendable {
  public var forms: [PluralCategory: String]
  public init(_ forms: [PluralCategory: String]) { self.forms = forms }
}
extension Wording {
  public func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  public func plural(_ value: Int, _ forms: PluralForms) -> String {
    Self.fill(forms.forms[value == 1 ? .one : .other] ?? "", "n", number(value))
  }
}
