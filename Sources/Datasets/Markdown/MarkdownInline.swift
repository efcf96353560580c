package import Diagnostics

/// A piece of running text.
package indirect enum MarkdownInline: Hashable, Sendable {
  /// Text with its placeholders resolved.
  case text(String)
  case strong([MarkdownInline])
  case emphasis([MarkdownInline])
  case superscript([MarkdownInline])
  case `subscript`([MarkdownInline])
  case code(String)
  case link(Link)
  case image(Image)
  case note(Note)
  case lineBreak
  /// Italic or bold text with attributes: `*inter alia*{lang=la}`.
  case marked([MarkdownInline], MarkdownAttributes)

  package struct Link: Hashable, Sendable {
    package let content: [MarkdownInline]
    /// A web address, or `#label`.
    package let address: String
    package var attributes: MarkdownAttributes
    package let origin: Origin
  }

  package struct Image: Hashable, Sendable {
    /// The alternative text, without markup.
    package let alternative: String
    package let address: String
    /// What stands in quotes after the address; empty if nothing does.
    package let title: String
    package var attributes: MarkdownAttributes
    package let origin: Origin
  }

  /// A footnote, where it is called.
  package struct Note: Hashable, Sendable {
    package let label: String
    package let blocks: [MarkdownBlock]
    /// Where it is called.
    package let origin: Origin
    /// Where it is defined.
    package let definition: Origin
  }

  /// The words without markup; notes are left out.
  package var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let c), .emphasis(let c), .superscript(let c), .subscript(let c): c.plain
    case .link(let link): link.content.plain
    case .image(let image): image.alternative
    case .marked(let c, _): c.plain
    case .note: ""
    case .lineBreak: " "
    }
  }
}

extension [MarkdownInline] {
  /// The words without markup; notes are left out.
  package var plain: String { map(\.plain).joined() }
}

/// A value that the prose names in braces, `{members.total}` or `{members.total:plain}`.
package struct Placeholder: Hashable, Sendable {
  /// What stands before the colon.
  package let name: String
  package let format: String?
  package let origin: Origin
}
