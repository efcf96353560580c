import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// What one composing of a report needs everywhere: the engine, the tokens, the names, the notes.
///
/// Not `Sendable`: one context belongs to one composing, in one task.
final class LayoutContext {
  let report: Report
  let typesetter: Typesetter
  let findings: Findings
  let index: DocumentIndex
  /// The volume that the report stands in.
  let volume: Volume
  var references: References
  /// Whether pages are wanted even where something has no room on them.
  let isDraft: Bool
  /// What has been told to have no room.
  var overflows: Set<String> = []
  private(set) var notes: [SetNote] = []
  private(set) var boxes: [SetBox] = []
  private(set) var pictures: [Picture] = []
  /// Whether some figure stands beside text; then text keeps what is needed to break it again.
  var hasFiguresBeside = false
  private(set) var attachments: [Attachment] = []
  private var lastElement = 0
  private var pictureIndex: [Picture: Int] = [:]
  /// Numbers of notes that are called again because their paragraph is made again.
  private var calledAgain: ArraySlice<Int> = []

  /// Whether what is set now is read from right to left: the report, or the side of a pair that is in another script.
  private(set) var isMirrored: Bool

  var theme: Theme { report.theme }
  var grid: Length { report.theme.sizes.leading }

  init(
    _ report: Report, in volume: Volume = Volume(), typesetter: Typesetter, findings: Findings, isDraft: Bool = false
  ) {
    self.report = report
    self.volume = volume
    isMirrored = report.wording.isRightToLeft
    references = volume.references
    self.isDraft = isDraft
    self.typesetter = typesetter
    self.findings = findings
    index = DocumentIndex(report, findings: findings)
  }

  /// A new element; its number stays the same however often its block is tried on a page.
  ///
  /// Elements that stand side by side are made in the order in which they are to be read.
  func element(
    _ role: Role, language: String? = nil, alternative: String? = nil, title: String? = nil, follows: Int? = nil,
    headers: [Int] = []
  ) -> Element {
    lastElement += 1
    return Element(
      id: lastElement, role: role, language: language, alternative: alternative, title: title, follows: follows,
      headers: headers)
  }

  /// The place of a picture in the publication; the same picture is kept once.
  func picture(_ picture: Picture) -> Int {
    if let known = pictureIndex[picture] { return known }
    pictures.append(picture)
    pictureIndex[picture] = pictures.count - 1
    return pictures.count - 1
  }

  /// Keeps what pages must know of a box and returns its number, from 0.
  func add(_ box: SetBox) -> Int {
    boxes.append(box)
    return boxes.count - 1
  }

  /// Keeps the numbers behind a drawing, to travel with the document where its format takes them.
  func attach(_ values: String, of figure: Element, number: Int, title: String) {
    let name = "figure-\(number)"
    let same = attachments.count { $0.name == name + ".csv" || $0.name.hasPrefix(name + "-") }
    attachments.append(
      Attachment(
        name: same > 0 ? "\(name)-\(same + 1).csv" : name + ".csv", description: title, mediaType: "text/csv",
        bytes: Array(values.utf8), element: figure.id))
  }

  /// What the document says by itself in a language: the report's own words, or those of a passage in another.
  func wording(_ language: String) -> Wording {
    let own = report.wording
    return language == own.language ? own : Wording(language: language)
  }

  /// What a figure or table says besides its own words ("Figure 3", "Source"): in its language where it is another version of
  /// the one before it, else in the report's.
  func wording(of node: Node) -> Wording {
    node.repeatsNumber ? wording(node.language ?? report.wording.language) : report.wording
  }

  /// What the document says by itself inside a passage: the words of its version, where two stand side by side.
  func words(_ language: String) -> Wording {
    guard let other = report.otherWording, other.language == language else { return report.wording }
    return other
  }

  /// A word for both versions, where two stand side by side: “Contents · Зміст”.
  func wordsOfBoth(_ word: (Wording) -> String) -> RichText {
    let own = RichText(word(report.wording))
    guard let other = report.otherWording else { return own }
    return own.beside(RichText(word(other)), language: other.language)
  }

  /// Sets what is read in the direction of a language.
  func inDirection<R>(of language: String, _ body: () throws -> R) rethrows -> R {
    let outer = isMirrored
    isMirrored = Wording.isRightToLeft(language)
    defer { isMirrored = outer }
    return try body()
  }

