import Diagnostics
import Geometry
import Testing

@testable import Typesetting

/// Unjustified lines, last lines, and where a reader stumbles: fragments, ladders, lonely words.
@Suite struct RaggedTests {
  private func setting(_ alignment: ParagraphStyle.Alignment, _ language: String = "en") -> Setting {
    var setting = Setting()
    setting.alignment = alignment
    setting.language = language
    setting.typography = Typography(quotes: .asTyped)
    return setting
  }

  @Test(arguments: Texts.all.dropLast())
  func theRagIsEvenerThanFirstFitAndSeldomHyphenated(text: String, language: String) throws {
    let setting = setting(.start, language)
    var (ours, greedy, lines, hyphens) = (0.0, 0.0, 0, 0)
    for measure in stride(from: 200, through: 400, by: 10) {
      let set = try setting.lines(text, width: measure.pt)
      lines += set.count
      hyphens += set.filter(\.isHyphenated).count
      ours += set.dropLast().reduce(0) { $0 + squared(measure.pt - $1.width) }
      greedy += try firstFit(text, measure.pt, setting).dropLast().reduce(0) { $0 + squared(measure.pt - $1) }
    }
    #expect(ours <= greedy)
    // German's long words may need more.
    #expect(Double(hyphens) <= Double(lines) * (language == "de" ? 0.15 : 0.08))
  }

  @Test(arguments: [ParagraphStyle.Alignment.start, .justified])
  func neverThreeHyphensInARow(alignment: ParagraphStyle.Alignment) throws {
    for (text, language) in Texts.all.dropLast() {
      for measure in stride(from: 180, through: 450, by: 10) {
        let lines = try setting(alignment, language).lines(text + " " + text, width: measure.pt)
        var run = 0
        for line in lines {
          run = line.isHyphenated ? run + 1 : 0
          // Three are borne in columns of some forty letters, where lines would else be loose beyond measure.
          #expect(run < (measure < 250 ? 4 : 3), "\(language) \(measure)")
        }
      }
    }
  }

  @Test func aShortWordSeldomStandsAloneOnTheLastLine() throws {
    for alignment in [ParagraphStyle.Alignment.start, .justified] {
      var (lonely, greedily) = (0, 0)
      let setting = setting(alignment)
      let short = Length(points: 10 * Double(Penalties.runtEms))
      let words = Texts.english.split(separator: " ")
      for count in 25...words.count {
        let text = words.prefix(count).joined(separator: " ")
        for measure in stride(from: 240, through: 400, by: 20) {
          let last = try #require(try setting.lines(text, width: measure.pt).last)
          if last.spaces == 0, last.width < short { lonely += 1 }
          if let last = try firstFit(text, measure.pt, setting).last, last < short { greedily += 1 }
        }
      }
      #expect(lonely * 3 <= greedily * 2, "\(alignment): \(lonely) of \(greedily)")
    }
  }

  @Test func oneLetterWordsDoNotEndLinesWhereTheLanguageForbids() throws {
    let text = "Міста, які застосовують цей підхід, заохочують взаємодію і довіру в громаді та з владою у містах."
    for measure in stride(from: 100, through: 300, by: 5) {
      for line in try setting(.start, "uk").lines(text, width: measure.pt) {
        #expect(![" і", " в", " з", " у"].contains { line.text.hasSuffix($0) })
      }
    }
  }

  @Test func thaiLinesEndBetweenWordsAndTheirSpacesGiveFirst() throws {
    let text = "เมืองต่าง ๆ ที่เข้าร่วมโครงการ ได้รับการประเมินอย่างสม่ำเสมอ และแลกเปลี่ยนประสบการณ์ระหว่างกัน"
    let setting = setting(.justified, "th")
    let words = Set(try setting.lines(text, width: 1.pt * 1000).map(\.text))
    #expect(words.count == 1)
    for measure in stride(from: 120, through: 260, by: 20) {
      let lines = try setting.lines(text, width: measure.pt)
      #expect(lines.map(\.source).joined() == text)
      // A vowel sign or mark never begins a line.
      for line in lines {
        let first = line.text.unicodeScalars.first?.value ?? 0
        #expect(!(0xe31...0xe3a).contains(first) && !(0xe45...0xe4e).contains(first))
      }
      #expect(lines.dropLast().allSatisfy { $0.width == measure.pt || $0.spaces == 0 })
    }
    #expect(setting.findings.all.isEmpty)
  }

  // MARK: - First fit

  private func squared(_ length: Length) -> Double { length.points * length.points }

  /// The widths of lines filled one by one, between words only.
  private func firstFit(_ text: String, _ measure: Length, _ setting: Setting) throws -> [Length] {
    var lines: [(String, Length)] = []
    for word in text.split(separator: " ").map(String.init) {
      if let (line, _) = lines.last {
        let longer = try setting.shaped([setting.run(line + " " + word)]).naturalWidth
        if longer <= measure {
          lines[lines.count - 1] = (line + " " + word, longer)
          continue
        }
      }
      lines.append((word, try setting.shaped([setting.run(word)]).naturalWidth))
    }
    return lines.map(\.1)
  }
}
