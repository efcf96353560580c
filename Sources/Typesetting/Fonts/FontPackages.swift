/// Which Debian packages bring which fonts, for hints.
enum FontPackages {
  /// Families that reports like to use, with the package that brings them (Debian 12).
  static let families: [(family: String, package: String)] = [
    ("Noto Serif", "fonts-noto-core"), ("Noto Sans", "fonts-noto-core"), ("Noto Sans Mono", "fonts-noto-mono"),
    ("Noto Naskh Arabic", "fonts-noto-core"), ("Noto Sans Arabic", "fonts-noto-core"),
    ("Noto Serif Hebrew", "fonts-noto-core"), ("Noto Sans Hebrew", "fonts-noto-core"),
    ("Noto Serif Display", "fonts-noto-core"), ("Noto Sans Display", "fonts-noto-core"),
    ("Noto Serif CJK JP", "fonts-noto-cjk"), ("Noto Serif CJK KR", "fonts-noto-cjk"),
    ("Noto Serif CJK SC", "fonts-noto-cjk"), ("Noto Serif CJK TC", "fonts-noto-cjk"),
    ("Noto Sans CJK JP", "fonts-noto-cjk"), ("Noto Sans CJK KR", "fonts-noto-cjk"),
    ("Noto Sans CJK SC", "fonts-noto-cjk"), ("Noto Sans CJK TC", "fonts-noto-cjk"),
    ("Noto Color Emoji", "fonts-noto-color-emoji"), ("DejaVu Sans", "fonts-dejavu-core"),
    ("DejaVu Serif", "fonts-dejavu-core"), ("DejaVu Sans Mono", "fonts-dejavu-core"),
    ("Liberation Sans", "fonts-liberation"), ("Liberation Serif", "fonts-liberation"),
    ("Liberation Mono", "fonts-liberation"), ("Carlito", "fonts-crosextra-carlito"),
    ("Caladea", "fonts-crosextra-caladea"), ("Lato", "fonts-lato"), ("Open Sans", "fonts-open-sans"),
    ("Roboto", "fonts-roboto"), ("Inter", "fonts-inter"), ("EB Garamond", "fonts-ebgaramond"),
    ("Gentium", "fonts-sil-gentium"), ("Linux Libertine O", "fonts-linuxlibertine"),
    ("TeX Gyre Pagella", "fonts-texgyre"),
    ("TeX Gyre Termes", "fonts-texgyre"), ("TeX Gyre Heros", "fonts-texgyre"), ("Cantarell", "fonts-cantarell"),
    ("Fira Code", "fonts-firacode"),
  ]

  /// The package that brings a family; other Noto families than those listed are in the two large packages.
  static func package(of family: String) -> String? {
    let wanted = FontFolders.squeezed(family.utf8)
    if let known = families.first(where: { FontFolders.squeezed($0.family.utf8) == wanted }) { return known.package }
    return wanted.starts(with: Array("noto".utf8)) ? "fonts-noto-core fonts-noto-extra" : nil
  }

  /// The package most likely to have a font with a character.
  static func package(withCharacter scalar: UInt32) -> String {
    switch scalar {
    case 0x1100...0x11ff, 0x2e80...0x312f, 0x3130...0x4dbf, 0x4e00...0x9fff, 0xac00...0xd7ff, 0xf900...0xfaff,
      0xff00...0xffef, 0x20000...0x3ffff:
      "fonts-noto-cjk"
    case 0x1f000...0x1faff: "fonts-noto-core fonts-symbola"
    case 0x590...0x1cff, 0x2000...0x2bff, 0x1d400...0x1d7ff, 0xfb1d...0xfdff, 0xfe70...0xfeff: "fonts-noto-core"
    default: "fonts-noto-core fonts-noto-extra"
    }
  }
}
