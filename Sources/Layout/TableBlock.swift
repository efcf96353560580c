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

  /// What goes on a page.
  private struct Pick {
    var bands: [(number: Int, band: TableBand)] = []
    var height: Length
    var notes: [Int]

    mutating func add(_ band: TableBand, _ number: Int) {
      bands.append((number, band))
      height = height + band.height
      notes += band.notes
    }
  }

  private var isStart: Bool { from == 0 && rest == nil }
  private var head: Pick {
    Pick(
      height: (isStart ? content.captionHeight : content.continuedHeight) + content.headerHeight,
      notes: isStart ? content.headerNotes : [])
  }

  func place(in region: Region) -> Outcome {
    let grid = context.grid
    let room = grid * max(region.rows, 0)
    func fits(_ band: TableBand, after pick: Pick, foot: Length = .zero, footNotes: [Int] = []) -> Bool {
      let called = pick.notes + band.notes + footNotes
      let noteRows = called.isEmpty ? 0 : region.rowsForNotes(called)
      return pick.height + band.height + foot + grid * noteRows <= room
    }

    var pick = head
    var number = from
    var next = rest ?? content.band(number)
    while let band = next {
      let isLast = number + 1 == content.bandCount
      guard
        fits(
          band, after: pick, foot: isLast ? content.sourceHeight : .zero, footNotes: isLast ? content.sourceNotes : [])
      else { break }
      pick.add(band, number)
      number += 1
      next = content.band(number)
    }
    guard let band = next else { return .whole(placement(pick, isEnd: true)) }

    let page = grid * region.pageRows
    if isStart, !region.isEmptiest, !region.holdsOwnChain, content.staysWhole(room: page) { return .later }
    let isAlone = region.isEmptiest && region.rows >= region.pageRows
    let isTooHigh = content.continuedHeight + content.headerHeight + band.height > page
    if band.isDivisible || isTooHigh,
      let (upper, lower) = band.divided(room: room - pick.height, must: false, fits: { fits($0, after: pick) })
    {
      pick.add(upper, number)
      return part(pick, at: number, rest: lower)
    }
    // A header never stands without two rows, and a page never begins with the last row alone.
    if number + 1 == content.bandCount, pick.bands.count > 2, band.rowCount == 1 {
      pick = pick.bands.dropLast().reduce(into: head) { $0.add($1.band, $1.number) }
      number -= 1
    }
    let mayWait = !region.isEmptiest && !(region.holdsOwnChain && !pick.bands.isEmpty)
    if pick.bands.count < 2, mayWait || (pick.bands.isEmpty && !isAlone) { return .later }
    if pick.bands.isEmpty {
      guard let (upper, lower) = band.divided(room: room - pick.height, must: true, fits: { fits($0, after: pick) })
      else {
        return .never(content.overflow(at: origin, page: page).finding(grid: grid))
      }
      pick.add(upper, number)
      return part(pick, at: number, rest: lower)
    }
    return part(pick, at: number, rest: number == from ? rest : nil)
  }

  private func part(_ pick: Pick, at number: Int, rest band: TableBand?) -> Outcome {
    var left = self
    left.from = number
    left.rest = band
    return .part(placement(pick, isEnd: false), rest: left)
  }

  private func placement(_ pick: Pick, isEnd: Bool) -> Placement {
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
    for (n, (number, band)) in pick.bands.enumerated() {
      add(content.paint(band, number: number, isFirst: n == 0), band.height)
    }
    add(content.footRule, .zero)
    if isEnd { add(content.source, content.sourceHeight) }
    return Placement(
      rows: y.steps(of: context.grid), segments: segments, notes: pick.notes + (isEnd ? content.sourceNotes : []))
  }
}
