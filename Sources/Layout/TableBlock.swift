import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// A table, from a row on or from the middle of one.
struct TableBlock: Flowable {
  let context: LayoutContext
  let content: TableContent
  let origin: Origin
  /// The first band that stands here.
  var from = 0
  /// What is left of that band where it began on an earlier page.
  var rest: TableBand?
  /// The notes of the table that stand under earlier parts.
  var printed: Set<Int> = []

  private var isStart: Bool { from == 0 && rest == nil }
  private var continuedHeight: Length { content.continuedHeight + content.carryHeight }
  /// What stands over the rows of this part.
  private var head: TablePart {
    TablePart(
      height: content.headerHeight
        + (isStart ? content.captionHeight : continuedHeight + (content.groupLine(before: from)?.height ?? .zero)),
      notes: isStart ? content.headerNotes : [],
      calls: isStart ? content.captionCalls.union(content.headerCalls) : content.headerCalls)
  }

  func place(in region: Region) -> Outcome {
    let room = context.grid * max(region.rows, 0)
    func height(_ part: TablePart, _ band: TableBand? = nil, isEnd: Bool = false) -> Length {
      var calls = part.calls
      if isEnd { calls.formUnion(content.sourceCalls) }
      if let band, content.notes != nil { calls.formUnion(band.tableNotes) }
      return part.height + (band?.height ?? .zero) + content.notesHeight(calls)
        + (isEnd ? content.sourceHeight : content.carryHeight)
    }
    func fits(_ part: TablePart, _ band: TableBand?, isEnd: Bool = false) -> Bool {
      let called = part.notes + (band?.notes ?? []) + (isEnd ? content.sourceNotes : [])
      let noteRows = called.isEmpty ? 0 : region.rowsForNotes(called)
      return height(part, band, isEnd: isEnd) + context.grid * noteRows <= room
    }

    var part = head
    var number = from
    var next = rest ?? content.band(number)
    while let band = next {
      let isLast = number + 1 == content.bandCount
      if !fits(part, band, isEnd: isLast) {
        // The last rows need no line that carries a sum over.
        guard content.carryHeight > .zero,
          let all = whole(from: number, band, after: part, fits: { fits($0, nil, isEnd: true) })
        else { break }
        return .whole(placement(all, isEnd: true))
      }
      part.add(band, number)
      number += 1
      next = content.band(number)
    }
    guard let band = next else { return .whole(placement(part, isEnd: true)) }

    let page = context.grid * region.pageRows
    if isStart, !region.isEmptiest, !region.holdsOwnChain, content.staysWhole(room: page) { return .later }
    let isAlone = region.isEmptiest && region.rows >= region.pageRows
    let later = TablePart(
      height: continuedHeight + content.headerHeight + (content.groupLine(before: number)?.height ?? .zero),
      calls: content.headerCalls)
    let isTooHigh = height(later, band) > page
    let left = room - height(part)
    if band.isDivisible || isTooHigh,
      let (upper, lower) = band.divided(room: left, must: false, fits: { fits(part, $0) })
    {
      return divided(part.with(upper, number), at: number, rest: lower)
    }
    let kept = keeping(part, next: band)
    if kept.bands.count < part.bands.count {
      if kept.bands.isEmpty {
        // Rows that keep together and are higher than a page are divided all the same.
        if !region.isEmptiest { return .later }
      } else {
        number -= part.bands.count - kept.bands.count
        part = kept
      }
    }
    // A header never stands without two rows.
    let mayWait = !region.isEmptiest && !(region.holdsOwnChain && !part.bands.isEmpty)
    if part.bands.count < 2, mayWait || (part.bands.isEmpty && !isAlone) { return .later }
    if part.bands.isEmpty {
      guard let (upper, lower) = band.divided(room: left, must: true, fits: { fits(part, $0) }) else {
        return .never(content.overflow(at: origin, page: page).finding(grid: context.grid))
      }
      return divided(part.with(upper, number), at: number, rest: lower)
    }
    return divided(part, at: number, rest: number == from ? rest : nil)
  }

  /// The part with all rows that are left, if they fit.
  private func whole(
    from number: Int, _ band: TableBand, after part: TablePart, fits: (TablePart) -> Bool
  ) -> TablePart? {
    var part = part
    var number = number
    var next: TableBand? = band
    while let band = next {
      part.add(band, number)
      guard fits(part) else { return nil }
      number += 1
      next = content.band(number)
    }
    return part
  }

  /// The part without the rows at its end that belong to what follows. No page begins with the last row alone.
  private func keeping(_ part: TablePart, next: TableBand) -> TablePart {
    var count = part.bands.count
    if let last = part.bands.last, last.number + 2 == content.bandCount, count > 2, next.rowCount == 1 { count -= 1 }
    while count > 0, part.bands[count - 1].band.keepsWithNext { count -= 1 }
    return count == part.bands.count ? part : part.bands[..<count].reduce(into: head) { $0.add($1.band, $1.number) }
  }

  private func divided(_ part: TablePart, at number: Int, rest band: TableBand?) -> Outcome {
    var left = self
    left.from = number
    left.rest = band
    left.printed = printed.union(part.calls)
    return .part(placement(part, isEnd: false), rest: left)
  }

  private func placement(_ part: TablePart, isEnd: Bool) -> Placement {
    var segments: [Segment] = []
    var y = Length.zero
    func add(_ more: [Segment], _ height: Length) {
      segments += more.map { $0.moved(by: Point(content.inset, y)) }
      y = y + height
    }
    if isStart {
      segments += content.labels
      add(content.caption, content.captionHeight)
      add(content.header, content.headerHeight)
    } else {
      add(content.continued, content.continuedHeight)
      add(content.repeatedHeader, content.headerHeight)
    }
    let carries = content.carryHeight > .zero
    if carries, !isStart, let first = part.bands.first {
      add(content.carryLine(before: first.band.begun.lowerBound, isHead: true), content.carryHeight)
    }
    var isFirst = isStart || !carries
    if !isStart, let (heading, height) = content.groupLine(before: from) {
      add(heading, height)
      isFirst = false
    }
    for (number, band) in part.bands {
      add(content.paint(band, number: number, isFirst: isFirst), band.height)
      isFirst = false
    }
    if carries, !isEnd, let last = part.bands.last {
      add(content.carryLine(before: last.band.begun.upperBound, isHead: false), content.carryHeight)
    }
    add(content.footRule, .zero)
    let called = isEnd ? part.calls.union(content.sourceCalls) : part.calls
    if let notes = content.notes { add(notes.segments(called, printed: printed), notes.height(called)) }
    if isEnd { add(content.source, content.sourceHeight) }
    return Placement(
      rows: y.steps(of: context.grid), segments: segments, notes: part.notes + (isEnd ? content.sourceNotes : []))
  }
}

/// What goes on a page: what stands over the rows, and the rows.
struct TablePart {
  var bands: [(number: Int, band: TableBand)] = []
  /// Without the notes of the table and what stands under the rows.
  var height: Length
  /// Footnotes that are called.
  var notes: [Int] = []
  /// Notes of the table that are called.
  var calls: Set<Int> = []

  mutating func add(_ band: TableBand, _ number: Int) {
    bands.append((number, band))
    height = height + band.height
    notes += band.notes
    calls.formUnion(band.tableNotes)
  }

  func with(_ band: TableBand, _ number: Int) -> TablePart {
    var copy = self
    copy.add(band, number)
    return copy
  }
}
