extension Importer {
  /// The source's own contents list. The report makes its own, so it is dropped; but its titles tell which short
  /// lines of the body are headings, and of what level.
  struct ContentsList {
    /// The lines it takes, its heading included, as indices.
    var range: Range<Int>
    var entries: [ContentsEntry]
    var levels: LevelScheme

    private static let headings: Set<String> = [
      "contents", "content", "tableofcontents", "tableofcontent", "sommaire", "tabledesmatières", "inhalt",
      "inhaltsverzeichnis", "indice", "índice", "sumario", "sumário", "inhoud", "innehåll", "sisällys", "spistreści",
      "зміст", "содержание", "περιεχόμενα", "içindekiler",
    ]

    /// Finds the list under a heading such as "Contents", or, without one, at least three lines with page numbers
    /// most of whose titles stand in the text after them.
    static func found(in lines: [SourceLine]) -> ContentsList? {
      var index = 0
      while index < lines.count {
        defer { index += 1 }
        if lines[index].isBlank { continue }
        if headings.contains(lines[index].text.key) {
          if let list = list(from: index + 1, in: lines, heading: index) { return list }
        } else if case .paged = ContentsEntry.reading(lines[index]) {
          guard let list = list(from: index, in: lines, heading: nil) else { continue }
          index = list.range.upperBound - 1
          guard list.entries.count >= 3 else { continue }
          let later = keys(of: lines[list.range.upperBound...])
          if list.entries.filter({ later[$0.key] != nil }).count * 2 > list.entries.count { return list }
        }
      }
      return nil
    }

    private static func list(from start: Int, in lines: [SourceLine], heading: Int?) -> ContentsList? {
      var entries: [ContentsEntry] = []
      var end = start
      var hasPages = false
      lazy var later = keys(of: lines[start...])
      var index = start
      while index < lines.count {
        defer { index += 1 }
        guard !lines[index].isBlank else { continue }
        switch ContentsEntry.reading(lines[index]) {
        case .filler: break
        case .paged(let entry):
          entries.append(entry)
          hasPages = true
          end = index + 1
        case .unpaged(let entry):
          if let (whole, next) = wrapped(lines, from: index) {
            entries.append(whole)
            hasPages = true
            index = next
            end = next + 1
          } else if heading != nil, !hasPages, later[entry.key, default: 0] > 1 {
            entries.append(entry)
            end = index + 1
          } else {
            index = lines.count
          }
        case nil: index = lines.count
        }
      }
      guard !entries.isEmpty else { return nil }
      let levels = LevelScheme(entries)
      for index in entries.indices { entries[index].level = levels.level(of: entries, at: index) }
      return ContentsList(range: (heading ?? start)..<end, entries: entries, levels: levels)
    }

    /// An entry of two or three lines, the last of which has the page.
    private static func wrapped(_ lines: [SourceLine], from start: Int) -> (ContentsEntry, Int)? {
      var text = lines[start].text
      for index in (start + 1)..<(start + 3) where index < lines.count {
        guard !lines[index].isBlank, lines[index].text.first?.isLowercase == true else { return nil }
        text.continued(by: lines[index].text)
        var whole = lines[start]
        whole.text = text
        if case .paged(let entry) = ContentsEntry.reading(whole) { return (entry, index) }
      }
      return nil
    }

    /// How often each short line stands there, by its title without number.
    private static func keys(of lines: ArraySlice<SourceLine>) -> [String: Int] {
      var counts: [String: Int] = [:]
      for line in lines where !line.isBlank && line.text.count < 300 {
        counts[HeadingLine(line.text.withoutBullet()).key, default: 0] += 1
      }
      return counts
    }
  }
}
