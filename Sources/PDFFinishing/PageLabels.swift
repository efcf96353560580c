internal import Pages

/// What the viewer shows in its page field (ISO 32000-1, 12.4.2).
enum PageLabels {
  /// The number tree, as PDF syntax: one entry for each run of pages that count on.
  static func syntax(_ pages: [Page]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put("<</Nums[")
    for (index, page) in pages.enumerated() {
      let number = page.number
      if index > 0, continues(pages[index - 1], page) { continue }
      bytes.put(index)
      switch number.style {
      case .decimal: bytes.put("<</S/D/St \(max(number.value, 1))>>")
      case .lowerRoman: bytes.put("<</S/r/St \(max(number.value, 1))>>")
      case .cover, .backCover:
        bytes.put("<</P")
        bytes.put(text: page.label ?? "")
        bytes.put(">>")
      }
    }
    bytes.put("]>>")
    return bytes
  }

  private static func continues(_ last: Page, _ next: Page) -> Bool {
    guard last.number.style == next.number.style else { return false }
    switch next.number.style {
    case .decimal, .lowerRoman: return next.number.value == last.number.value + 1
    case .cover, .backCover: return next.label == last.label
    }
  }
}
