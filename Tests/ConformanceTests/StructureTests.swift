import Foundation
import Testing

@testable import PDFFinishing

/// The structure of each feature's document, whole, and the text that a screen reader meets in its order.
@Suite struct StructureTests {
  /// The expected trees: `Structures/<name>.txt`. With TESSERA_RECORD set, they are written and not compared; look at
  /// the difference before keeping it.
  @Test(arguments: Feature.all)
  func theTreeIsAsExpected(_ feature: Feature) throws {
    let tree = try StructureReader(PDFFile(feature.pdf())).description
    let file = Self.folder.appendingPathComponent(feature.name + ".txt")
    if ProcessInfo.processInfo.environment["TESSERA_RECORD"] != nil {
      try (tree + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(tree + "\n" == expected, "\(Self.difference(tree, expected))")
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Structures")

  /// The first line that differs.
  private static func difference(_ tree: String, _ expected: String) -> String {
    let lines = tree.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? lines.count
    func line(_ lines: [Substring]) -> Substring { place < lines.count ? lines[place] : "the end" }
    return "line \(place + 1) is\n\(line(lines))\nand should be\n\(line(wanted))"
  }

  /// However figures float and notes run on: nothing is lost, and everything is read in the order in which it was
  /// written. Words that the report says by itself may stand between.
  @Test(arguments: Feature.all)
  func wordsComeInTheOrderOfTheSource(_ feature: Feature) throws {
    var read = try StructureReader(PDFFile(feature.pdf())).text.words[...]
    for word in try feature.report().sourceWords {
      // The letter that calls a note of a table stands close to the word before it.
      let called = ["a", "b", "c"].map { "\(word)\($0)" }
      guard let place = read.firstIndex(where: { $0 == word || called.contains(String($0)) }) else {
        Issue.record("“\(word)” is not read after “\(read.first ?? "")”")
        return
      }
      read = read[(place + 1)...]
    }
  }

  @Test(arguments: Feature.scripts)
  func everyScriptReadsBack(_ sample: ScriptSample) throws {
    guard sample.isPrintable else {
      print("skipped: no font for \(sample.language)")
      return
    }
    let reader = try StructureReader(PDFFile(sample.feature.pdf()))
    let paragraphs = reader.nodes.filter { $0.type == "P" }.map { reader.text(.node($0)) }
    let read = paragraphs.map { $0.replacing("\u{AD}", with: "") }
    // Canonically equal is not enough for search; which spaces hold is for typography to say.
    #expect(read.map(Self.plain) == [Self.plain(sample.text)])
  }

  /// The characters, with ordinary spaces for those that hold.
  private static func plain(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
  }
}
