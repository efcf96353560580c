/// Cuts a paragraph of European alphabets into words and spaces, in one walk over its bytes.
///
/// Nearly every paragraph is of this kind: written from left to right in Latin, Greek or Cyrillic letters that the asked
/// face has. Everything else is for the `Itemiser`.
struct SimpleScanner {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let shaper: Shaper
  let face: OpenFace
  let run: Int
  let use: Int
  let faceNumber: Int
  let breaking: StyledText.Breaking
  private var latin: Int

  init(shaper: Shaper, run: Int, of builder: SegmentBuilder) {
    let setting = builder.runs[run]
    self.shaper = shaper
    self.run = run
    use = setting.use
    faceNumber = setting.face
    face = shaper.library.open[setting.face]
    breaking = setting.breaking
    latin = shaper.context(use: use, face: faceNumber, script: ScriptTraits.latin)
  }

  /// Scans a paragraph; false if some of it is not simple, in which case the builder must start anew.
  static func scan(_ text: Bytes, ends: [Int], into builder: inout SegmentBuilder) -> Bool {
    var start = 0
    for (run, end) in ends.enumerated() where end > start {
      let scanner = SimpleScanner(shaper: builder.shaper, run: run, of: builder)
      guard scanner.face.hasASCII, scanner.scan(text, start..<end, into: &builder) else { return false }
      start = end
    }
    return true
  }

  private func scan(_ text: Bytes, _ range: Range<Int>, into builder: inout SegmentBuilder) -> Bool {
    var i = range.lowerBound
    var wordStart = i
    var script = ScriptTraits.latin
    func closeWord(_ builder: inout SegmentBuilder) {
      guard wordStart < i else { return }
      builder.word(wordStart..<i, in: text, run: run, context: context(script))
      script = ScriptTraits.latin
    }
    while i < range.upperBound {
      let byte = text[i]
      switch Self.classes[Int(byte)] {
      case .letter: i += 1
      case .space:
        closeWord(&builder)
        let start = i
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        addSpace(start..<i, in: text, to: &builder)
        wordStart = i
      case .newline:
        closeWord(&builder)
        builder.newline(i..<i + 1, run: run, context: latin)
        i += 1
        wordStart = i
      case .sign:
        i += 1
        // Most signs are full stops and commas, which concern addresses only.
        if breaking == .address || breaking == .normal && (byte == 0x2d || byte == 0x2f) {
          note(UInt32(byte), from: i - 1, to: i, in: text, builder: &builder)
        }
      case .beyond:
        let (scalar, length) = Characters.decode(text, i)
        guard Self.isSimple(scalar), face.has(scalar) || Characters.isComposable(scalar) else { return false }
        if scalar == 0xa0 || Characters.isFixedBreakingSpace(scalar) {
          closeWord(&builder)
          builder.space(
            i..<i + length, in: text, run: run, context: latin, holds: scalar == 0xa0 || breaking == .never,
            gives: scalar == 0xa0)
          i += length
          wordStart = i
          continue
        }
        if script == ScriptTraits.latin { script = Self.script(of: scalar) }
        i += length
        if scalar >= 0x2010, scalar <= 0x2014 {
          note(scalar, from: i - length, to: i, in: text, builder: &builder)
        }
      }
    }
    closeWord(&builder)
    return true
  }

  private func addSpace(_ range: Range<Int>, in text: Bytes, to builder: inout SegmentBuilder) {
    let holds = breaking == .never || BreakRules.holds(spaceFrom: range.lowerBound, to: range.upperBound, in: text)
    let penalty: Int16 = BreakRules.precedesDash(range.upperBound, in: text) ? Penalties.beforeDash : 0
    builder.space(range, in: text, run: run, context: latin, holds: holds, penalty: penalty)
  }

  private func note(_ sign: UInt32, from start: Int, to next: Int, in text: Bytes, builder: inout SegmentBuilder) {
    if let found = BreakRules.note(sign, from: start, to: next, in: text, breaking: breaking) {
      builder.breaks.append(found)
    }
  }

  private func context(_ script: UInt32) -> Int {
    script == ScriptTraits.latin ? latin : shaper.context(use: use, face: faceNumber, script: script)
  }

  // MARK: - Classes of characters

  private enum Class: UInt8 { case letter, space, newline, sign, beyond }

  /// ASCII by what the scanner must do; signs are those after which some text may break.
  private static let classes: [Class] = (0...255).map { byte in
    switch byte {
    case 0x20: .space
    case 0x0a: .newline
    case 0x80...: .beyond
    default: BreakRules.isAddressSign(UInt8(byte)) ? .sign : .letter
    }
  }

  /// Letters and signs that need neither bidirectional order nor another way of breaking: Latin, Greek, Cyrillic,
  /// Armenian, Georgian, general punctuation and symbols; without the marks that steer direction.
  static func isSimple(_ c: UInt32) -> Bool {
    switch c {
    case 0..<0x590, 0x10a0..<0x1100, 0x1c80..<0x1cc0, 0x1d00..<0x200b, 0x2010..<0x202a, 0x202f..<0x2060,
      0x2070..<0x2c00,
      0x2c60..<0x2c80, 0x2de0..<0x2e00, 0xa640..<0xa6a0, 0xa720..<0xa800, 0xfb00..<0xfb07, 0xfffd:
      true
    default: false
    }
  }

  /// The alphabet of a letter; Latin for all that is common to several.
  static func script(of c: UInt32) -> UInt32 {
    switch c {
    case 0x370...0x3ff, 0x1f00...0x1fff: ScriptTraits.greek
    case 0x400...0x52f, 0x1c80...0x1c8f, 0x2de0...0x2dff, 0xa640...0xa69f: ScriptTraits.cyrillic
    case 0x531...0x58f: ScriptTraits.armenian
    case 0x10a0...0x10ff, 0x1c90...0x1cbf: ScriptTraits.georgian
    default: ScriptTraits.latin
    }
  }
}
