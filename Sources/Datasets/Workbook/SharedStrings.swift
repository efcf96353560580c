/// Reads the texts that the cells of a workbook share. The runs of a formatted text are joined; how Japanese is pronounced
/// (`rPh`) is left out.
final class SharedStrings: XMLListener {
  private(set) var strings: [String] = []
  private var collector = RichTextCollector()

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if name == "si" { collector.clear() } else { collector.begin(name) }
  }

  func end(_ name: String) {
    if name == "si" { strings.append(collector.text) } else { collector.end(name) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { collector.add(bytes) }
}

/// Collects what stands in the `t` elements of a text.
struct RichTextCollector {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInPronunciation = false

  var text: String { CellText.read(bytes) }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isInText = false
    isInPronunciation = false
  }

  mutating func begin(_ name: String) {
    if name == "t" { isInText = !isInPronunciation }
    if name == "rPh" { isInPronunciation = true }
  }

  mutating func end(_ name: String) {
    if name == "t" { isInText = false }
    if name == "rPh" { isInPronunciation = false }
  }

  mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes += piece }
  }
}
