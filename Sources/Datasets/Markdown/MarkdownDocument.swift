package import Diagnostics

/// A prose file as a tree of values; everything a message could be about knows its place.
package struct MarkdownDocument: Hashable, Sendable {
  package let file: String
  package let blocks: [MarkdownBlock]
}

/// A block of prose.
package indirect enum MarkdownBlock: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(List)
  /// Lines that begin with `>`.
  case quotation([MarkdownBlock], Origin)
  case code(String, Origin)
  case thematicBreak(Origin)
  case table(Table)
  case div(Div)

  package struct Heading: Hashable, Sendable {
    /// 1 to 6.
    package let level: Int
    package let content: [MarkdownInline]
    package let attributes: MarkdownAttributes
    package let origin: Origin
  }

  package struct Paragraph: Hashable, Sendable {
    package let content: [MarkdownInline]
    /// Braces at the paragraph's end; a paragraph that is one image leaves them to the image.
    package let attributes: MarkdownAttributes
    package let origin: Origin
  }

  package struct List: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case bulleted
      /// Numbered from `start` on, with `.` or `)` after the number.
      case numbered(start: Int, delimiter: Character)
    }
    package let kind: Kind
    /// Whether no blank line stands between the items.
    package let isTight: Bool
    package let items: [Item]
    package let origin: Origin
  }

  package struct Item: Hashable, Sendable {
    package let blocks: [MarkdownBlock]
    package let origin: Origin
  }

  package struct Table: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable { case none, start, centre, end }
    package struct Cell: Hashable, Sendable {
      /// What a cell that holds only a sign belongs to: `<` the cell to its left, `^` the cell above.
      package enum Join: Hashable, Sendable { case left, above }
      package let content: [MarkdownInline]
      package var join: Join?
      package let origin: Origin
    }
    package struct Row: Hashable, Sendable {
      package let cells: [Cell]
      package let origin: Origin
    }
    package let alignments: [Alignment]
    package let head: Row
    package let rows: [Row]
    package let origin: Origin
  }

  /// What stands between two `:::` lines.
  package struct Div: Hashable, Sendable {
    package let name: String
    package let title: [MarkdownInline]
    package let attributes: MarkdownAttributes
    package let blocks: [MarkdownBlock]
    package let origin: Origin
  }

  package var origin: Origin {
    switch self {
    case .heading(let b): b.origin
    case .paragraph(let b): b.origin
    case .list(let b): b.origin
    case .quotation(_, let origin), .code(_, let origin), .thematicBreak(let origin): origin
    case .table(let b): b.origin
    case .div(let b): b.origin
    }
  }
}
