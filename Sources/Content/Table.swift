public import Diagnostics

/// A table with header rows that are repeated on every page.
///
///     Table(caption: "Grants", header: ["City", "Amount"], rows: [["Riga", "12.50"], ["Utopia", "7.25"]])
///       .total("All", of: [1])       // a last row with the sum, exact to the last decimal
///       .carries([1])                // running sums at the foot and head of its pages
///       .columns([.auto, .fixed(80.pt)])
public struct Table: BlockNode, Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case start, centre, end }

  public var node: Node
  public var alignments: [Alignment]
  /// The header rows, at least one; a cell that covers several columns names those of the rows below it together.
  public var header: [Row]
  public var rows: [Row]
  /// Rows of totals under the others; they stay with the last row.
  public var footer: [Row]
  public var caption: RichText?
  public var source: RichText?
  /// Whether the first cell of each row names the row.
  public var firstColumnIsHeader: Bool
  /// The widths of the columns, from the first on; those not named are made from what stands in them.
  public var columns: [ColumnWidth] = []
  /// A row that is reckoned from the others, first in the footer.
  public var total: Total?
  /// The columns, from 0, whose sum so far is told at the foot and head of the pages of a divided table.
  public var carries: [Int] = []

  public init(
    alignments: [Alignment], header: [Row], rows: [Row], footer: [Row] = [], caption: RichText? = nil,
    source: RichText? = nil, firstColumnIsHeader: Bool = true, origin: Origin
  ) {
    node = Node(origin)
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.footer = footer
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
    let alignments = header.indices.map { column in
      Self.alignment(ofColumn: column, rows.compactMap { column < $0.count ? $0[column] : nil })
    }
    self.init(
      alignments: alignments, header: [Row(header.map { Cell(RichText($0)) }, origin: origin)],
      rows: rows.map { Row($0.map { Cell(RichText($0)) }, origin: origin) }, caption: caption, source: source,
      origin: origin)
  }

  public var blocks: [Block] { [.table(self)] }
  /// All rows, from the header's to the footer's.
  public var allRows: [Row] { header + rows + footer }
}

extension Table {
  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var text: RichText
    /// How many columns it covers.
    public var span: Int
    /// How many rows it covers: this one and those below, at most to the end of the header or the body. The cells of
    /// the rows below take the columns that are left.
    public var rowSpan: Int
    /// Where the cell was written, if that is known better than the row's place.
    public var origin: Origin?

    /// A cell that covers one place, or several: `Cell("Members", span: 2, rows: 2)`.
    public init(_ text: RichText, span: Int = 1, rows: Int = 1, origin: Origin? = nil) {
      self.text = text
      self.span = span
      rowSpan = rows
      self.origin = origin
    }
    /// A cell of several pieces: `Cell { "163"; TableNote("On 31 December.") }`.
    public init(span: Int = 1, rows: Int = 1, @InlineBuilder _ content: () -> [Inline]) {
      self.init(RichText(content()), span: span, rows: rows)
    }
    public init(stringLiteral value: String) { self.init(RichText(value)) }
    public init(stringInterpolation: RichText.StringInterpolation) {
      self.init(RichText(stringInterpolation: stringInterpolation))
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var origin: Origin
    /// A row of totals, set off by a rule; it does not count where a column is summed.
    public var isTotal: Bool
    /// Whether the row's only cell covers all columns and names the rows below it, up to the next of its kind.
    public var isGroup = false
    /// Whether the row stands on the page of the next one.
    public var keepsWithNext = false

    public init(_ cells: [Cell], isTotal: Bool = false, origin: Origin) {
      self.cells = cells
      self.isTotal = isTotal
      self.origin = origin
    }

    /// A heading over the rows that follow, such as a country over its cities; it stays with the first of them.
    public static func group(_ title: RichText, origin: Origin) -> Row {
      var row = Row([Cell(title)], origin: origin)
      row.isGroup = true
      row.keepsWithNext = true
      return row
    }
  }

  /// Rows under a heading of their own; `keepsTogether` keeps them on one page, where one can hold them.
  public static func group(
    _ title: RichText, rows: [Row], keepsTogether: Bool = false, file: StaticString = #fileID, line: UInt = #line
  ) -> [Row] {
    let all = [Row.group(title, origin: .here(file, line))] + rows
    return keepsTogether ? keptTogether(all) : all
  }

  /// Rows that stand on one page, where one can hold them.
  public static func keptTogether(_ rows: [Row]) -> [Row] {
    rows.enumerated().map { n, row in
      var row = row
      if n + 1 < rows.count { row.keepsWithNext = true }
      return row
    }
  }
}
