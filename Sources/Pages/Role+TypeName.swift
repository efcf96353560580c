extension Role {
  /// The structure type's name in a file (ISO 32000-1, 14.8.4), and in frame dumps.
  package var typeName: String {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .section: "Sect"
    // There is no seventh level before PDF 2.0.
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableFoot: "TFoot"
    case .headerCell: "TH"
    case .dataCell: "TD"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .index: "Index"
    case .figure: "Figure"
    case .caption: "Caption"
    case .note: "Note"
    case .reference: "Reference"
    case .link: "Link"
    case .blockQuote: "BlockQuote"
    case .quote: "Quote"
    case .span: "Span"
    case .code: "Code"
    case .aside: "Aside"
    }
  }
}
