import Tessera

extension Tessera.Bundle {
  /// Warns where a text stands in the data and in a file as well: both are printed, one after the other.
  func tellTwice(_ told: Sourced<LocalText>?, _ written: [Block]) {
    guard let told, !told.value.isEmpty, let place = written.first?.node.origin else { return }
    findings.warning(
      "this text stands here and in \(place); both are printed, this one first", at: told.origin,
      hint: "keep one of them, unless the second goes on where the first ends")
  }
}
