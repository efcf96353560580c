import Geometry
import Testing
import Typesetting

/// The total fit against the first fit, which fills each line as far as it goes.
@Suite struct TotalFitTests {
  private let setting: Setting = {
    var setting = Setting()
    setting.hyphenates = false
    // The measure of badness below knows spaces only.
    setting.expandsLetters = false
    return setting
  }()

  /// Lines of words, each as full as possible.
  private func firstFit(_ text: String, width: Length) throws -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let line = lines.last, try natural(line + " " + word) <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private func natural(_ text: String) throws -> Length { try setting.shaped([setting.run(text)]).naturalWidth }

  /// The sum of squared badness (100·r³) of all lines but the last.
  private func badness(_ lines: [String], width: Length) throws -> Double {
    let space = try natural("a b") - natural("ab")
    return try lines.dropLast().reduce(0.0) { sum, line in
      let left = width - (try natural(line))
      let gaps = Double(line.filter { $0 == " " }.count)
      let give = space.points * gaps * (left < .zero ? 0.2 : 0.5)
      let ratio = give == 0 ? 10 : left.points.magnitude / give
      let badness = 100 * ratio * ratio * ratio
      return sum + badness * badness
    }
  }

  @Test(arguments: [Texts.english, Texts.french, Texts.spanish, Texts.german])
  func fillsNoMoreLinesAndMoreEvenly(_ text: String) throws {
    for width in stride(from: 200, through: 450, by: 10) {
      let best = try setting.lines(text, width: width.pt).map(\.text)
      let first = try firstFit(text, width: width.pt)
      #expect(best.count <= first.count)
      #expect(try badness(best, width: width.pt) <= badness(first, width: width.pt))
    }
  }

  @Test func widthsThatDifferAreWeighedTogether() throws {
    // The first line is short; how it is filled decides over the lines below.
    for narrow in stride(from: 120, through: 240, by: 10) {
      let lines = try setting.lines([setting.run(Texts.english)]) { $0 == 0 ? narrow.pt : 300.pt }
      #expect(lines[0].width == narrow.pt)
      #expect(lines.dropFirst().dropLast().allSatisfy { $0.width == 300.pt })
    }
  }
}
