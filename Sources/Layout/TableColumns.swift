import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// The widths of a table's columns, made from what stands in them.
struct TableColumns {
  /// The widest part before the decimal sign of a column's numbers, and the widest from it on.
  struct Decimals {
    var lead = Length.zero
    var tail = Length.zero
    var width: Length { lead + tail }
  }

  /// Between the text of neighbouring columns.
  static let gutter = 10.pt
  /// No column is narrower, however little stands in it.
  static let least = 12.pt
  /// Lines are broken to the last 1/1024 pt; this keeps a word from being broken by rounding.
  static let slack = 1.pt

  /// So many ems of text stay on one line as long as columns have room for it: "In all", "参加者".
  private static func shortest(_ setter: TableSetter) -> Length { setter.context.theme.sizes.small * 4 }

  let setter: TableSetter
  /// With every cell on one line.
  private(set) var natural: [Length]
  /// Of the longest word.
  private var words: [Length]
  /// With every cell on one line but those of the head.
  private var rows: [Length]
  /// Columns of numbers, which are set under each other by the decimal sign.
  private(set) var decimals: [Decimals?]

  init(_ setter: TableSetter) throws {
    self.setter = setter
    natural = [Length](repeating: Self.least, count: setter.columnCount)
    (words, rows) = (natural, natural)
    decimals = [Decimals?](repeating: nil, count: setter.columnCount)
    var spanning: [(columns: Range<Int>, natural: Length, words: Length)] = []
    try setter.forEachPlace { place, isHeader, row in
      // A heading over rows takes what room there is.
      if row.isGroup { return }
      let shaped = try setter.shaped(place, isHeader: isHeader, row)
      let wide = shaped.naturalWidth + Self.slack
      var least = max(shaped.minimumWidth, min(shaped.naturalWidth, Self.shortest(setter))) + Self.slack
      guard place.columns.count == 1 else {
        spanning.append((place.columns, wide, least))
        return
      }
      let column = place.columns.lowerBound
      if !isHeader, setter.alignment(column) == .end, let lead = try setter.lead(place, row) {
        var sides = decimals[column] ?? Decimals()
        sides.lead = max(sides.lead, lead)
        sides.tail = max(sides.tail, shaped.naturalWidth - lead)
        decimals[column] = sides
        // A number is not broken, not even between its groups of figures.
        least = max(wide, sides.width + Self.slack)
      }
      natural[column] = max(natural[column], wide, least)
      words[column] = max(words[column], least)
      rows[column] = max(rows[column], isHeader ? least : max(wide, least))
    }
    // The narrow ones first: what they widen helps the others.
    for cell in spanning.sorted(by: { $0.columns.count < $1.columns.count }) {
      Self.widen(&natural, cell.columns, to: cell.natural)
      Self.widen(&words, cell.columns, to: cell.words)
      Self.widen(&rows, cell.columns, to: cell.words)
    }
  }

  /// The width that the table would take with every cell on one line, and stated widths as they are.
  var naturalWidth: Length {
    Self.sum(
      natural.enumerated().map { column, wish in
        switch stated(column) {
        case .auto, .share: wish
        case .fixed(let length): length
        case .atMost(let length): min(wish, length)
        }
      })
  }

  func stated(_ column: Int) -> Table.ColumnWidth {
    column < setter.table.columns.count ? setter.table.columns[column] : .auto
  }

  /// The columns' widths in a table of this width: those that are stated, and for the others natural widths where they
  /// fit; else those of the rows and what is left for the heads; else each column gets its longest word and a share of the rest by its wish; else its longest part of a word,
  /// hyphenated. What does not fit is told.
  func widths(_ width: Length) throws -> [Length] {
    let free = width - Self.gutter * max(natural.count - 1, 0)
    var widths = natural.indices.map { length(of: $0, free: free) }
    checkSum(&widths, free: free)
    let open = widths.indices.filter { widths[$0] == nil }
    let room = free - widths.reduce(.zero) { $0 + ($1 ?? .zero) }
    for (column, made) in zip(open, try self.widths(open, room)) { widths[column] = made }
    try checkWords(of: widths.indices.filter { !open.contains($0) }, widths)
    return widths.map { $0 ?? Self.least }
  }

  private func length(of column: Int, free: Length) -> Length? {
    switch stated(column) {
    case .auto, .atMost: nil
    case .share(let share): free * max(share, 0)
    case .fixed(let length): length
    }
  }

