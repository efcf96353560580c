extension Importer {
  /// The notes of the source: what they say, and where they are called.
  ///
  /// A report that went through pages has its notes at page ends, between the halves of sentences; so they are taken
  /// out before anything is joined.
  struct Notes {
    struct Definition {
      var text: Passage
      var place: Place
      /// Further paragraphs.
      var extra: [Block]
    }

    /// What is called, by the label the bundle uses.
    private(set) var definitions: [String: Definition] = [:]
    /// The label of each call, and the characters its mark takes, by the call's place.
    private(set) var calls: [Place: (label: String, length: Int)] = [:]

    /// Takes the notes out of `blocks`. One that nothing calls stays where it is, as a remark.
    static func taken(from blocks: inout [Block], remarks: Remarks) -> Notes {
      var notes = Notes()
      var definitions: [String: [Int]] = [:]
      for (index, block) in blocks.enumerated() {
        if case .note(let label) = block.kind { definitions[label, default: []].append(index) }
      }
      let marks = Dictionary(grouping: blocks.flatMap(marks), by: \.label)
      for (label, calls) in marks where definitions[label] == nil {
        for call in calls where !call.isDoubtful { warnOfCall(label, call, remarks) }
      }
      for label in definitions.keys.sorted() {
        notes.pair(label, definitions[label] ?? [], marks[label] ?? [], in: &blocks, remarks)
      }
      notes.close(&blocks)
      return notes
    }

    private static func warnOfCall(_ label: String, _ call: NoteMark, _ remarks: Remarks) {
      remarks.warn(
        "note \(label) is called here but nothing says what it says", at: call.place,
        hint: "write a paragraph that begins with the same mark")
    }

    /// Brings the calls of one number and what the notes of that number say together, in their order: numbers may
    /// begin again on each page.
    private mutating func pair(
      _ label: String, _ indices: [Int], _ marks: [NoteMark], in blocks: inout [Block], _ remarks: Remarks
    ) {
      let sure = marks.filter { !$0.isDoubtful }
      let calls = sure.isEmpty ? marks : sure
      for (count, index) in indices.enumerated() {
        guard count < calls.count else {
          remarks.warn("nothing calls note \(label)", at: blocks[index].place, hint: "it stays in the text as a remark")
          let text = Block(kind: .paragraph, text: blocks[index].whole)
          blocks[index].kind = .remark([text] + blocks[index].extra)
          continue
        }
        let name = count == 0 ? label : "\(label)-\(count + 1)"
        let block = blocks[index]
        definitions[name] = Definition(text: block.text, place: block.place, extra: block.extra)
        let own = count == indices.count - 1 ? calls[count...] : calls[count...count]
        for call in own { self.calls[call.place] = (name, call.length) }
      }
    }

    /// Takes out what is left of notes, and lets the next block know of the blank lines before them.
    private func close(_ blocks: inout [Block]) {
      var kept: [Block] = []
      var gap = 0
      for var block in blocks {
        if case .note = block.kind {
          gap += block.gap
        } else {
          block.gap += gap
          gap = 0
          kept.append(block)
        }
      }
      blocks = kept
    }

    /// The marks in a block that may call notes.
    private static func marks(in block: Block) -> [NoteMark] {
      let inner = block.extra.flatMap(marks)
      switch block.kind {
      case .note, .code, .picture: return inner
      case .table(let rows): return rows.flatMap(NoteMark.calls) + inner
      case .quote(let blocks), .box(let blocks), .remark(let blocks): return blocks.flatMap(marks) + inner
      default: return NoteMark.calls(in: block.text) + inner
      }
    }
  }
}
