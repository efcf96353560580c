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

  let setter: TableSetter
  /// With every cell on one line.
  private(set) var natural: [Length]
  /// Of the longest word.
  private var words: [Length]
  /// Columns of numbers, which are set under each other by the decimal sign.
  private(set) var decimals: [Decimals?]

  init(_ setter: TableSetter) throws {
    self.setter = setter
    natural = [Length](repeating: Self.least, count: setter.columnCount)
    words = natural
    decimals = [Decimals?](repeating: nil, count: setter.columnCount)
    var spanning: [(columns: Range<Int>, natural: Length, words: Length)] = []
    try setter.forEachPlace { place, isHeader, row in
      let shaped = try setter.shaped(place, isHeader: isHeader, row)
      let wide = shaped.naturalWidth + Self.slack
      var least = shaped.minimumWidth + Self.slack
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
    }
    // The narrow ones first: what they widen helps the others.
    for cell in spanning.sorted(by: { $0.columns.count < $1.columns.count }) {
      Self.widen(&natural, cell.columns, to: cell.natural)
      Self.widen(&words, cell.columns, to: cell.words)
    }
  }

  /// The width that the table would take with every cell on one line.
  var naturalWidth: Length { Self.sum(natural) }

  /// Natural widths where they fit; else each column gets its longest word and a share of the rest by its wish; else
  /// its longest part of a word, hyphenated. The second value says whether even those had to be narrowed.
  func widths(_ width: Length) throws -> (widths: [Length], cutsWords: Bool) {
    let free = width - Self.gutter * max(natural.count - 1, 0)
    let wanted = natural.reduce(.zero, +)
    if wanted <= free {
      // Spare room goes between the columns, in equal parts.
      let spare = (free - wanted) / max(natural.count, 1)
      return (natural.map { $0 + spare }, false)
    }
    if let widths = Self.share(free, from: words, to: natural) { return (widths, false) }
    let parts = try hyphenated()
    if let widths = Self.share(free, from: parts, to: words) { return (widths, false) }
    let needed = parts.reduce(.zero, +)
    return (parts.map { $0 * (free / needed) }, true)
  }

  /// The width of the longest part of a hyphenated word in each column. Asked for only where room is scarce.
  private func hyphenated() throws -> [Length] {
    var parts = [Length](repeating: Self.least, count: natural.count)
    try setter.forEachPlace { place, isHeader, row in
      guard place.columns.count == 1 else { return }
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

  static func sum(_ widths: [Length]) -> Length {
    widths.reduce(.zero, +) + gutter * max(widths.count - 1, 0)
  }
}
