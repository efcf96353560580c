import Content
import Diagnostics
import Pages
import Typesetting

/// Everything in a report that has a number or a name: headings, figures, tables, labels.
///
/// Made once, before pages exist. Numbers restart: decimals in a chapter, letters in a decimal section, small romans in
/// a lettered one.
struct DocumentIndex {
  struct Heading: Equatable {
    var level: Int
    /// "1.", "a.", "i.", "Appendix I"; empty when unnumbered.
    var number: String
    var title: RichText
    var destination: String
    var isListed: Bool

    /// Number and title as one line of plain words.
    var plain: String {
      number.isEmpty ? title.plain : number + (number.last == "." ? " " : " – ") + title.plain
    }
  }

  /// What a label names.
  struct Target {
    var number: String
    /// The same in the words of the second version, where two stand side by side.
    var otherNumber: String?
    var title: RichText
    var origin: Origin
    var destination: String
    /// Whether a reference prints the title after the number: yes for headings, no for figures and tables.
    var isHeading: Bool

    /// What a reference prints without words of its own.
    var words: String {
      if number.isEmpty { return title.plain }
      return isHeading ? number + (number.last == "." ? " " : " – ") + title.plain : number
    }
  }

  /// A captioned figure or table, as the lists of figures and tables name it.
  struct Caption {
    var subject: ContentsList.Subject
    /// "Figure 3".
    var number: String
    var title: RichText
    /// Where it differs from the report's.
    var language: String?
    var destination: String
  }

  /// What a label names, as a text in a language calls it: where two versions stand side by side, in the words of its own.
  func target(_ label: String, in language: String) -> Target? {
    guard var target = targets[label], let other else { return targets[label] }
    target.title = target.title.version(in: language, beside: other.language)
    if language == other.language, let number = target.otherNumber { target.number = number }
    return target
  }

  private(set) var headings: [Heading] = []
  private(set) var captions: [Caption] = []
  private(set) var targets: [String: Target] = [:]
  /// Numbers of captioned figures and tables in document order, found by the walk that makes the flow.
  private(set) var captionNumbers: [Int] = []

  private let numberFrom: Int
  private let wording: Wording
  /// The words of the second version, where two stand side by side.
  private let other: Wording?
  private let findings: Findings
  private var figures = 0
  private var tables = 0
  private var boxes = 0
  private var appendices = 0

  init(_ report: Report, findings: Findings) {
    numberFrom = report.numberFrom
    wording = report.wording
    other = report.otherWording
    self.findings = findings
    var counters = [0, 0, 0, 0]
    for blocks in [report.frontMatter, report.body, report.backCover?.content ?? []] {
      walk(blocks, numberedDepth: 0, counters: &counters)
    }
    for (n, plate) in report.plates.enumerated() {
      for case .line(let line) in plate.parts where line.isTitle {
        headings.append(
          Heading(level: 1, number: "", title: line.text, destination: Self.destination(plate: n), isListed: true))
      }
    }
  }

  /// Visits the blocks in the order in which the flow is made, so that the n-th heading here is the n-th there.
  private mutating func walk(_ blocks: [Block], numberedDepth: Int, counters: inout [Int]) {
    for block in blocks {
      switch block {
      case .section(let section): add(section, numberedDepth: numberedDepth, counters: &counters)
      case .list(let list):
        note(list.node, number: "", title: RichText())
        for item in list.items { walk(item.content, numberedDepth: numberedDepth, counters: &counters) }
      case .box(let box):
        if box.isNumbered, !box.node.repeatsNumber { boxes += 1 }
        note(box.node, word: box.isNumbered ? \.box : nil, "\(boxes)", title: box.title ?? RichText())
        walk(box.content, numberedDepth: numberedDepth, counters: &counters)
      case .columns(let columns):
        note(columns.node, number: "", title: RichText())
        walk(columns.content, numberedDepth: numberedDepth, counters: &counters)
      case .pair(let pair):
        note(pair.node, number: "", title: RichText())
        walk(pair.first + pair.second, numberedDepth: numberedDepth, counters: &counters)
      case .figure(let figure): add(figure)
      case .figureRow(let row):
        note(row.node, number: "", title: row.caption ?? RichText())
        for figure in row.figures { add(figure) }
      case .figureGrid(let grid): add(grid)
      case .table(let table):
        if let caption = table.caption { count(caption, of: table.node, as: .tables) }
        captionNumbers.append(tables)
        note(table.node, word: table.caption.map { _ in \.table }, "\(tables)", title: table.caption ?? RichText())
      default: note(block.node, number: "", title: RichText())
      }
    }
  }

