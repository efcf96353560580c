import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension LayoutContext {
  /// Rows that a page must have for text, a note and what keeps them apart.
  static let leastRows = 8
  /// A narrower column holds no words.
  static let leastColumn = 40.pt
  /// A narrower picture shows nothing.
  static let leastPicture = 20.pt
  /// How far points and hyphens may hang over the edge of a line, in parts of the type size.
  static let hang = 0.5

  /// Throws where pages have no room for text at all.
  func checkRoom() throws {
    let page = theme.page
    let rows = (page.size.height - page.top - page.bottom).units / max(grid.units, 1)
    if rows < Self.leastRows {
      throw FindingError(
        "the pages have room for \(max(rows, 0)) rows of text, \(Self.leastRows) are the least",
        at: .file("report.json"),
        hint: "make theme.margins or theme.sizes.leading smaller")
    }
    if page.textWidth < Self.leastColumn || page.side > .zero && page.side < Self.leastColumn {
      let width = page.textWidth < Self.leastColumn ? page.textWidth : page.side
      throw FindingError(
        "a column of the pages is \(max(width, .zero).units / 1024) pt wide, \(Self.leastColumn.units / 1024) pt are the least",
        at: .file("report.json"), hint: "make theme.margins smaller, or theme.columns.side wider or 0")
    }
  }

  /// Tells that something has no room; a draft goes on with a warning. The same thing is told once, also when pages are
  /// composed again with another number of rows.
  func tell(_ overflow: Overflow) -> Finding {
    let finding = severity(overflow.finding(grid: grid))
    if overflows.insert("\(overflow.origin) \(overflow.what)").inserted { findings.add(finding) }
    return finding
  }

  /// Tells what is ready as a finding.
  @discardableResult
  func tellOverflow(_ finding: Finding) -> Finding {
    let finding = severity(finding)
    let key = finding.message.split(separator: ":").first.map(String.init) ?? ""
    if overflows.insert("\(finding.origin) \(key)").inserted { findings.add(finding) }
    return finding
  }

  private func severity(_ finding: Finding) -> Finding {
    var finding = finding
    if isDraft { finding.severity = .warning }
    return finding
  }

  /// The width of a column.
  func width(of column: FlowItem.Column) -> Length {
    switch column {
    case .text: theme.page.textWidth
    case .side: theme.page.side
    case .full: theme.page.fullWidth
    }
  }

  /// What stands in the place of a block that is too wide for it.
  func mark(_ overflow: Overflow, width: Length) -> FigureBlock {
    let page = theme.page.size.height - theme.page.top - theme.page.bottom
    return OverflowMark(context: self).block(tell(overflow), width: width, most: page)
  }

  /// Looks at finished lines: a word that had to be cut is doubtful, a letter wider than its column is wrong.
  /// Gives the finding about the letter.
  @discardableResult
  func check(_ lines: [Line], width: Length, size: Length, origin: Origin, tellsCuts: Bool = true) -> Finding? {
    for (n, line) in lines.enumerated() where line.width > width + size * Self.hang {
      return tell(
        Overflow(
          what: "the text “\(Self.start(of: lines[n...]))”", origin: origin, direction: .width, asked: line.width,
          offered: width, hint: "give it more room: fewer columns, or fewer lists and boxes around it"))
    }
    guard tellsCuts else { return nil }
    for (n, line) in lines.enumerated() where line.isCut && (n == 0 || !lines[n - 1].isCut) {
      findings.warning(
        "the word “\(Self.word(cutIn: lines[n...]))” is wider than its column of \(width.units / 1024) pt: it is cut",
        at: origin, hint: "shorten it, or put a soft hyphen (U+00AD) where it may be divided")
    }
    return nil
  }

  private static func text(_ line: Line) -> String {
    let text = line.pieces.map { $0.run.actualText ?? String(decoding: $0.run.text, as: UTF8.self) }.joined()
    // Without the marks that keep code in its direction.
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{2066}" && $0 != "\u{2069}" }))
  }

  /// The word that runs on from the first of some lines.
  private static func word(cutIn lines: ArraySlice<Line>) -> String {
    var word = text(lines[lines.startIndex]).split(separator: " ").last.map(String.init) ?? ""
    for (n, line) in lines.enumerated().dropFirst() {
      let words = text(line).split(separator: " ", omittingEmptySubsequences: false)
      word += words.first ?? ""
      if words.count > 1 || !lines[lines.startIndex + n].isCut { break }
    }
    return word
  }

  /// The first letters of a text.
  private static func start(of lines: ArraySlice<Line>) -> String {
    let whole = lines.prefix(24).map(text).joined()
    return whole.count > 24 ? whole.prefix(24) + "…" : whole
  }
}

extension Flowable {
  /// Offers room to the block. Where no page can hold it, that is told, and a mark stands in its place: what follows is
  /// composed all the same, so that everything that has no room is told at once.
  func placed(in region: Region, width: Length, at origin: Origin, _ context: LayoutContext) -> Outcome {
    let outcome = place(in: region)
    guard case .never(var finding) = outcome else { return outcome }
    if finding.origin == .toolkit { finding.origin = origin }
    finding = context.tellOverflow(finding)
    var mark = OverflowMark(context: context).block(
      finding, width: width, most: context.grid * max(region.pageRows, 1))
    if let figure = self as? FigureBlock {
      mark.notes = figure.notes
      mark.segments += figure.aims
    }
    return mark.place(in: region)
  }
}

extension FigureBlock {
  /// The places in it that references aim at.
  fileprivate var aims: [Segment] {
    segments.compactMap { segment in
      let aims = segment.items.filter { if case .destination = $0.item { true } else { false } }
      return aims.isEmpty ? nil : Segment(path: [], items: aims.map { Frame.Placed(.zero, $0.item) })
    }
  }
}
