import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// A table set for a width: what stands over and under its rows, the places of its columns, and its bands of rows, which
/// are made when their page comes.
final class TableContent {
  let context: LayoutContext
  let width: Length
  /// Whether its columns run from right to left.
  private let isMirrored: Bool
  /// From the column's left edge, for a table inside a list or box.
  var inset = Length.zero

  /// Of the list items that begin with the table, from the column's edge.
  var labels: [Segment] = []
  var caption: [Segment] = []
  var captionHeight = Length.zero
  var continued: [Segment] = []
  var continuedHeight = Length.zero
  /// The header rows as they stand in the structure, and once more as paint only for later pages.
  private(set) var header: [Segment] = []
  private(set) var repeatedHeader: [Segment] = []
  private(set) var headerHeight = Length.zero
  /// Called in the caption and the header.
  var headerNotes: [Int] = []
  var source: [Segment] = []
  var sourceHeight = Length.zero
  var sourceNotes: [Int] = []
  /// The notes of the table, and those that its caption, its header and its source call.
  var notes: TableNotes?
  var captionCalls: Set<Int> = []
  private(set) var headerCalls: Set<Int> = []
  var sourceCalls: Set<Int> = []
  /// Called in the lines that were set last.
  var calls: Set<Int> = []
  /// The line with running sums at the foot of a page, and at the head of the next.
  private(set) var carryHeight = Length.zero
  private var carry: ((_ label: String, _ row: Int) throws -> TableBand?)?
  private var carryLabels = ("", "")

  var bandCount = 0
  var make: ((Int) throws -> TableBand)?
  /// The heading of a group, once more, for the page that begins with a band in the middle of it.
  var repeatGroup: ((Int) throws -> TableBand?)?
  private var bands: [Int: TableBand] = [:]
  private var keepsAll = false

  /// The start and the width of each column, from the table's starting edge.
  private var columns: [(start: Length, width: Length)] = []
  /// As far as the columns reach: less than the width where all of them are stated.
  private var reach: Length

  /// So many bands are kept, more than stand on a page; a page that is tried again mostly asks for the same ones.
  static let kept = 160
  /// A table of this many rows or fewer goes on one page rather than over two.
  static let smallTable = 9

  init(context: LayoutContext, width: Length) {
    self.context = context
    self.width = width
    isMirrored = context.isMirrored
    reach = width
  }

  // MARK: - Columns

  func setColumns(_ widths: [Length]) {
    var x = Length.zero
    for width in widths {
      columns.append((x, width))
      x = x + width + TableColumns.gutter
    }
    let sum = TableColumns.sum(widths)
    // Shared room is rounded down for each column.
    if sum + 1.pt < width { reach = sum }
  }

  func width(of range: Range<Int>) -> Length {
    guard let last = range.last, last < columns.count else { return .zero }
    return columns[last].start + columns[last].width - columns[range.lowerBound].start
  }

  private func left(_ x: Length, _ part: Length) -> Length { isMirrored ? width - x - part : x }

  func left(of range: Range<Int>) -> Length {
    guard range.lowerBound < columns.count else { return .zero }
    return left(columns[range.lowerBound].start, width(of: range))
  }

  // MARK: - Bands

  func setHeader(_ band: TableBand) {
    headerHeight = band.height
    headerNotes += band.notes
    headerCalls = band.tableNotes
    header = paint(band, isHeader: true)
    header += rule(y: band.height, weight: context.theme.tables.headRule, colour: context.theme.colours.ink)
    repeatedHeader = [Self.artifact(header)]
  }

  /// A band by its number; nil behind the last. A failure is told as a finding, and the band is left out.
  func band(_ number: Int) -> TableBand? {
    guard number < bandCount, let make else { return nil }
    if let known = bands[number] { return known }
    do {
      let band = try make(number)
      if !keepsAll, bands.count >= Self.kept { bands = bands.filter { abs($0.key - number) < Self.kept / 4 } }
      bands[number] = band
      return band
    } catch let error as FindingError {
      context.findings.add(error.finding)
    } catch {
      context.findings.error("\(error)", at: .toolkit)
    }
    return TableBand(paths: [], totals: [], cells: [])
  }

  /// Makes every band now and keeps it.
  func makeAll() throws {
    keepsAll = true
    guard let make else { return }
    for number in 0..<bandCount { bands[number] = try make(number) }
  }

  /// Whether the table shall not be divided, as it is short and a page can hold it.
  func staysWhole(room: Length) -> Bool {
    guard bandCount <= Self.smallTable else { return false }
    var height = captionHeight + headerHeight + sourceHeight
    var called = captionCalls.union(headerCalls).union(sourceCalls)
    for number in 0..<bandCount {
      guard let band = band(number) else { continue }
      height = height + band.height
      called.formUnion(band.tableNotes)
    }
    return height + notesHeight(called) <= room
  }

  func notesHeight(_ called: Set<Int>) -> Length { notes?.height(called) ?? .zero }

  /// The heading of the group in which a band stands, as it is repeated on a later page.
  func groupLine(before number: Int) -> (segments: [Segment], height: Length)? {
    guard let band = try? repeatGroup?(number) else { return nil }
    return ([Self.artifact(paint(band, isFirst: carryHeight == .zero))], band.height)
  }

  // MARK: - Sums over pages

