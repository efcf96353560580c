import CIndexData
import Datasets
import Tessera

/// The Index data that Tessera brings along (`Assets/Index`): the areas of the standard edition, without questions, and
/// the bands of the samples.
enum BuiltInIndex {
  static func edition(findings: Findings) -> JSONValue? {
    json("standard.json", findings, tessera_index_edition)
  }

  static func bands(findings: Findings) -> JSONValue? { json("bands.json", findings, tessera_index_bands) }

  private static func json(
    _ name: String, _ findings: Findings, _ data: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> JSONValue? {
    var count = 0
    guard let start = data(&count) else { return nil }
    return JSONReader.read(UnsafeBufferPointer(start: start, count: count), file: name, findings: findings)
  }
}
