internal import Pages

/// The viewer's outline as a tree (ISO 32000-1, 12.3.3).
struct OutlineTree {
  struct Item {
    var entry: OutlineEntry
    var parent: Int?
    var kids: [Int] = []
  }

  private(set) var items: [Item] = []
  private(set) var tops: [Int] = []

  /// Nests entries by their levels; an entry that skips a level hangs under the nearest one above it.
  init(_ entries: [OutlineEntry]) {
    var open: [Int] = []
    for entry in entries {
      while let last = open.last, items[last].entry.level >= entry.level { open.removeLast() }
      let index = items.count
      items.append(Item(entry: entry, parent: open.last))
      if let parent = open.last { items[parent].kids.append(index) } else { tops.append(index) }
      open.append(index)
    }
  }

  /// Writes the outline, its first level shown and all below closed; gives the object of its root, or nil when there
  /// is nothing to show.
  func write(in objects: inout PDFObjects, destinations: Destinations) throws -> Int? {
    guard let firstTop = tops.first, let lastTop = tops.last else { return nil }
    let root = objects.reserve()
    let numbers = items.map { _ in objects.reserve() }
    objects.put(root) { bytes in
      bytes.put("<</Type/Outlines/First ")
      bytes.put(reference: numbers[firstTop])
      bytes.put("/Last ")
      bytes.put(reference: numbers[lastTop])
      bytes.put("/Count \(tops.count)>>")
    }
    for siblings in [tops] + items.map(\.kids) {
      for (place, index) in siblings.enumerated() {
        let item = items[index]
        try objects.put(numbers[index]) { bytes in
          bytes.put("<</Title")
          bytes.put(text: item.entry.title)
          bytes.put("/Parent ")
          bytes.put(reference: item.parent.map { numbers[$0] } ?? root)
          if place > 0 { bytes.put("/Prev \(numbers[siblings[place - 1]]) 0 R") }
          if place + 1 < siblings.count { bytes.put("/Next \(numbers[siblings[place + 1]]) 0 R") }
          if let first = item.kids.first, let last = item.kids.last {
            // A negative count says how many would appear when the reader opens the item.
            bytes.put("/First \(numbers[first]) 0 R/Last \(numbers[last]) 0 R/Count -\(item.kids.count)")
          }
          bytes.put("/Dest")
          bytes.put(try destinations[item.entry.destination, "the outline entry \"\(item.entry.title)\""])
          bytes.put(">>")
        }
      }
    }
    return root
  }
}