  /// Prepares the lines with the sums of some columns.
  func setCarries(_ columns: [Int], _ sums: TableSums, _ wording: Wording, _ maker: BandMaker) throws {
    guard columns.contains(where: { sums.columns[$0] != nil }) else { return }
    carryLabels = (wording.carriedForward, wording.broughtForward)
    carry = { label, row in
      var texts: [Int: String] = [:]
      for column in columns { texts[column] = sums.text(column, before: row) }
      return try maker.carryBand(label, sums: texts)
    }
    for label in [carryLabels.0, carryLabels.1] {
      carryHeight = max(carryHeight, try carry?(label, 0)?.height ?? .zero)
    }
  }

  /// The line with the sums of the rows before `row`: at the head of a page or at its foot.
  func carryLine(before row: Int, isHead: Bool) -> [Segment] {
    guard let made = try? carry?(isHead ? carryLabels.1 : carryLabels.0, row) else { return [] }
    let tokens = context.theme.tables
    var line = paint(made)
    if !isHead { line = rule(y: .zero, weight: tokens.totalRule, colour: context.theme.colours.ink) + line }
    return [Self.artifact(line)]
  }

  // MARK: - Paint

  /// What a band paints, from its top. `isFirst` says that no row stands above it on the page.
  func paint(_ band: TableBand, isHeader: Bool = false, number: Int = 0, isFirst: Bool = true) -> [Segment] {
    let tokens = context.theme.tables
    let colours = context.theme.colours
    var out: [Segment] = []
    if tokens.zebra, !isHeader, number % 2 == 1 { out.append(ground(height: band.height)) }
    var tops = [Length.zero]
    for height in band.heights { tops.append(tops[tops.count - 1] + height) }
    var next = 0
    for row in 0..<band.rowCount {
      if !isHeader {
        if band.totals[row] {
          if row > 0 || !isFirst && !band.isRest {
            out += rule(y: tops[row], weight: tokens.totalRule, colour: colours.ink)
          }
        } else if !tokens.zebra, row > 0 || !isFirst {
          out += rowRule(band, over: row, y: tops[row])
        }
      }
      // A row of which every place is taken from above still stands in the structure.
      out.append(Segment(path: band.paths[row], items: []))
      while next < band.cells.count, band.cells[next].row == row {
        let cell = band.cells[next]
        next += 1
        // A cell without text still stands in the structure.
        if cell.content.lines.isEmpty { out.append(Segment(path: cell.content.path, items: [])) }
        var y = tops[row] + TableBand.padding
        if isHeader { y = tops[row + cell.rows] - TableBand.padding - cell.height }
        for line in cell.from..<cell.end {
          cell.content.segments(line: line, x: cell.content.x, y: y, into: &out)
          y = y + cell.content.leading
        }
        // A rule holds the columns together that a header names together.
        if isHeader, cell.columns.count > 1, row + cell.rows < band.rowCount, cell.lineCount > 0 {
          out += rule(y: tops[row + cell.rows], weight: tokens.rowRule, colour: colours.ink, columns: cell.columns)
        }
      }
    }
    return out
  }

  /// The rule between a row and the one above, left out where a cell covers both.
  private func rowRule(_ band: TableBand, over row: Int, y: Length) -> [Segment] {
    let tokens = context.theme.tables
    let colour = context.theme.colours.rule
    let crossing = band.cells.filter { $0.row < row && $0.row + $0.rows > row }
    if row == 0 || crossing.isEmpty { return rule(y: y, weight: tokens.rowRule, colour: colour) }
    var out: [Segment] = []
    var start = 0
    for cell in crossing.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      if start < cell.columns.lowerBound {
        out += rule(y: y, weight: tokens.rowRule, colour: colour, columns: start..<cell.columns.lowerBound)
      }
      start = cell.columns.upperBound
    }
    if start < columns.count {
      out += rule(y: y, weight: tokens.rowRule, colour: colour, columns: start..<columns.count)
    }
    return out
  }

  var footRule: [Segment] {
    rule(y: .zero, weight: context.theme.tables.footRule, colour: context.theme.colours.ink)
  }

  private func rule(y: Length, weight: Length, colour: Colour, columns range: Range<Int>? = nil) -> [Segment] {
    guard weight > .zero else { return [] }
    let x = range.map { left(of: $0) } ?? left(.zero, reach)
    let long = range.map { width(of: $0) } ?? reach
    let path = PaintedPath(Path(from: .zero, to: Point(long, .zero)), stroke: .init(colour: colour, width: weight))
    let frame = Frame(size: Size(long, weight), items: [Frame.Placed(.zero, .path(path))])
    return [Segment(path: [], items: [Frame.Placed(Point(x, y), .artifact(.rule, frame))])]
  }

  private func ground(height: Length) -> Segment {
    let area = Rectangle(x: left(.zero, reach), y: .zero, width: reach, height: height)
    let path = PaintedPath(Path(area), fill: context.theme.colours.tint)
    let frame = Frame(size: area.size, items: [Frame.Placed(.zero, .path(path))])
    return Segment(path: [], items: [Frame.Placed(.zero, .artifact(.background, frame))])
  }

  /// The paint of segments without their meaning, for what is repeated on a later page.
  static func artifact(_ segments: [Segment]) -> Segment {
    var items: [Frame.Placed] = []
    for placed in segments.flatMap(\.items) {
      switch placed.item {
      case .linkArea, .destination: break
      case .artifact(_, let frame):
        items += frame.items.map { Frame.Placed(placed.point + $0.point, $0.item) }
      default: items.append(placed)
      }
    }
    return Segment(
      path: [], items: [Frame.Placed(.zero, .artifact(.decoration, Frame(size: .zero, items: items)))])
  }
}