  private mutating func add(_ section: Section, numberedDepth: Int, counters: inout [Int]) {
    var number = ""
    /// As each of two versions says it.
    var numbers: (own: String, other: String)?
    var depth = numberedDepth
    switch section.numbering {
    case .appendix:
      appendices += 1
      let roman = PageNumber.roman(appendices).uppercased()
      number = "\(wording.appendix) \(roman)"
      if let other { numbers = (number, "\(other.appendix) \(roman)") }
    case .numbered, .automatic:
      if section.numbering == .numbered || (numberFrom > 0 && section.level >= numberFrom) {
        counters[min(depth, 3)] += 1
        number = Self.number(counters[min(depth, 3)], depth: depth) + "."
        depth += 1
      }
    case .unnumbered: break
    }
    let destination = "heading-\(headings.count + 1)"
    headings.append(
      Heading(
        level: section.level, number: numbers.map { $0.own == $0.other ? $0.own : "\($0.own) · \($0.other)" } ?? number,
        title: section.title, destination: destination,
        isListed: section.isListed))
    note(section.node, number: number, title: section.title, destination: destination)
    if let numbers, let label = section.node.label { targets[label]?.otherNumber = numbers.other }
    // A numbered heading restarts what is counted below it, and so does an unnumbered chapter.
    if !number.isEmpty || section.level == 1 {
      for deeper in depth..<max(depth, 4) { counters[deeper] = 0 }
    }
    walk(section.content, numberedDepth: depth, counters: &counters)
  }

  private mutating func add(_ figure: Figure) {
    if let caption = figure.caption { count(caption, of: figure.node, as: .figures) }
    captionNumbers.append(figures)
    note(figure.node, word: figure.caption.map { _ in \.figure }, "\(figures)", title: figure.caption ?? RichText())
  }

  /// Pictures under one caption are one figure, each with its letter.
  private mutating func add(_ grid: FigureGrid) {
    guard let caption = grid.caption else {
      note(grid.node, number: "", title: RichText())
      for figure in grid.figures { add(figure) }
      return
    }
    count(caption, of: grid.node, as: .figures)
    captionNumbers.append(figures)
    note(grid.node, word: \.figure, "\(figures)", title: caption)
    for (n, figure) in grid.figures.enumerated() {
      note(figure.node, word: \.figure, "\(figures) \(Self.letters(n + 1))", title: figure.caption ?? caption)
    }
  }

  /// Counts a captioned figure or table; a second version adds its caption to that of the first.
  private mutating func count(_ caption: RichText, of node: Node, as subject: ContentsList.Subject) {
    if node.repeatsNumber {
      guard let last = captions.lastIndex(where: { $0.subject == subject }), let language = node.language else {
        return
      }
      captions[last].title = captions[last].title.beside(caption.withoutNotes, language: language)
      return
    }
    let isTable = subject == .tables
    if isTable { tables += 1 } else { figures += 1 }
    captions.append(
      Caption(
        subject: subject, number: isTable ? "\(wording.table) \(tables)" : "\(wording.figure) \(figures)",
        title: caption, language: node.language,
        destination: isTable ? Self.destination(table: tables) : Self.destination(figure: figures)))
  }

  /// Keeps what a label names, with its number after a word such as “Figure”, in the words of each version.
  private mutating func note(_ node: Node, word: ((Wording) -> String)?, _ number: String, title: RichText) {
    guard let word else { return note(node, number: "", title: title) }
    note(node, number: "\(word(wording)) \(number)", title: title)
    guard let other, let label = node.label else { return }
    targets[label]?.otherNumber = "\(word(other)) \(number)"
  }

  private mutating func note(_ node: Node, number: String, title: RichText, destination: String? = nil) {
    guard let label = node.label else { return }
    if let first = targets[label] {
      findings.error(
        "the label “\(label)” is used twice; it names something at \(first.origin) already", at: node.origin,
        hint: "give one of the two another label")
      return
    }
    targets[label] = Target(
      number: number, title: title, origin: node.origin, destination: destination ?? Self.destination(of: label),
      isHeading: destination != nil)
  }

  /// The destination that stands at a labelled block.
  static func destination(of label: String) -> String { "label-" + label }

  /// The destinations that stand at captioned figures and tables.
  static func destination(figure number: Int) -> String { "figure-\(number)" }
  /// The destination at the title of the n-th plate, from 0.
  static func destination(plate number: Int) -> String { "plate-\(number + 1)" }
  static func destination(table number: Int) -> String { "table-\(number)" }

  /// The n-th number at a depth of numbered headings: 1, a, i, 1.
  static func number(_ n: Int, depth: Int) -> String {
    switch depth {
    case 1: letters(n)
    case 2: PageNumber.roman(n)
    default: String(n)
    }
  }

  /// a … z, aa, ab …
  static func letters(_ n: Int) -> String {
    var n = n
    var text = ""
    while n > 0 {
      text = String(UnicodeScalar(UInt8(97 + (n - 1) % 26))) + text
      n = (n - 1) / 26
    }
    return text
  }
}
