public import Geometry

extension Table {
  /// How wide a column is.
  public enum ColumnWidth: Hashable, Sendable {
    /// As wide as what stands in it wants, with a part of the room that is spare or scarce.
    case auto
    /// A share, 0 to 1, of the width that is left between the gutters.
    case share(Double)
    case fixed(Length)
    /// As wide as what stands in it wants, but no wider than this.
    case atMost(Length)
  }

  /// A row with the sums of columns.
  public struct Total: Hashable, Sendable {
    /// What names the row; nil for the language's word.
    public var label: RichText?
    /// The columns that are summed, from 0.
    public var columns: [Int]

    public init(_ label: RichText? = nil, of columns: [Int]) {
      self.label = label
      self.columns = columns
    }
  }

  /// States the widths of the columns, from the first on.
  public func columns(_ widths: [ColumnWidth]) -> Table { changing { $0.columns = widths } }
  /// Adds a row with the sums of columns, counted from 0. A cell that is no number is an error.
  public func total(_ label: RichText? = nil, of columns: [Int]) -> Table {
    changing { $0.total = Total(label, of: columns) }
  }
  /// Tells the sums so far of columns, counted from 0, where the table goes over to another page.
  public func carries(_ columns: [Int]) -> Table { changing { $0.carries = columns } }
  /// Adds rows of totals that stay with the last row.
  public func footer(_ rows: [Row]) -> Table { changing { $0.footer += rows } }

  /// The same table with all its notes as notes of the table.
  public var withTableNotes: Table {
    func cells(_ rows: [Row]) -> [Row] {
      rows.map { row in
        var row = row
        row.cells = row.cells.map { cell in
          var cell = cell
          cell.text = cell.text.withTableNotes
          return cell
        }
        return row
      }
    }
    var copy = self
    copy.caption = caption?.withTableNotes
    copy.header = cells(header)
    copy.rows = cells(rows)
    copy.footer = cells(footer)
    return copy
  }

  private func changing(_ change: (inout Table) -> Void) -> Table {
    var copy = self
    change(&copy)
    return copy
  }

  // MARK: - What stands in a column

  /// Columns of numbers are set to the end, but for the first, which names the rows.
  public static func alignment(ofColumn column: Int, _ texts: [String]) -> Alignment {
    guard column > 0, texts.contains(where: { isNumber($0) && !$0.isEmpty }) else { return .start }
    return texts.allSatisfy { isNumber($0) || isMissing($0) } ? .end : .start
  }

  /// Whether a cell holds a dash, which stands for nothing or none.
  public static func isDash(_ text: String) -> Bool {
    let signs = text.filter { !$0.isWhitespace }
    return ["", "-", "–", "—", "−"].contains(signs)
  }

  /// Whether a cell says that there is no number.
  public static func isMissing(_ text: String) -> Bool {
    missing.contains(text.lowercased().filter { !$0.isWhitespace })
  }

  /// Dashes, and what languages abbreviate "not available" to.
  private static let missing: Set<String> = [
    "", "-", "–", "—", "−", "…", "...", "n/a", "n.a.", "na", "n.d.", "n/d", "nd", "k.a.", "s.o.", "b.d.",
    "н/д", "δ/υ", "غ/م",
  ]

  /// Whether a cell reads as a number: digits, with signs, separators and percent.
  public static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    for c in text.unicodeScalars {
      switch c {
      case "0"..."9": hasDigit = true
      case "+", "-", "−", "–", "±", "≈", "<", ">", "≤", "≥", "~", ".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "%",
        "‰", "(", ")", "…":
        break
      // Arabic signs, and the mark that keeps a percent sign on its side.
      case "٫", "٬", "٪", "\u{200E}", "\u{200F}", "\u{061C}": break
      default:
        guard c.properties.generalCategory == .decimalNumber else { return false }
        hasDigit = true
      }
    }
    return hasDigit || text.isEmpty
  }
}
