import Content
import Geometry
import Pages

extension PageComposer {
  /// A page under way: a value, so that blocks are tried on a copy that is kept or forgotten.
  struct Draft {
    /// Rows of its text block.
    let pageRows: Int
    /// Whether it is a front side of a leaf.
    let isFront: Bool
    var isLandscape = false
    /// First row that is free in the text's column.
    var rows = 0
    var spaceAfter = 0
    var closesUp = false
    /// Whether right above stands the repeated title of a box.
    var isUnderHead = false
    /// First row that is free in the side column.
    var sideRows = 0
    /// Whether nothing stands in the text's column.
    var isEmpty = true
    var segments: [(column: FlowItem.Column, row: Int, segment: Segment)] = []
    var boxes: [BoxPart] = []
    /// The boxes that began on earlier pages.
    var begun: Set<Int> = []
    /// What stands beside the text.
    var wraps: [Wrap] = []
    /// Figures at the foot, above the notes, from top to bottom.
    var feet: [(item: FlowItem, placement: Placement)] = []
    var notes: NoteArea
    var headings: [DocumentIndex.Heading] = []
    var startsChapter = false
    /// Whether a short column takes part of what it would rather not divide: only where no higher one is to come.
    var divides = true
    /// For a column of a page: the notes called, which stand at the foot of the page and take no room of the column's.
    var called: [Int]?
    /// Rows left empty at the foot, so that the page breaks better.
    var short = 0
    /// Whether the page ends in the middle of a word.
    var endsInWord = false
    /// Whether the last block should stand with the next one, which found no room.
    var endsKept = false
    var endsWithHeading = false
    /// Whether a chapter, or what else begins a page of its own, ends here.
    var endsPart = false
    /// Rows before which an empty row more does no harm, so that the page ends where others end.
    var joints: [Int] = []

    init(pageRows: Int, isFront: Bool, notes: NoteArea) {
      self.pageRows = pageRows
      self.isFront = isFront
      self.notes = notes
    }

    /// Whether nothing stands on the page at all.
    var isBlank: Bool { segments.isEmpty && notes.parts.isEmpty && feet.isEmpty }

    /// Whether waiting for an emptier page is of no use.
    var isEmptiest: Bool { isEmpty && wraps.isEmpty && feet.isEmpty }

    /// Rows of the figures at the foot, with the empty row above each.
    var footRows: Int { feet.reduce(0) { $0 + $1.placement.rows + 1 } }

    /// First row that nothing in the text's column reaches.
    var lowest: Int { wraps.reduce(rows) { max($0, $1.rows.upperBound) } }

    /// Rows between what stands on the page and its notes.
    var freeRows: Int { pageRows - lowest - footRows - notes.rows(limit: pageRows) }

    /// Rows that notes can have.
    var noteRoom: Int { pageRows - lowest - footRows }
  }
}

extension PageComposer.Draft {
  mutating func add(_ placement: Placement, _ item: FlowItem, at start: Int) {
    for segment in placement.segments {
      segments.append((item.column, start, segment.moved(by: Point(item.shift, .zero))))
    }
    isUnderHead = false
    rows = start + placement.rows
    if item.column == .full { sideRows = rows + 1 }
    spaceAfter = item.spaceAfter
    closesUp = item.closesUp
    endsInWord = placement.endsInWord
    endsKept = item.keepsWithNext
    endsWithHeading = item.heading != nil
    add(notes: placement.notes)
    headings += placement.headings
    if let heading = item.heading {
      headings.append(heading)
      if heading.level == 1, start == 0 { startsChapter = true }
    }
    if let box = item.box { stretch(box: box, from: start, to: rows) }
    // A page break has no height: what follows it stands at the head of the page.
    if placement.rows > 0 { isEmpty = false }
  }

  mutating func addAside(_ placement: Placement, _ item: FlowItem, at start: Int) {
    for segment in placement.segments { segments.append((.side, start, segment)) }
    sideRows = start + placement.rows + 1
    add(notes: placement.notes)
  }

  /// Notes stand in the order of their numbers, wherever on the page they are called.
  mutating func add(notes numbers: [Int]) {
    if called != nil {
      called?.append(contentsOf: numbers)
      return
    }
    for number in numbers {
      let place = notes.parts.lastIndex { $0.number < number }.map { $0 + 1 } ?? 0
      notes.parts.insert(NoteArea.Part(number: number, from: 0), at: place)
    }
  }
}
