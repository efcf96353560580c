import Content
import Geometry
import Typesetting

/// How a kind of text is set: fonts, sizes and leading made from the theme's tokens.
struct TextStyle {
  var family: String
  var weight = FontRequest.Weight.regular
  var isItalic = false
  var size: Length
  var leading: Length
  var colour: Colour
  var alignment = ParagraphStyle.Alignment.justified
  var hyphenates = true
  /// Whether lines of about one length are wanted rather than full ones: headings.
  var isBalanced = false
  var figures = Figures.lining

  /// The figures of a text, as OpenType names them: lining ones as high as capitals, or old-style ones.
  enum Figures {
    case lining
    /// All of one width, so that they stand under each other: tables, page numbers of the contents list.
    case tabular
    case oldstyle

    var features: [String] {
      switch self {
      case .lining: ["lnum"]
      case .tabular: ["lnum", "tnum"]
      case .oldstyle: ["onum", "pnum"]
      }
    }
  }

  /// The font, with its figures and `features` besides.
  func font(bold: Bool = false, italic: Bool = false, features: [String] = []) -> FontRequest {
    FontRequest(
      family: family, weight: bold ? .bold : weight, isItalic: isItalic != italic,
      features: figures.features + features)
  }
}

extension Theme {
  /// What the typesetter may change in the text. Spaces always hold where they must.
  var typesetting: Typesetting.Typography {
    Typesetting.Typography(quotes: typography.quotes == .language ? .language : .asTyped)
  }

  /// The figures of running text.
  private var textFigures: TextStyle.Figures { typography.figures == .oldstyle ? .oldstyle : .lining }

  var body: TextStyle {
    TextStyle(
      family: fonts.text, size: sizes.text, leading: sizes.leading, colour: colours.ink, figures: textFigures)
  }
  var lead: TextStyle {
    TextStyle(
      family: fonts.sans, size: sizes.lead, leading: whole(1.5), colour: colours.muted, alignment: .start,
      hyphenates: false, isBalanced: true)
  }
  var small: TextStyle {
    TextStyle(
      family: fonts.sans, size: sizes.small, leading: sizes.smallLeading, colour: colours.muted, alignment: .start)
  }
  var note: TextStyle {
    TextStyle(
      family: fonts.text, size: sizes.note, leading: sizes.noteLeading, colour: colours.ink, alignment: .start,
      figures: textFigures)
  }
  var quotation: TextStyle {
    TextStyle(
      family: fonts.text, isItalic: true, size: sizes.text, leading: sizes.leading, colour: colours.ink,
      alignment: .start, figures: textFigures)
  }
  /// Figures of one width that stand on the line, so that those of a column stand under each other.
  var cell: TextStyle {
    TextStyle(
      family: fonts.sans, size: sizes.small, leading: sizes.smallLeading, colour: colours.ink, alignment: .start,
      figures: .tabular)
  }
  var caption: TextStyle { small }
  var code: TextStyle {
    TextStyle(
      family: fonts.mono, size: sizes.code, leading: sizes.codeLeading, colour: colours.ink, alignment: .start,
      hyphenates: false)
  }
  var boxText: TextStyle {
    TextStyle(
      family: fonts.sans, size: sizes.text * 0.92, leading: sizes.leading, colour: colours.ink, alignment: .start)
  }
  var boxTitle: TextStyle {
    TextStyle(
      family: fonts.sans, weight: .bold, size: sizes.text, leading: sizes.leading, colour: colours.accent,
      alignment: .start, hyphenates: false)
  }

  /// Headings are ragged and unhyphenated; level 4 stands on the text's own leading.
  func heading(_ level: Int) -> TextStyle {
    let size = sizes.headings[min(max(level, 1), sizes.headings.count) - 1]
    // A leading of 1.2 times the size is usual for a heading of two or three lines; where whole rows of the grid are
    // nearly as much, they keep the heading from wasting part of a row.
    let usual = size * 1.2
    let rows = max((usual.units + sizes.leading.units / 2) / sizes.leading.units, 1)
    let whole = sizes.leading * rows
    let isNear = (usual - whole).units.magnitude * 10 <= usual.units.magnitude
    let leading = isNear || (level >= 3 && usual < whole) ? whole : usual
    return TextStyle(
      family: fonts.sans, weight: level == 1 ? .bold : level == 4 ? .semibold : .bold, size: size, leading: leading,
      colour: level == 1 || level == 2 ? colours.accent : colours.ink, alignment: .start, hyphenates: false,
      isBalanced: true)
  }

  /// A number of rows of the grid.
  func whole(_ rows: Double) -> Length { sizes.leading * rows }
}
