public import Geometry

/// The look of a document as tokens. Everything on the page is made from these; a bundle may override them.
public struct Theme: Hashable, Sendable {
  public var fonts: Fonts
  public var sizes: TypeScale
  public var page: PageGeometry
  public var colours: Palette
  public var logos: Logos
  /// Stands on the cover in place of the template's own drawing, as wide as the page.
  public var coverArt: Image?
  public var tables = Tables()
  public var boxes = Boxes()
  public var typography = Typography()

  /// The families of the document.
  public struct Fonts: Hashable, Sendable {
    /// Running text.
    public var text = "Noto Serif"
    /// Headings, captions, tables, charts.
    public var sans = "Noto Sans"
    /// Code: a family whose characters are all of one width.
    public var mono = "DejaVu Sans Mono"
    /// Folders with font files besides those of the machine: those of a house style.
    package var folders: [String] = []

    public init() {}
  }

  /// The few sizes of the document, and the baseline grid.
  public struct TypeScale: Hashable, Sendable {
    public var text = 10.pt
    /// The distance of baselines; every block's height is a whole number of them.
    public var leading = 14.pt
    public var note = 8.pt
    public var noteLeading = 10.5.pt
    /// Captions, tables, running heads.
    public var small = 8.5.pt
    public var smallLeading = 11.pt
    /// Listings of code.
    public var code = 7.5.pt
    public var codeLeading = 10.5.pt
    public var lead = 12.5.pt
    /// Headings of levels 1 to 4.
    public var headings = [24.pt, 16.pt, 12.5.pt, 10.pt]
    public var keyNumber = 26.pt
    public var coverTitle = 34.pt
    public var coverMark = 54.pt

    public init() {}
  }

  /// The page and its columns.
  ///
  /// On right pages the inner margin and the text stand left, the side column right; left pages are mirrored when
  /// `isFacing`.
  public struct PageGeometry: Hashable, Sendable {
    public var size = Size.a4
    public var top = 64.pt
    public var bottom = 63.pt
    public var inner = 62.pt
    public var outer = 56.pt
    /// The width of the side column; zero for none.
    public var side = 105.pt
    public var gutter = 18.pt
    public var isFacing = true
    /// Whether each chapter begins a page; else chapters follow each other, as in a short report.
    public var chaptersBeginPages = true
    /// Whether those pages are front sides (right-hand pages), as in a book.
    public var chaptersBeginFrontSides = false

    /// The page on its side: the same margins, no side column, and the whole width for the text.
    public var landscape: PageGeometry {
      var page = self
      page.size = Size(size.height, size.width)
      page.side = .zero
      return page
    }

    /// A column of the text's: as wide as said, without a side column of its own.
    package func column(width: Length) -> PageGeometry {
      var page = self
      page.side = .zero
      page.outer = page.size.width - page.inner - width
      return page
    }

    /// Width of the running text.
    public var textWidth: Length { fullWidth - (side > .zero ? side + gutter : .zero) }
    /// Width of text and side column together.
    public var fullWidth: Length { size.width - inner - outer }

    public init() {}
  }

  public struct Palette: Hashable, Sendable {
    public var ink = Colour(0x1c, 0x1f, 0x24)
    /// Captions, running heads.
    public var muted = Colour(0x55, 0x5c, 0x66)
    public var accent = Colour(0x1d, 0x4f, 0x76)
    /// Told apart from the accent in lightness too.
    public var second = Colour(0xb4, 0x47, 0x2e)
    public var rule = Colour(0xb9, 0xc0, 0xc8)
    public var link = Colour(0x1a, 0x52, 0x82)
    /// The colours of parts and series in charts, each at 3:1 or more against white.
    public var series = [
      Colour(0x1d, 0x4f, 0x76), Colour(0xb4, 0x47, 0x2e), Colour(0x4a, 0x7c, 0x59), Colour(0x8a, 0x64, 0x1e),
      Colour(0x6b, 0x4c, 0x8a), Colour(0x5b, 0x66, 0x70),
    ]
    /// The ground of boxes.
    public var tint: Colour { accent.tint(0.07) }

    public init() {}
  }

  /// How the rows of tables are told apart. There are no rules between columns.
  public struct Tables: Hashable, Sendable {
    /// Whether every other row stands on the tint; then there are no rules between rows.
    public var zebra = false
    /// Weights of the rules: under the header and at the foot, over totals, between rows. Zero for none.
    public var headRule = 0.9.pt
    public var footRule = 0.9.pt
    public var totalRule = 0.6.pt
    public var rowRule = 0.3.pt

    public init() {}
  }

  /// Logos are set as they are, in their own proportions and colours, with air around them.
  public struct Logos: Hashable, Sendable {
    public var cover: [Logo] = []
    public var backCover: [Logo] = []

    public init() {}
  }

  /// The mark of an organisation.
  public struct Logo: Hashable, Sendable {
    public var image: Image
    /// Whose it is, for those who do not see it.
    public var name: String?

    public init(_ image: Image, name: String? = nil) {
      self.image = image
      self.name = name
    }
  }

  /// Signs, figures and how lines are filled.
  public struct Typography: Hashable, Sendable {
    public enum Quotes: String, Hashable, Sendable, CaseIterable {
      /// Quotes and apostrophes are printed as they were typed.
      case asTyped = "as typed"
      /// Straight quotes and apostrophes become those of each text's language: “ ”, « », „ “ …
      case language
    }

    public enum Figures: String, Hashable, Sendable, CaseIterable {
      /// As high as capitals.
      case lining
      /// With ascenders and descenders in running text, where the font has them; tables stay lining.
      case oldstyle
    }

    public enum Justification: String, Hashable, Sendable, CaseIterable {
      /// Spaces give, and the letters of a line by up to two parts in a hundred of their width: fewer hyphens, evener
      /// spaces.
      case spacesAndLetters = "spaces and letters"
      /// Only spaces give: for those whose rules, or whose typeface's licence, forbid to touch the letters.
      case spaces
    }

    public var quotes = Quotes.asTyped
    public var figures = Figures.lining
    public var justification = Justification.spacesAndLetters

    public init() {}
  }

  /// The default: neutral and ours. The programme's own colours and fonts are not published; a brand pack sets tokens.
  public static let neutral = Theme(
    fonts: Fonts(), sizes: TypeScale(), page: PageGeometry(), colours: Palette(), logos: Logos())
}
