import Content
import Datasets
import Diagnostics
import Typesetting

extension Theme.Fonts {
  /// Reports a family that is not on this machine where data name it, and takes the neutral one in its place,
  /// so that composing goes on and other findings are told in the same run.
  mutating func check(_ named: JSONObject?, findings: Findings) {
    guard let named else { return }
    let typesetter = Typesetter(findings: Findings(), folders: folders)
    let neutral = Theme.neutral.fonts
    for (key, path) in [("text", \Self.text), ("sans", \Self.sans), ("mono", \Self.mono)] {
      guard let place = named[key]?.origin else { continue }
      do {
        _ = try typesetter.metrics(of: FontRequest(family: self[keyPath: path]), size: .zero)
      } catch {
        let finding = (error as? FindingError)?.finding
        findings.error(
          "theme.fonts.\(key): \(finding?.message ?? "\(error)")", at: place, hint: finding?.hint)
        self[keyPath: path] = neutral[keyPath: path]
      }
    }
  }
}
