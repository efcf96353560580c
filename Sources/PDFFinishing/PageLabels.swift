internal import Pages

/// What the viewer shows in its page field (ISO 32000-1, 12.4.2).
enum PageLabels {
  /// The number tree, as PDF syntax: one entry for each run of pages that count on.
  static func syntax(_ numbers: [PageNumber], cover: String, backCover: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put("<</Nums[")
    for (index, number) in numbers.enumerated() {
      if index > 0, continues(numbers[index - 1], number) { continue }
      bytes.put(index)
      switch number.style {
      case .decimal: bytes.put("<</S/D/St \(max(number.value, 1))>>")
      case .lowerRoman: bytes.put("<</S/r/St \(max(number.value, 1))>>")
      case .cover: put(prefix: cover, into: &bytes)
      case .backCover: put(prefix: backCover, into: &bytes)
      }
    }
    bytes.put("]>>")
    return bytes
  }

  private static func continues(_ last: PageNumber, _ next: PageNumber) -> Bool {
    guard last.style == next.style else { return false }
    switch next.style {
    case .decimal, .lowerRoman: return next.value == last.value + 1
    case .cover, .backCover: return true
    }
  }

  private static func put(prefix: String, into bytes: inout [UInt8]) {
    bytes.put("<</P")
    bytes.put(text: prefix)
    bytes.put(">>")
  }
}
