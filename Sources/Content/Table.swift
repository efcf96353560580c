public import Diagnostics

/// A table with header rows that are repeated on every page.
public struct Table: BlockNode, Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case start, centre, end }

  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var text: RichText
    /// How many columns it covers.
    public var span: Int
    /// How many rows it covers: this one and those below, at most to the end of the header or the body. The cells of
    /// the rows below take the columns that are left.
    public var rowSpan: Int

    /// A cell that covers one place, or several: `Cell("Members", span: 2, rows: 2)`.
    public init(_ text: RichText, span: Int = 1, rows: Int = 1) {
      self.text = text
      self.span = span
      rowSpan = rows
    }
    public init(stringLiteral value: String) { self.init(RichText(value)) }
    public init(stringInterpolation: RichText.StringInterpolation) {
      self.init(RichText(stringInterpolation: stringInterpolation))
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var origin: Origin
    /// A row of totals, set off by a rule.
    public var isTotal: Bool

    public init(_ cells: [Cell], isTotal: Bool = false, origin: Origin) {
      self.cells = cells
      self.isTotal = isTotal
      self.origin = origin
    }
  }

  public var node: Node
  public var alignments: [Alignment]
  /// The header rows, at least one; a cell that covers several columns names those of the rows below it together.
  public var header: [Row]
  public var rows: [Row]
  public var caption: RichText?
  public var source: RichText?
  /// Whether the first cell of each row names the row.
  public var firstColumnIsHeader: Bool

  public init(
    alignments: [Alignment], header: [Row], rows: [Row], caption: RichText? = nil, source: RichText? = nil,
    firstColumnIsHeader: Bool = true, origin: Origin
  ) {
    node = Node(origin)
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.caption = caption
    self.source = source
    self.firstColumnIsHeader = firstColumnIsHeader
  }

  /// A table of plain cells; columns whose cells are all numbers are set to the end.
  public init(
    caption: RichText? = nil, header: [String], rows: [[String]], source: RichText? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let origin = Origin.here(file, line)
    let alignments = header.indices.map { column -> Alignment in
      let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
      return column > 0 && !cells.isEmpty && cells.allSatisfy(Self.isNumber) ? .end : .start
    }
    self.init(
      alignments: alignments, header: [Row(header.map { Cell(RichText($0)) }, origin: origin)],
      rows: rows.map { Row($0.map { Cell(RichText($0)) }, origin: origin) }, caption: caption, source: source,
      origin: origin)
  }

  public var blocks: [Block] { [.table(self)] }

  /// Whether a cell reads as a number: digits, with signs, separators and percent.
  public static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    for c in text.unicodeScalars {
      switch c {
      case "0"..."9": hasDigit = true
      case "+", "-", "−", "–", ".", ",", " ", "\u{A0}", "\u{202F}", "%", "(", ")", "…": break
      // Arabic signs, and the mark that keeps a percent sign on its side.
      case "٫", "٬", "٪", "\u{200E}": break
      default:
        guard c.properties.generalCategory == .decimalNumber else { return false }
        hasDigit = true
      }
    }
    return hasDigit || text.isEmpty
  }
}
