import Diagnostics

extension Importer {
  /// Which lines of the body are the titles of the contents list.
  ///
  /// Titles may stand twice in a text, so the lines are not looked up one by one: of all ways to assign lines to
  /// entries in the same order, the one with most and best matches is taken.
  struct ContentsMatch {
    /// A title found: the entry's index and how many lines the title takes.
    struct Title {
      var entry: Int
      var lines: Int
    }

    /// By the index of the title's first line.
    private(set) var titles: [Int: Title] = [:]

    private struct Candidate {
      var line: Int
      var title: Title
      /// 3 where title and number agree, 2 where one has no number, 1 where the numbers differ.
      var weight: Int
    }

    init() {}

    init(_ contents: ContentsList, in lines: [SourceLine], remarks: Remarks) {
      let candidates = ContentsMatch.candidates(contents.entries, lines)
      for candidate in ContentsMatch.best(candidates) { titles[candidate.line] = candidate.title }
      let found = Set(titles.values.map(\.entry))
      for index in contents.entries.indices where !found.contains(index) {
        missing(index, contents.entries, lines, remarks)
      }
    }

    private static func candidates(_ entries: [ContentsEntry], _ lines: [SourceLine]) -> [Candidate] {
      let byKey = Dictionary(grouping: entries.indices) { entries[$0].key }
      var candidates: [Candidate] = []
      for start in lines.indices where !lines[start].isBlank && lines[start].text.first != "|" {
        var text = lines[start].text
        if case .bullet = Marker.start(of: text)?.style { continue }
        for length in 1...3 {
          if length > 1 {
            guard start + length <= lines.count, !lines[start + length - 1].isBlank else { break }
            text.continued(by: lines[start + length - 1].text)
          }
          guard text.count < 300 else { break }
          let line = HeadingLine(text)
          for entry in byKey[line.key] ?? [] {
            let title = Title(entry: entry, lines: length)
            candidates.append(
              Candidate(line: start, title: title, weight: weight(line.number, entries[entry].number)))
          }
        }
      }
      return candidates
    }

    private static func weight(_ body: Enumerator?, _ contents: Enumerator?) -> Int {
      guard let body, let contents else { return body == nil && contents == nil ? 3 : 2 }
      return body.kind == contents.kind && body.components == contents.components ? 3 : 1
    }

    /// The heaviest chain in which lines and entries both go forwards; among equals the one that stands first.
    private static func best(_ candidates: [Candidate]) -> [Candidate] {
      var weights: [Int] = []
      var before: [Int?] = []
      for (index, candidate) in candidates.enumerated() {
        var weight = 0
        var link: Int?
        for earlier in 0..<index where weights[earlier] > weight {
          let other = candidates[earlier]
          guard other.title.entry < candidate.title.entry, other.line + other.title.lines <= candidate.line else {
            continue
          }
          (weight, link) = (weights[earlier], earlier)
        }
        weights.append(weight + candidate.weight)
        before.append(link)
      }
      var chain: [Candidate] = []
      var next = weights.max().flatMap { weights.firstIndex(of: $0) }
      while let index = next {
        chain.append(candidates[index])
        next = before[index]
      }
      return chain.reversed()
    }

    /// Looks for a title that differs by a slip between its neighbours; else tells that it is not there.
    private mutating func missing(
      _ index: Int, _ entries: [ContentsEntry], _ lines: [SourceLine], _ remarks: Remarks
    ) {
      let ends = titles.filter { $0.value.entry < index }.map { $0.key + $0.value.lines }
      let starts = titles.filter { $0.value.entry > index }.keys
      let start = ends.max() ?? 0
      let end = max(start, starts.min() ?? lines.count)
      let key = entries[index].key
      let wanted = Array(key)
      for line in start..<end where !lines[line].isBlank && lines[line].text.count < 300 {
        let title = HeadingLine(lines[line].text)
        let other = Array(title.key)
        let limit = max(1, wanted.count / 8)
        guard abs(other.count - wanted.count) <= limit, NearestName.distance(wanted, other) <= limit else { continue }
        titles[line] = Title(entry: index, lines: 1)
        remarks.warn(
          "the heading reads “\(title.title.visible)” here but “\(entries[index].title)” in the contents list",
          at: lines[line].place)
        return
      }
      remarks.warn(
        "“\(entries[index].title)” stands in the contents list but not in the text", at: entries[index].place,
        hint: "the report writes its own contents list from the headings it finds")
    }
  }
}