  /// Tells of the column with which stated widths become wider than the table, and forgets the widths.
  private func checkSum(_ widths: inout [Length?], free: Length) {
    let open = widths.count { $0 == nil }
    var sum = Self.least * open
    // Shares may be a hair too much together by rounding.
    guard
      let column = widths.indices.first(where: { column in
        guard let stated = widths[column] else { return false }
        sum = sum + stated
        return sum > free + Self.slack
      })
    else { return }
    setter.context.findings.error(
      "the widths of this table are more than there is: with the column “\(name(column))” they are "
        + "\(Self.points(sum)) pt, and there are \(Self.points(free)) pt", at: setter.table.node.origin,
      hint: open > 0
        ? "columns without a width need \(Self.points(Self.least)) pt each; make a stated width smaller"
        : "make a width smaller, or write auto for one of them")
    widths = widths.map { _ in nil }
  }

  /// Warns of stated columns whose words do not fit.
  private func checkWords(of columns: [Int], _ widths: [Length?]) throws {
    guard columns.contains(where: { words[$0] > (widths[$0] ?? .zero) }) else { return }
    let parts = try hyphenated()
    for column in columns {
      guard let width = widths[column], parts[column] > width else { continue }
      setter.context.findings.warning(
        "the words of the column “\(name(column))” are wider than its \(Self.points(width)) pt: some are cut",
        at: setter.table.node.origin, hint: "it needs \(Self.points(parts[column])) pt")
    }
  }

  private func name(_ column: Int) -> String { TableSums.name(column, setter.table) }

  /// The widths of the columns that are not stated.
  private func widths(_ open: [Int], _ free: Length) throws -> [Length] {
    func capped(_ widths: [Length]) -> [Length] {
      open.map { column in
        if case .atMost(let most) = stated(column) {
          min(widths[column], max(most, Self.least))
        } else {
          widths[column]
        }
      }
    }
    let natural = capped(self.natural)
    let wanted = natural.reduce(.zero, +)
    if wanted <= free {
      // Spare room goes between the columns, in equal parts.
      let growing = open.filter { if case .atMost = stated($0) { false } else { true } }
      let spare = growing.isEmpty ? .zero : (free - wanted) / growing.count
      return zip(open, natural).map { growing.contains($0) ? $1 + spare : $1 }
    }
    // Heads give way first: their lines are few, those of the rows many.
    if let widths = Self.share(free, from: capped(rows), to: natural) { return widths }
    let words = capped(self.words)
    if let widths = Self.share(free, from: words, to: natural) { return widths }
    let parts = capped(try hyphenated())
    if let widths = Self.share(free, from: parts, to: words) { return widths }
    setter.context.findings.warning(
      "the words of this table are wider than its columns: some are cut", at: setter.table.node.origin,
      hint: "shorten them, leave out a column, or divide the table in two")
    let needed = parts.reduce(.zero, +)
    return parts.map { $0 * (free / needed) }
  }

  /// The width of the longest part of a hyphenated word in each column. Asked for only where room is scarce.
  private func hyphenated() throws -> [Length] {
    var parts = [Length](repeating: Self.least, count: natural.count)
    try setter.forEachPlace { place, isHeader, row in
      guard place.columns.count == 1, !row.isGroup else { return }
      let column = place.columns.lowerBound
      let shaped = try setter.shaped(place, isHeader: isHeader, row)
      parts[column] = max(parts[column], shaped.hyphenatedWidth + Self.slack)
      if !isHeader, let sides = decimals[column] { parts[column] = max(parts[column], sides.width + Self.slack) }
    }
    return parts
  }

  /// Gives each column its least width, and of what is left a part by what it lacks; nil where the least is too much.
  private static func share(_ free: Length, from least: [Length], to wish: [Length]) -> [Length]? {
    let needed = least.reduce(.zero, +)
    guard needed <= free else { return nil }
    let lacks = zip(wish, least).map { max($0 - $1, .zero) }
    let sum = lacks.reduce(.zero, +)
    return zip(least, lacks).map { $0 + (sum > .zero ? (free - needed) * ($1 / sum) : .zero) }
  }

  /// Makes the columns of a cell so wide together that it has room, each by the same.
  private static func widen(_ widths: inout [Length], _ columns: Range<Int>, to width: Length) {
    let lacks = width - sum(Array(widths[columns]))
    guard lacks > .zero else { return }
    let each = Length(units: (lacks.units + columns.count - 1) / columns.count)
    for column in columns { widths[column] = widths[column] + each }
  }

  /// A length for people, in tenths of a point.
  private static func points(_ length: Length) -> String {
    let tenths = Int((length.points * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths.magnitude % 10)"
  }

  static func sum(_ widths: [Length]) -> Length {
    widths.reduce(.zero, +) + gutter * max(widths.count - 1, 0)
  }
}
