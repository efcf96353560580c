extension Importer {
  /// Why a short line that stands alone may be a heading.
  enum HeadingLook {
    /// Capitals only: a heading, or the words of a banner.
    case capitals
    /// Bold from end to end.
    case bold
    /// A question, as surveys put before their charts.
    case question
    /// A few words without a full stop.
    case plain

    /// The look of `block`; nil for running text. A line that holds a link, ends a sentence or goes on in small letters
    /// is running text.
    init?(_ block: Block, next: Block?) {
      guard block.isParagraph, block.lines == 1, block.extra.isEmpty, block.text.count <= 500,
        !block.text.contains("](")
      else {
        return nil
      }
      let text = block.text.visible
      let words = Importer.wordCount(text)
      guard let first = text.first, text.count <= 250, !block.text.contains("://") else { return nil }
      guard first.isUppercase || first.isNumber || Glyphs.openingQuotes.contains(first) || "¿«".contains(first) else {
        return nil
      }
      if let next, next.isParagraph, next.text.visible.first?.isLowercase == true { return nil }
      let isBold = words <= 14 && HeadingLine.unwrapped(block.text).count < block.text.count && !text.hasSuffix(".")
      if isBold {
        self = .bold
      } else if Importer.isCapitals(text) {
        self = .capitals
      } else if text.last == "?", words <= 40, !block.text.contains(". ") {
        self = .question
      } else if words <= 10, text.count <= 80, Importer.ending(of: text) != .sentence,
        !",–-".contains(text.last ?? " "),
        HeadingLook.opens(next)
      {
        self = .plain
      } else {
        return nil
      }
    }

    /// Whether `next` is what a heading may stand before. A heading right before a heading is rather a signature,
    /// unless a picture is gone in between.
    private static func opens(_ next: Block?) -> Bool {
      guard let next else { return false }
      switch next.kind {
      case .paragraph: return next.text.visible.count >= 60 || Importer.ending(of: next.text.visible) == .sentence
      case .heading: return next.gap >= 3
      case .item, .list, .table, .picture, .boxTitle: return true
      default: return false
      }
    }
  }
}

extension Importer.Passage {
  /// Whether `string` stands anywhere.
  func contains(_ string: String) -> Bool {
    guard let first = string.first else { return true }
    var index = 0
    while let next = self.index(of: first, from: index) {
      if has(string, at: next) { return true }
      index = next + 1
    }
    return false
  }
}