  /// Counts a note at its call and returns its number, from 1.
  func call(_ note: Note, language: String) -> Int {
    if let number = calledAgain.popFirst() { return number }
    notes.append(SetNote(note: note, language: language, number: notes.count + 1, call: element(.reference)))
    return notes.count
  }

  /// Makes text again: its notes keep their numbers.
  func again<R>(callingNotes numbers: [Int], _ body: () throws -> R) rethrows -> R {
    calledAgain = numbers[...]
    defer { calledAgain = [] }
    return try body()
  }

  /// Sets a paragraph; a failure (a family that is not installed) is thrown.
  func shape(_ text: SetText, _ style: TextStyle, origin: Origin) throws -> ShapedParagraph {
    try typesetter.paragraph(
      text.runs,
      style: ParagraphStyle(
        alignment: style.alignment, hyphenates: style.hyphenates, isRightToLeft: text.isRightToLeft,
        expandsLetters: theme.typography.justification == .spacesAndLetters, typography: theme.typesetting),
      origin: origin)
  }

  /// The distance from the top of a line to its baseline: the capitals stand in the middle of the leading.
  func baseline(_ style: TextStyle) throws -> Length {
    let metrics = try typesetter.metrics(of: style.font(), size: style.size)
    return (style.leading + metrics.capHeight) / 2
  }
}

extension LayoutContext {
  /// Sets running text into lines of one width; `tellsCuts` says that a word which had to be cut is told.
  func text(
    _ text: RichText, style: TextStyle, width: Length, path: [Element], language: String, origin: Origin,
    tableNotes: TableNotes? = nil, tellsCuts: Bool = true
  ) throws -> TextContent {
    var setter = InlineSetter(context: self, style: style, language: language, origin: origin)
    setter.tableNotes = tableNotes
    setter.add(text)
    return try content(setter.out, style: style, width: width, path: path, origin: origin, tellsCuts: tellsCuts)
  }

  /// Breaks set text into lines of one width and tells its notes where they are called.
  func content(
    _ text: SetText, style: TextStyle, width: Length, path: [Element], origin: Origin, tellsCuts: Bool = true
  ) throws -> TextContent {
    let shaped = try shape(text, style, origin: origin)
    var lines = typesetter.lines(of: shaped) { _ in width }
    if style.isBalanced, lines.count > 1 {
      let shares: [ParagraphStyle.Alignment: Double] = [.centre: 0.5, .end: text.isRightToLeft ? 0 : 1]
      lines = balanced(
        shaped, lines: lines, width: width, spareAtLeft: shares[style.alignment] ?? (text.isRightToLeft ? 1 : 0))
    }
    let overflow = check(lines, width: width, size: style.size, origin: origin, tellsCuts: tellsCuts)
    for mark in text.marks {
      if let note = mark.note { notes[note - 1].path = path }
    }
    let content = TextContent(
      lines: lines, marks: text.marks, path: path, leading: style.leading, baseline: try baseline(style))
    if hasFiguresBeside {
      content.source = TextContent.Source(shaped: shaped, width: width, size: style.size)
    }
    if let overflow, isDraft {
      let (frame, _) = OverflowMark(context: self).frame(overflow, width: width, most: theme.page.size.height / 2)
      content.ornaments.append(Frame.Placed(.zero, .artifact(.decoration, frame)))
    }
    return content
  }

  /// The same number of lines in the narrowest measure that holds them without cutting a word, so that none is much shorter
  /// than the others.
  ///
  /// The lines stand where their alignment puts them in the whole width: `spareAtLeft` is the share of what the narrower
  /// measure spares that stands on their left.
  private func balanced(
    _ shaped: ShapedParagraph, lines: [Line], width: Length, spareAtLeft: Double
  ) -> [Line] {
    var best = lines
    var (low, high) = (width / 2, width)
    // Eight halvings find the measure to a few points.
    for _ in 0..<8 {
      let middle = (low + high) / 2
      let tried = typesetter.lines(of: shaped) { _ in middle }
      if tried.count <= lines.count, !tried.contains(where: { $0.width > middle || $0.isCut }) {
        best = tried
        high = middle
      } else {
        low = middle
      }
    }
    let shift = best == lines ? Length.zero : (width - high) * spareAtLeft
    return best.map { line in
      var line = line
      for n in line.pieces.indices { line.pieces[n].x = line.pieces[n].x + shift }
      return line
    }
  }
}
