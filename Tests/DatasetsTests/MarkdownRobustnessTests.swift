import Diagnostics
import Testing

@testable import Datasets

@Suite struct MarkdownRobustnessTests {
  private static let sample = """
    # Title {#a .b}

    Text [link](http://x.y/(z)){page} **bold** `code {x}` {a.b:percent} &amp; \\{ [^n]
    ![alt](p.png "T"){width=60% c="d } e"} <sup>x</sup> <!-- c --> www.x.org é日本

    ::: box Title {year} {#c}
    - item
      > quote
    | a | b |
    |---|:-:|
    | 1 \\| | [x](y) |
    :::

    ```
    ::: code
    ```
    [^n]: Note
        more
    [r]: http://x.y
    """

  /// Whatever an author types, reading ends, and every place lies within the file.
  @Test func noTextBreaksTheReader() {
    var seed: UInt64 = 1
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(count, 1)
    }
    let scalars = Array(Self.sample.unicodeScalars)
    let pieces = [
      "{", "}", "[", "]", "(", ")", ":::", "\n", "\n\n", "|", "`", "```", "<", ">", "\"", "\\", "[^", "    ", "#",
    ]
    for _ in 0..<400 {
      var text = String.UnicodeScalarView(scalars)
      for _ in 0...random(6) {
        let at = text.index(text.startIndex, offsetBy: random(text.count))
        if random(2) == 0 {
          text.insert(contentsOf: pieces[random(pieces.count)].unicodeScalars, at: at)
        } else {
          text.removeSubrange(at..<(text.index(at, offsetBy: random(8), limitedBy: text.endIndex) ?? text.endIndex))
        }
      }
      let findings = Findings()
      let source = String(text)
      let document = parse(source, findings)
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      for origin in findings.all.map(\.origin) + document.blocks.map(\.origin) {
        guard case .data(_, let line, let column) = origin else { continue }
        #expect(line >= 1 && line <= lines.count, "\(origin) in\n\(source)")
        #expect(column >= 1 && column <= lines[line - 1].unicodeScalars.count + 1, "\(origin) in\n\(source)")
      }
      #expect(!document.description.unicodeScalars.contains { $0 == TokenText.begin || $0 == TokenText.anchor })
    }
  }

  /// cmark keeps tables in global memory; parsers in many threads must not disturb each other.
  @Test func manyThreadsReadTheSame() async {
    let expected = tree(Self.sample)
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { tree(Self.sample) == expected } }
      return await group.allSatisfy { $0 }
    }
    #expect(same)
  }
}
