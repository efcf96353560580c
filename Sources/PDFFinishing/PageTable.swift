internal import Geometry
internal import Pages

/// The pages as every part of the finisher needs them; places in the three lists agree.
struct PageTable {
  let marked: [MarkedPage]
  /// The object of each page in the file.
  let objects: [Int]
  let heights: [Length]

  var count: Int { marked.count }

  /// Adds a rectangle of a page as PDF counts: from the lower left corner, upwards.
  func put(_ area: Rectangle, on page: Int, into bytes: inout [UInt8]) {
    bytes.put("[")
    bytes.put(area.minX)
    bytes.put(" ")
    bytes.put(heights[page] - area.maxY)
    bytes.put(" ")
    bytes.put(area.maxX)
    bytes.put(" ")
    bytes.put(heights[page] - area.minY)
    bytes.put("]")
  }
}
