/// The letters of a paragraph in one piece, with the borders of its runs.
///
/// Characters that instruct the typesetter (soft hyphens, zero-width spaces, word joiners) are taken out and kept aside:
/// they are not text, and no glyph is drawn for them.
struct ParagraphText {
  struct Instruction {
    enum Kind { case softHyphen, mayBreak, mustNotBreak }
    /// In the bytes that remain.
    var position: Int
    var kind: Kind
  }

  private(set) var bytes: [UInt8] = []
  /// Where each run ends.
  private(set) var ends: [Int] = []
  private(set) var instructions: [Instruction] = []

  init(_ runs: [StyledText], typography: Typography = .asTyped) {
    ends.reserveCapacity(runs.count)
    for run in runs {
      bytes.append(contentsOf: run.text.utf8)
      ends.append(bytes.count)
    }
    if needsTidying { tidy() }
    let edits = TypographyPass.edits(in: bytes, ends: ends, runs: runs, typography)
    if !edits.isEmpty { apply(edits) }
  }

  /// Changes the letters as typography wants them, with the borders of runs and the places of instructions.
  ///
  /// What replaces letters belongs to their run.
  private mutating func apply(_ edits: [TypographyPass.Edit]) {
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count + edits.count * 4)
    var (run, instruction, i) = (0, 0, 0)
    /// Moves all borders up to the letter at `end`; those inside replaced letters stand before them.
    func move(to end: Int, _ ends: inout [Int], _ instructions: inout [Instruction]) {
      while run < ends.count, ends[run] <= end {
        ends[run] = changed.count + max(0, ends[run] - i)
        run += 1
      }
      while instruction < instructions.count, instructions[instruction].position <= end {
        instructions[instruction].position = changed.count + max(0, instructions[instruction].position - i)
        instruction += 1
      }
    }
    for edit in edits {
      move(to: edit.start, &ends, &instructions)
      changed += bytes[i..<edit.start]
      changed += edit.letters
      i = edit.end
    }
    move(to: bytes.count, &ends, &instructions)
    changed += bytes[i...]
    bytes = changed
  }

  /// Whether there is an instruction or a control character at all: most texts have none.
  private var needsTidying: Bool {
    bytes.withUnsafeBufferPointer { text in
      for i in 0..<text.count {
        let byte = text[i]
        if byte >= 0x20 && byte < 0xc2 || byte == 0x0a { continue }
        if byte < 0x20 { return true }
        guard byte == 0xc2 || byte == 0xe2 || byte == 0xef, i + 1 < text.count else { continue }
        switch (byte, text[i + 1]) {
        case (0xc2, 0xad), (0xe2, 0x81), (0xef, 0xbb): return true
        case (0xe2, 0x80): if i + 2 < text.count, [0x8b, 0xa8, 0xa9].contains(text[i + 2]) { return true }
        default: break
        }
      }
      return false
    }
  }

  /// Takes instructions out and turns tabs and line separators into spaces and line feeds.
  private mutating func tidy() {
    let old = bytes
    var (run, i, written) = (0, 0, 0)
    func at(_ n: Int) -> UInt8 { n < old.count ? old[n] : 0 }
    while i < old.count {
      while run < ends.count, ends[run] <= i {
        ends[run] = written
        run += 1
      }
      var byte = old[i]
      var length = 1
      var instruction: Instruction.Kind?
      var drops = false
      switch (byte, at(i + 1), at(i + 2)) {
      case (0xc2, 0xad, _): (instruction, length) = (.softHyphen, 2)
      case (0xe2, 0x80, 0x8b): (instruction, length) = (.mayBreak, 3)
      case (0xe2, 0x81, 0xa0), (0xef, 0xbb, 0xbf): (instruction, length) = (.mustNotBreak, 3)
      case (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9): (byte, length) = (0x0a, 3)
      case (0x09, _, _), (0x0b, _, _), (0x0c, _, _): byte = 0x20
      case (0x0a, _, _): break
      case (0x00..<0x20, _, _): drops = true
      default: break
      }
      if let instruction {
        instructions.append(Instruction(position: written, kind: instruction))
      } else if !drops {
        bytes[written] = byte
        written += 1
      }
      i += length
    }
    while run < ends.count {
      ends[run] = written
      run += 1
    }
    bytes.removeLast(bytes.count - written)
  }
}
