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

  /// The levels of each line that ends where it was typed: each is read for itself, in the direction of the whole (Pango
  /// takes the direction for the first one alone).
  private mutating func findLevels(_ text: UnsafeBufferPointer<CChar>, isRightToLeft: Bool) {
    let base: UInt8 = isRightToLeft ? 1 : 0
    levels.reserveCapacity(count)
    var (first, character) = (0, 0)
    while character < count {
      let end = scalars[character...].firstIndex(of: 0x0a) ?? count
      let bytes = UnsafeBufferPointer(rebasing: text[first..<offsets[end]])
      var direction = isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
      if end > character,
        let found = pango_log2vis_get_embedding_levels(bytes.baseAddress, Int32(bytes.count), &direction)
      {
        levels += UnsafeBufferPointer(start: found, count: end - character)
        g_free(found)
      } else {
        levels += [UInt8](repeating: base, count: end - character)
      }
      if end < count { levels.append(base) }
      character = end + 1
      first = character < offsets.count ? offsets[character] : text.count
    }
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
