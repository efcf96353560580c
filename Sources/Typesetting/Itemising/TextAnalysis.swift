import CPango
import Geometry

/// What Unicode says about every character of a paragraph: script, direction, line breaks.
struct TextAnalysis {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Where characters start in the bytes, with the end of the text at the end.
  private(set) var offsets: [Int] = []
  private(set) var scalars: [UInt32] = []
  /// ISO 15924 as HarfBuzz packs it; characters of no script have that of the letters on both sides, or else Latin.
  private(set) var scripts: [UInt32] = []
  /// Embedding levels (Unicode Annex 9).
  private(set) var levels: [UInt8] = []
  /// Whether a line may end before a character (Unicode Annex 14, with Thai's dictionary).
  private(set) var breaks: [Bool] = []

  init(_ text: Bytes, isRightToLeft: Bool, language: String) {
    var i = 0
    while i < text.count {
      let (scalar, length) = Characters.decode(text, i)
      offsets.append(i)
      scalars.append(scalar)
      i += length
    }
    offsets.append(text.count)
    findScripts()
    text.withMemoryRebound(to: CChar.self) {
      findLevels($0, isRightToLeft: isRightToLeft)
      findBreaks($0, language: language)
    }
  }

  var count: Int { scalars.count }

  private mutating func findScripts() {
    let functions = hb_unicode_funcs_get_default()
    let own = scalars.map { hb_unicode_script(functions, $0).rawValue }
    // Of each character, the script of the next letter.
    var following = [UInt32?](repeating: nil, count: own.count)
    var next: UInt32?
    for i in own.indices.reversed() {
      if Self.isReal(own[i]) { next = own[i] }
      following[i] = next
    }
    scripts.reserveCapacity(own.count)
    var last: UInt32?
    for i in own.indices {
      if Self.isReal(own[i]) { last = own[i] }
      let (before, after) = (last ?? following[i], following[i] ?? last)
      if Self.isReal(own[i]) {
        scripts.append(own[i])
      } else if own[i] == HB_SCRIPT_INHERITED.rawValue || Characters.isIgnorable(scalars[i]) {
        scripts.append(before ?? ScriptTraits.latin)
      } else if Characters.isIdeographicSign(scalars[i]) {
        // "、" goes with ideographs even where one neighbour is a Latin word.
        scripts.append(
          [before, after].compactMap { $0 }.first(where: ScriptTraits.hasWideSigns) ?? HB_SCRIPT_HAN.rawValue)
      } else {
        scripts.append(before == after ? before ?? ScriptTraits.latin : ScriptTraits.latin)
      }
    }
  }

  private static func isReal(_ script: UInt32) -> Bool {
    script != HB_SCRIPT_COMMON.rawValue && script != HB_SCRIPT_INHERITED.rawValue
      && script != HB_SCRIPT_UNKNOWN.rawValue && script != HB_SCRIPT_INVALID.rawValue
  }

  /// Each line that ends where it is told to is a paragraph to the library, which takes one at a time: after a line feed it
  /// would forget which way the text runs. So what stands on one line is ordered by itself.
  private mutating func findLevels(_ text: UnsafeBufferPointer<CChar>, isRightToLeft: Bool) {
    let base: UInt8 = isRightToLeft ? 1 : 0
    levels.reserveCapacity(count)
    var first = 0
    while first < count {
      let end = scalars[first...].firstIndex(of: Self.lineFeed) ?? count
      if end > first {
        let line = UnsafeBufferPointer(rebasing: text[offsets[first]..<offsets[end]])
        levels += Self.levels(line, isRightToLeft: isRightToLeft) ?? [UInt8](repeating: base, count: end - first)
      }
      if end < count { levels.append(base) }
      first = end + 1
    }
  }

  private static let lineFeed: UInt32 = 0x0a

  private static func levels(_ line: UnsafeBufferPointer<CChar>, isRightToLeft: Bool) -> [UInt8]? {
    var direction = isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
    guard let found = pango_log2vis_get_embedding_levels(line.baseAddress, Int32(line.count), &direction) else {
      return nil
    }
    defer { g_free(found) }
    return Array(UnsafeBufferPointer(start: found, count: g_utf8_strlen(line.baseAddress, line.count)))
  }

  private mutating func findBreaks(_ text: UnsafeBufferPointer<CChar>, language: String) {
    // `PangoLogAttr` is a set of bit fields, which Swift cannot read by name; the first, lowest bit is `is_line_break`.
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count + 1)
    pango_get_log_attrs(
      text.baseAddress, Int32(text.count), -1, pango_language_from_string(language), &attributes, Int32(count + 1))
    breaks = attributes.withUnsafeBytes { raw in
      (0..<count).map {
        raw.loadUnaligned(fromByteOffset: $0 * MemoryLayout<PangoLogAttr>.stride, as: UInt32.self) & 1 == 1
      }
    }
  }
}
