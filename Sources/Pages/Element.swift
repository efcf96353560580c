/// A node of the document's structure as a screen reader meets it.
///
/// Groups that carry the same `id` are one element: a paragraph that runs over a page break appears as a group on
/// either page. Parents follow from the nesting of groups. The order of reading is that of the source and not that of
/// painting, so that a figure which floats to a later page is still read at its place: among elements that stand side by
/// side in one parent the lower number comes first, unless `follows` names a place.
package struct Element: Hashable, Sendable {
  /// The same for all pieces of one element; unique in a publication.
  package var id: Int
  package var role: Role
  /// The language of the contents where it differs from the parent's (BCP 47).
  package var language: String?
  /// Alternative text of a figure.
  package var alternative: String?
  /// A title for the element (`/T`), such as a table's caption in short.
  package var title: String?
  /// The element after which this one is read, wherever it is painted: a note follows its call.
  package var follows: Int?
  /// The numbers of the header cells that belong to a cell, where rows and columns alone do not tell: in tables whose
  /// headers have levels or cover several rows.
  package var headers: [Int]

  package init(
    id: Int, role: Role, language: String? = nil, alternative: String? = nil, title: String? = nil,
    follows: Int? = nil, headers: [Int] = []
  ) {
    self.id = id
    self.role = role
    self.language = language
    self.alternative = alternative
    self.title = title
    self.follows = follows
    self.headers = headers
  }
}

/// The standard structure types that our documents use (ISO 32000-1, 14.8.4).
package enum Role: Hashable, Sendable {
  case document, part, section
  case heading(level: Int)
  case paragraph
  case list(ListNumbering)
  case listItem, label, listBody
  case table, tableRow, tableHead, tableBody, tableFoot
  case headerCell(HeaderScope, columnSpan: Int, rowSpan: Int)
  case dataCell(columnSpan: Int, rowSpan: Int)
  case contents, contentsItem
  /// The index at the back; its entries are a list in it.
  case index
  case figure, caption
  case note, reference, link
  case blockQuote, quote, span
  /// Text that is read as it was typed, inside a paragraph.
  case code
  /// A box beside the flow of the text.
  case aside

  package enum ListNumbering: Hashable, Sendable {
    case none, disc, decimal, lowerAlpha, lowerRoman
  }
  package enum HeaderScope: Hashable, Sendable { case row, column, both }
}
