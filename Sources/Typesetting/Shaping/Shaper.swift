import CPango
import Diagnostics

/// Turns words into glyphs by HarfBuzz, each word once.
final class Shaper {
  /// A font as a stretch of text asks for it, with the text's language.
  struct Use {
    var request: FontRequest
    var languageTag: String
    /// The asked face.
    var face: Int
    fileprivate var language: hb_language_t?
    fileprivate var features: [hb_feature_t]
    /// Whether its glyphs may have code points of their own that are not the text's ("1" drawn as U+00B9).
    fileprivate var disguises: Bool
  }

  let library: FontLibrary
  private(set) var cache = WordCache()
  private(set) var uses: [Use] = []
  private(set) var contexts: [ShapingContext] = []
  /// The word that is a hyphen at a line's end, by context; -1 if not yet asked for.
  private var hyphens: [Int] = []
  /// HarfBuzz's plan for a context: which features act on which glyphs. Made once, it need not be sought for each word.
  private var plans: [OpaquePointer?] = []
  private let findings: Findings
  private let buffer: OpaquePointer?
  private var reader = GlyphReader()

  init(library: FontLibrary, findings: Findings) {
    self.library = library
    self.findings = findings
    buffer = hb_buffer_create()
    // Characters that only instruct (joiners, direction marks) leave no glyph behind.
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
  }

  deinit {
    for plan in plans { hb_shape_plan_destroy(plan) }
    hb_buffer_destroy(buffer)
  }

  // MARK: - Uses and contexts

  /// The number of a use; throws when the family is not installed.
  func use(of request: FontRequest, language: String, origin: Origin) throws -> Int {
    if let n = uses.lastIndex(where: { $0.request == request && $0.languageTag == language }) { return n }
    let face = try library.face(for: request, origin: origin)
    let features = request.features.compactMap { text -> hb_feature_t? in
      var feature = hb_feature_t()
      if hb_feature_from_string(text, -1, &feature) != 0 { return feature }
      findings.warning(
        "“\(text)” is not an OpenType feature", at: origin, hint: "four letters switch one on, “-kern” switches it off")
      return nil
    }
    uses.append(
      Use(
        request: request, languageTag: language, face: face, language: hb_language_from_string(language, -1),
        features: features, disguises: request.features.contains { $0 == "sups" || $0 == "smcp" }))
    return uses.count - 1
  }

  /// The number of a use that is like another, with the half forms of full-width signs.
  func halved(_ use: Int) -> Int {
    var request = uses[use].request
    request.features.append(FullWidthSigns.halfForms)
    if let n = uses.lastIndex(where: { $0.request == request && $0.languageTag == uses[use].languageTag }) { return n }
    var halved = uses[use]
    halved.request = request
    var feature = hb_feature_t()
    if hb_feature_from_string(FullWidthSigns.halfForms, -1, &feature) != 0 { halved.features.append(feature) }
    uses.append(halved)
    return uses.count - 1
  }

  /// The number of a context.
  func context(use: Int, face: Int, script: UInt32, isRightToLeft: Bool = false) -> Int {
    let wanted = ShapingContext(use: use, face: face, script: script, isRightToLeft: isRightToLeft)
    // There are few, and the last ones are the likeliest.
    if let n = contexts.lastIndex(of: wanted) { return n }
    contexts.append(wanted)
    hyphens.append(-1)
    plans.append(plan(for: wanted))
    return contexts.count - 1
  }

  private func plan(for setting: ShapingContext) -> OpaquePointer? {
    let use = uses[setting.use]
    var properties = properties(of: setting)
    let face = hb_font_get_face(library.open[setting.face].font)
    return use.features.withUnsafeBufferPointer {
      hb_shape_plan_create_cached(face, &properties, $0.baseAddress, UInt32($0.count), nil)
    }
  }

  private func properties(of setting: ShapingContext) -> hb_segment_properties_t {
    var properties = hb_segment_properties_t()
    properties.direction = setting.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR
    properties.script = hb_script_t(rawValue: setting.script)
    properties.language = uses[setting.use].language
    return properties
  }

  func face(ofContext context: Int) -> OpenFace { library.open[contexts[context].face] }

  // MARK: - Words

  /// The number of a word in the cache, shaped now if it is new.
  func word(_ text: UnsafeBufferPointer<UInt8>, context: Int) -> Int {
    let hash = WordCache.hash(text, context: context)
    if let known = cache.find(text, context: context, hash: hash) { return known }
    return shape(text, range: 0..<text.count, context: context, hash: hash, isShared: true)
  }

  /// A word shaped with regard to what stands around it: letters that join over a change of style.
  func joinedWord(in text: UnsafeBufferPointer<UInt8>, range: Range<Int>, context: Int) -> Int {
    shape(text, range: range, context: context, hash: 0, isShared: false)
  }

  /// The hyphen that is drawn at a line's end: the hyphen-minus, so that it looks like the hyphens inside words; U+2010
  /// in faces that lack it.
  func hyphen(context: Int) -> Int {
    if hyphens[context] >= 0 { return hyphens[context] }
    let text: [UInt8] = face(ofContext: context).has(0x2d) ? [UInt8(ascii: "-")] : Array("\u{2010}".utf8)
    let word = text.withUnsafeBufferPointer { self.word($0, context: context) }
    hyphens[context] = word
    return word
  }

  private func shape(
    _ text: UnsafeBufferPointer<UInt8>, range: Range<Int>, context: Int, hash: UInt32, isShared: Bool
  ) -> Int {
    let setting = contexts[context]
    let face = library.open[setting.face]
    var properties = properties(of: setting)
    hb_buffer_clear_contents(buffer)
    hb_buffer_set_segment_properties(buffer, &properties)
    text.withMemoryRebound(to: CChar.self) {
      hb_buffer_add_utf8(
        buffer, $0.baseAddress, Int32(text.count), UInt32(range.lowerBound), Int32(range.count))
    }
    _ = uses[setting.use].features.withUnsafeBufferPointer {
      hb_shape_plan_execute(plans[context], face.font, buffer, $0.baseAddress, UInt32($0.count))
    }
    var word = ShapedWord(
      firstByte: 0, byteCount: 0, firstGlyph: 0, glyphCount: 0, firstCluster: 0, clusterCount: 0, advance: 0,
      context: Int32(context), face: Int32(setting.face),
      needsActualText: ScriptTraits.isComplex(setting.script) || uses[setting.use].disguises,
      isIndivisible: setting.isRightToLeft || ScriptTraits.joins(setting.script))
    reader.read(buffer, range, of: text, isRightToLeft: setting.isRightToLeft, face: face, word: &word)
    return cache.add(
      UnsafeBufferPointer(rebasing: text[range]), hash: hash, isShared: isShared, word: word, glyphs: reader.glyphs,
      clusters: reader.clusters)
  }
}
