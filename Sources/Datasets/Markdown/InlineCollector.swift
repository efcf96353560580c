import Diagnostics

/// Gathers the running text of one block.
struct InlineCollector {
  /// The place of the block, for what has none of its own.
  let place: Origin
  /// The place that an anchor gave to what follows it directly.
  var anchor: Origin?
  /// The attributes at the end of the block.
  var attributes = MarkdownAttributes()

  /// Raised and lowered text that is open, around what is collected now.
  private var open: [(tag: String, origin: Origin, before: [MarkdownInline])] = []
  private var items: [MarkdownInline] = []
  private var hasSoftBreak = false
  /// Whether a link or image has just ended.
  private(set) var isAfterLink = false
  /// Whether italic or bold text has just ended.
  private(set) var isAfterEmphasis = false

  init(place: Origin) { self.place = place }

  mutating func append(_ text: Substring) {
    guard !text.isEmpty else { return }
    anchor = nil
    isAfterLink = false
    isAfterEmphasis = false
    if case .text(let before)? = items.last {
      let joint = hasSoftBreak ? Self.joint(before, text) : ""
      items[items.count - 1] = .text(before + joint + text)
    } else {
      items.append(.text((hasSoftBreak ? " " : "") + text))
    }
    hasSoftBreak = false
  }

  mutating func append(_ item: MarkdownInline) {
    spaceForSoftBreak()
    anchor = nil
    if item == .lineBreak { trimEnd() }
    items.append(item)
    switch item {
    case .link, .image: isAfterLink = true
    default: isAfterLink = false
    }
    switch item {
    case .emphasis, .strong: isAfterEmphasis = true
    default: isAfterEmphasis = false
    }
  }

  /// A line ends; whether that is a space depends on what follows.
  mutating func softBreak() {
    hasSoftBreak = true
    isAfterLink = false
    isAfterEmphasis = false
  }

  private mutating func spaceForSoftBreak() {
    guard hasSoftBreak else { return }
    hasSoftBreak = false
    append(" ")
  }

  /// Gives attributes to the link, image or emphasis that has just ended.
  mutating func attach(_ attributes: MarkdownAttributes) {
    isAfterLink = false
    isAfterEmphasis = false
    switch items.popLast() {
    case .link(var link):
      link.attributes = attributes
      items.append(.link(link))
    case .image(var image):
      image.attributes = attributes
      items.append(.image(image))
    case let other?: items.append(.marked([other], attributes))
    case nil: break
    }
  }

  /// Begins `<sup>` or `<sub>`.
  mutating func begin(_ tag: String, at origin: Origin) {
    spaceForSoftBreak()
    open.append((tag, origin, items))
    items = []
    anchor = nil
  }

  /// Ends `<sup>` or `<sub>`; false if it was not begun.
  mutating func end(_ tag: String) -> Bool {
    guard open.last?.tag == tag, let last = open.popLast() else { return false }
    let inner = items
    items = last.before
    append(tag == "sup" ? .superscript(inner) : .subscript(inner))
    return true
  }

  /// What was collected; tags that are still open are findings.
  mutating func finish(_ findings: Findings) -> [MarkdownInline] {
    while let last = open.last {
      findings.error("<\(last.tag)> is not closed", at: last.origin, hint: "put </\(last.tag)> where it ends")
      _ = end(last.tag)
    }
    if !attributes.isEmpty { trimEnd() }
    return items
  }

  /// Removes blanks at the end of what was collected.
  private mutating func trimEnd() {
    guard case .text(let text)? = items.last else { return }
    let trimmed = text.trimmedEnd
    items.removeLast()
    if !trimmed.isEmpty { items.append(.text(trimmed)) }
  }

  /// A line end is a space, except between characters of scripts without spaces between words.
  private static func joint(_ before: String, _ after: Substring) -> String {
    guard let a = before.unicodeScalars.last, let b = after.unicodeScalars.first else { return " " }
    return isIdeographic(a) && isIdeographic(b) ? "" : " "
  }

  /// Chinese and Japanese characters with their punctuation; Korean separates words by spaces.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
