import Tessera

extension Wording {
  /// A number above what it counts, which is named in the singular for one: "1 Country", "5 Countries".
  func keyNumber(_ count: Int, one: String, several: String) -> KeyNumber {
    KeyNumber(number(count), RichText(count == 1 ? one : several))
  }
}
