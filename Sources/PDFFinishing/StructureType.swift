internal import Pages

/// Names and attributes of the structure types (ISO 32000-1, 14.8.4 and 14.8.5).
extension Role {
  /// The owner of the attributes and its entries, as PDF syntax; nil for none. A figure's need its place and are written elsewhere.
  var attributes: String? {
    switch self {
    case .list(let numbering): "List/ListNumbering/\(numbering.name)"
    case .headerCell(let scope, let columns, let rows):
      "Table/Scope/\(scope.name)\(Self.spans(columns, rows))"
    case .dataCell(let columns, let rows):
      columns > 1 || rows > 1 ? "Table\(Self.spans(columns, rows))" : nil
    default: nil
    }
  }

  /// Whether the type holds other elements and no text of its own, so that their order is known from their numbers.
  /// Inside a paragraph the order is that of its lines.
  var groups: Bool {
    switch self {
    case .document, .part, .section, .list, .listItem, .listBody, .table, .tableRow, .tableHead, .tableBody, .tableFoot,
      .contents, .contentsItem, .index, .blockQuote, .aside, .note:
      true
    case .heading, .paragraph, .label, .headerCell, .dataCell, .figure, .caption, .reference, .link, .quote, .span,
      .code:
      false
    }
  }

  /// What PDF 1.7 calls the types that it does not know.
  static let roleMap = "<</Aside/Div>>"

  private static func spans(_ columns: Int, _ rows: Int) -> String {
    (columns > 1 ? "/ColSpan \(columns)" : "") + (rows > 1 ? "/RowSpan \(rows)" : "")
  }
}

extension Role.ListNumbering {
  fileprivate var name: String {
    switch self {
    case .none: "None"
    case .disc: "Disc"
    case .decimal: "Decimal"
    case .lowerAlpha: "LowerAlpha"
    case .lowerRoman: "LowerRoman"
    }
  }
}

extension Role.HeaderScope {
  fileprivate var name: String {
    switch self {
    case .row: "Row"
    case .column: "Column"
    case .both: "Both"
    }
  }
}
