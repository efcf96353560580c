extension Importer.FrontPage {
  /// Longer text is no title any more, in characters.
  private static let longest = 160
  /// More short lines than that at the start are no front page but a text of short lines.
  private static let most = 10

  /// Parts the lines of the front page from those of the text; the contents list is in neither.
  ///
  /// With a contents list the front page is what stands before it, up to the first running text. Without one it is the
  /// title, the only heading of level 1, and the short lines round it.
  static func parted(
    _ lines: [Importer.SourceLine], contents: Importer.ContentsList?
  ) -> (front: ArraySlice<Importer.SourceLine>, body: [Importer.SourceLine]) {
    let limit = contents?.range.lowerBound ?? lines.count
    let end = contents == nil ? end(of: lines) : endBeforeContents(lines[..<limit])
    let after = contents.map { lines[$0.range.upperBound...] } ?? []
    return (lines[..<end], Array(lines[end..<limit]) + after)
  }

  /// Groups of lines without a blank line between; a heading is one by itself.
  private static func groups(_ lines: ArraySlice<Importer.SourceLine>) -> [ArraySlice<Importer.SourceLine>] {
    var groups: [ArraySlice<Importer.SourceLine>] = []
    var isOpen = false
    for index in lines.indices {
      let isHeading = Importer.HeadingLine(lines[index].text, bare: false).signs > 0
      if lines[index].isBlank {
        isOpen = false
      } else if isOpen, !isHeading, let last = groups.popLast() {
        groups.append(lines[last.startIndex...index])
      } else {
        groups.append(lines[index...index])
        isOpen = !isHeading
      }
    }
    return groups
  }

  private static func isProse(_ group: ArraySlice<Importer.SourceLine>) -> Bool {
    let text = group.map(\.text.visible).joined(separator: " ")
    if text.count > longest { return true }
    guard let first = group.first?.text else { return true }
    let isList = Importer.Marker.start(of: first) != nil || "|>:".contains(first.first ?? " ")
    return isList || (Importer.ending(of: text) == .sentence && Importer.wordCount(text) > 6)
  }

  private static func endBeforeContents(_ lines: ArraySlice<Importer.SourceLine>) -> Int {
    let groups = groups(lines)
    guard let index = groups.firstIndex(where: isProse) else { return lines.endIndex }
    return index > 1 ? groups[index - 1].startIndex : groups[index].startIndex
  }

  private static func end(of lines: [Importer.SourceLine]) -> Int {
    let signs = lines.map { Importer.HeadingLine($0.text, bare: false).signs }
    let isTitled = signs.filter { $0 == 1 }.count == 1
    let hasSigns = signs.contains { $0 > 0 }
    let groups = groups(lines[...])
    var count = 0
    for (index, group) in groups.enumerated() {
      let start = group.startIndex
      if signs[start] > 0 {
        guard isTitled, signs[start] == 1 else { return start }
      } else if isProse(group) {
        let isHeaded = !hasSigns && count > 1
        return isHeaded ? groups[index - 1].startIndex : start
      }
      count += group.count
      if count > most { return hasSigns ? start : groups[0].startIndex }
    }
    return lines.count
  }
}
