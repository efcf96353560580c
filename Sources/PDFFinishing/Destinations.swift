internal import Diagnostics
internal import Geometry
internal import Pages

/// The places that links and the outline aim at, ready to be written (ISO 32000-1, 12.3.2).
struct Destinations {
  private var syntax: [String: [UInt8]] = [:]

  init(_ pages: PageTable) {
    for (index, page) in pages.marked.enumerated() {
      for destination in page.destinations where syntax[destination.name] == nil {
        var bytes: [UInt8] = []
        bytes.put("[")
        bytes.put(reference: pages.objects[index])
        bytes.put("/XYZ ")
        bytes.put(destination.point.x)
        bytes.put(" ")
        bytes.put(pages.heights[index] - destination.point.y)
        // The zoom stays as the reader set it.
        bytes.put(" null]")
        syntax[destination.name] = bytes
      }
    }
  }

  /// The destination of a name; throws `FindingError` naming it, and `user`, when no page carries it.
  subscript(name: String, user: @autoclosure () -> String) -> [UInt8] {
    get throws {
      if let bytes = syntax[name] { return bytes }
      let similar = NearestName.of(name, in: syntax.keys.sorted())
      throw FindingError(
        "\(user()) leads to \"\(name)\", which stands on no page", at: .toolkit,
        hint: similar.map { "did you mean \"\($0)\"?" })
    }
  }
}

extension [UInt8] {
  mutating func put(_ syntax: [UInt8]) { append(contentsOf: syntax) }
}
