extension Importer {
  /// Decides from which level on the report numbers headings, and tells where its numbers will differ from the
  /// source's.
  enum Numbering {
    /// The highest level that has numbers in the source; 0 if none has.
    static func start(_ blocks: [Block]) -> Int {
      blocks.compactMap { $0.heading.flatMap { $0.isNumbered ? $0.level : nil } }.min() ?? 0
    }

    static func check(_ blocks: [Block], remarks: Remarks) {
      var counts = [0, 0, 0, 0, 0]
      var appendices = 0
      for block in blocks {
        guard let heading = block.heading else { continue }
        if let ordinal = heading.appendix {
          appendices += 1
          compare(ordinal, appendices, "appendix", block, remarks)
          let title = block.text.visible
          if Appendix(title: title)?.prefix == title.count {
            remarks.warn("the appendix “\(title)” has no title", at: block.place, hint: "write what it holds")
          }
        }
        for level in heading.level..<5 where level > heading.level { counts[level] = 0 }
        guard heading.isNumbered, let number = heading.number else { continue }
        counts[heading.level] += 1
        compare(number.ordinal, counts[heading.level], "heading", block, remarks)
      }
    }

    /// Puts a placeholder under headings that have nothing under them: most likely titles of pictures that copying lost.
    static func filled(_ blocks: [Block]) -> [Block] {
      var out: [Block] = []
      for (index, block) in blocks.enumerated() {
        out.append(block)
        guard let heading = block.heading else { continue }
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        guard next == nil || (next?.heading?.level).map({ $0 <= heading.level }) == true else { continue }
        out.append(Block(kind: .picture(name: ""), text: block.text))
      }
      return out
    }

    private static func compare(_ own: Int, _ automatic: Int, _ what: String, _ block: Block, _ remarks: Remarks) {
      guard own > 0, own != automatic else { return }
      remarks.warn(
        "the \(what) “\(block.text.visible)” has number \(own) here; the report will give it number \(automatic)",
        at: block.place)
    }
  }
}
