package import Diagnostics
package import Geometry
package import Pages

/// Shapes text and breaks paragraphs into lines.
///
/// Holds C handles and caches: born, used and freed in one task.
package final class Typesetter {
  /// Makes a typesetter with the fonts of the machine, through a private font configuration.
  package init(findings: Findings) {}

  /// The faces used so far; glyph runs name them by index.
  package var faces: [FontFace] { [] }

  /// Shapes a paragraph once; its lines can then be broken for several widths.
  ///
  /// Throws `FindingError` when a family is not installed (the hint names the Debian package).
  /// A character that no font has is a finding at `origin`.
  package func paragraph(_ runs: [StyledText], style: ParagraphStyle, origin: Origin) throws -> ShapedParagraph {
    ShapedParagraph()
  }

  /// Breaks optimally; `width` gives the width of line n (from 0).
  package func lines(of paragraph: ShapedParagraph, width: (Int) -> Length) -> [Line] { [] }

  /// Heights of a font at a size.
  package func metrics(of font: FontRequest, size: Length) throws -> FontMetrics {
    FontMetrics(ascent: size, descent: size, capHeight: size, xHeight: size)
  }
}

/// A paragraph with its glyphs and break opportunities, not yet broken.
package final class ShapedParagraph {
  /// Width on one line.
  package var naturalWidth: Length { .zero }
  /// Width of the widest part that cannot be broken (without hyphenation).
  package var minimumWidth: Length { .zero }
}
