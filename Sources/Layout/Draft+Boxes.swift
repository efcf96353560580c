import Content
import Pages

extension PageComposer.Draft {
  /// The boxes around an item that began on an earlier page and say so where they go on, outermost first.
  func headedBoxes(around item: FlowItem) -> [Int] {
    guard let box = item.box else { return [] }
    let context = notes.context
    return context.boxes(around: box).filter { id in
      context.boxes[id].head != nil && begun.contains(id) && !boxes.contains { $0.id == id }
    }
  }

  /// Sets the heads of boxes that go on here.
  mutating func add(headsOf ids: [Int]) {
    for (n, id) in ids.enumerated() {
      guard let head = notes.context.boxes[id].head else { continue }
      // The ground of a box inside reaches over its head; a row keeps it off the head of the box around it.
      let start = rows + (n > 0 ? 1 : isEmpty ? 0 : max(spaceAfter, 1))
      for segment in head.segments { segments.append((.text, start, segment)) }
      rows = start + head.rows
      boxes.append(BoxPart(id: id, top: start, bottom: rows))
    }
    spaceAfter = 0
    closesUp = true
    isUnderHead = true
  }

  /// Stretches the box of an item, and those around it, over the rows that it got.
  mutating func stretch(box: Int, from start: Int, to end: Int) {
    for id in notes.context.boxes(around: box) {
      if let part = boxes.lastIndex(where: { $0.id == id }) {
        boxes[part].bottom = max(boxes[part].bottom, end)
      } else {
        boxes.append(BoxPart(id: id, top: start, bottom: end))
      }
    }
  }
}
