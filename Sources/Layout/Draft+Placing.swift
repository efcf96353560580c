import Content
import Geometry
import Pages

extension PageComposer.Draft {
  /// Notes take at most all but this many rows of a page, so that text goes on.
  static let leastTextRows = 6
  /// A note may be divided at once when waiting would leave more than this many rows empty.
  static let mostEmptyRows = 7

  /// More rows than any page has.
  private static let noRoom = 100_000

  /// Sets the beginning of a text that fits the page but has to keep with what does not: its last lines go to the next
  /// page. Gives what is left, or nil where the text cannot be divided.
  mutating func divide(_ item: FlowItem, _ rest: (any Flowable)?) -> (any Flowable)? {
    guard var text = (rest ?? item.block) as? TextBlock, !text.content.keepsTogether else { return nil }
    text.holdsBack = TextBlock.leastLines
    var parted = item
    parted.block = text
    // A text that begins here has its space above; the rest of one has none.
    if case .part(_, let left) = place(parted, rest: rest == nil ? nil : text) { return left }
    return nil
  }

  /// Tries a block on the page, which changes only when something was placed. `holdsOwnChain` says that only blocks
  /// which keep with this one stand above it.
  mutating func place(_ item: FlowItem, rest: (any Flowable)? = nil, holdsOwnChain: Bool = false) -> Outcome {
    let heads = headedBoxes(around: item)
    if !heads.isEmpty {
      var headed = self
      headed.add(headsOf: heads)
      let outcome = headed.placeAlone(item, rest: rest, holdsOwnChain: holdsOwnChain)
      switch outcome {
      case .whole, .part:
        self = headed
        return outcome
      // What fills a page stands without the heads.
      case .later, .never: if !isEmpty { return outcome }
      }
    }
    return placeAlone(item, rest: rest, holdsOwnChain: holdsOwnChain)
  }

  /// Tries a block on the page as it is.
  private mutating func placeAlone(_ item: FlowItem, rest: (any Flowable)?, holdsOwnChain: Bool) -> Outcome {
    let block = rest ?? item.block
    let wish = max(spaceAfter, rest == nil ? item.spaceBefore : 0)
    // Text stands close under a small heading; a picture or table keeps its distance.
    let space =
      isUnderHead ? (item.block is TextBlock ? 0 : 1) : isEmpty || (closesUp && item.block is TextBlock) ? 0 : wish
    var start = rows + space
    if item.column == .full { start = max(start, sideRows) }
    for wrap in wraps where wrap.box != item.box || !block.standsBeside(wrap) || item.isChapter {
      start = max(start, wrap.rows.upperBound)
    }
    let limit = max(pageRows - Self.leastTextRows, 0)
    let noteRows = notes.rows(limit: limit)
    let free = pageRows - short - footRows - noteRows - start
    let isColumn = called != nil
    let context = notes.context
    let (notes, lowest) = (self.notes, self.lowest)
    let room = pageRows - short - footRows - noteRows
    let isEmptiest = isEmptiest && divides
    func region(dividing: Bool) -> Region {
      // Before a line is left alone, the last note is divided.
      var region = Region(
        rows: free, isEmptiest: isEmptiest && dividing, holdsOwnChain: holdsOwnChain, pageRows: pageRows
      ) {
        if isColumn { return 0 }
        let more = notes.growth($0, dividing: dividing, limit: limit)
        // What stands beside the text reaches further down than the line with the call.
        return lowest + more > room ? Self.noRoom : more
      }
      // What is too high for a short column is not too high for a page.
      if isColumn { region.pageRows = max(pageRows, context.theme.page.rows(context.grid)) }
      for var wrap in wraps where wrap.rows.upperBound > start {
        wrap.rows = wrap.rows.lowerBound - start..<wrap.rows.upperBound - start
        region.wraps.append(wrap)
      }
      return region
    }
    func offer(_ region: Region) -> Outcome {
      block.placed(in: region, width: item.beside?.width ?? context.width(of: item.column), at: item.origin, context)
    }
    var outcome = free > 0 || isEmptiest ? offer(region(dividing: false)) : .later
    if case .later = outcome, free > Self.mostEmptyRows || isEmptiest {
      outcome = offer(region(dividing: true))
    }
    switch outcome {
    case .whole(let placement), .part(let placement, _):
      if space > 0, rest == nil, item.isJoint(in: self) { joints.append(start) }
      add(placement, item, at: start)
    case .later, .never: break
    }
    return outcome
  }
}

extension FlowItem {
  /// Whether it stands elsewhere than in its place in the column.
  var isMoved: Bool { isAside || (placement != .automatic && placement != .here) }

  /// A chapter's title clears what stands beside the text.
  var isChapter: Bool { heading?.level == 1 }

  /// Whether an empty row more before it does no harm: before headings, and around what is set off from the text.
  func isJoint(in draft: PageComposer.Draft) -> Bool {
    guard box == nil || draft.boxes.last?.id != box else { return false }
    return heading != nil || !(block is TextBlock) || box != nil
  }
}

extension Theme.PageGeometry {
  /// Whole rows of the text block.
  func rows(_ grid: Length) -> Int { (size.height - top - bottom).units / grid.units }
}
