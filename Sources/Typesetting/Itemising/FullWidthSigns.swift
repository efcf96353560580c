/// Brackets, commas and full stops of East Asian writing: an em wide, half of it blank.
///
/// The blank half is left out between two such signs and at the edges of lines (Requirements for Japanese Text Layout,
/// W3C, 3.1.2 to 3.1.9; Requirements for Chinese Text Layout, 6.3). The font says how: its feature `halt` has the half
/// forms. Signs of a font without it stay an em wide.
enum FullWidthSigns {
  /// The OpenType feature of half forms.
  static let halfForms = "halt"

  /// Whether a sign has its blank half before it.
  static func opens(_ c: UInt32) -> Bool {
    switch c {
    case 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0x3018, 0x301a, 0x301d, 0xff08, 0xff3b, 0xff5b,
      0x2018, 0x201c:
      true
    default: false
    }
  }

  /// Whether a sign has its blank half after it.
  static func closes(_ c: UInt32) -> Bool {
    switch c {
    case 0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x3019, 0x301b, 0x301e, 0x301f,
      0xff09, 0xff0c, 0xff0e, 0xff3d, 0xff5d, 0x2019, 0x201d:
      true
    default: false
    }
  }

  /// Whether a sign loses its blank half because of its neighbours: a closing one before any other, an opening one after
  /// another opening one. Between a closing and an opening one half an em stays.
  static func isHalved(_ sign: UInt32, after before: UInt32?, before after: UInt32?) -> Bool {
    if closes(sign), let after { return closes(after) || opens(after) }
    if opens(sign), let before { return opens(before) }
    return false
  }

  /// Whether the language wants the wide forms of signs that European texts have too: Chinese its quotes, Chinese and
  /// Japanese their dashes and dots.
  static func isWide(_ c: UInt32, in language: String) -> Bool {
    switch c {
    case 0x2018, 0x2019, 0x201c, 0x201d: language.hasPrefix("zh")
    case 0x2014, 0x2015, 0x2026: language.hasPrefix("zh") || language.hasPrefix("ja")
    default: false
    }
  }
}
