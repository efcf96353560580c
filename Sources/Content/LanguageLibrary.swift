import Datasets
import Diagnostics
import Synchronization

/// The languages that have been asked for. Each file is read once in a run of the program, when it is first wanted.
enum LanguageLibrary {
  /// The words for one tag, and what was found on reading them.
  struct Edition: Sendable {
    var wording: Wording
    /// Keys that the file lacks; English words stand in for them, and `Bundle` tells so.
    var missing: [String] = []
  }

  private static let shelf = Mutex(Shelf())

  /// Whether there is a file for a language.
  static func has(_ language: String) -> Bool { LanguageFile.tags.contains(language) }

  /// The words for a BCP 47 tag; the English ones where its language has no file.
  static func edition(of tag: String) -> Edition { shelf.withLock { $0.edition(LanguageSubtags(tag)) } }

  private struct Shelf {
    private var editions: [LanguageSubtags: Edition] = [:]
    private var files: [String: LanguageFile] = [:]

    mutating func edition(_ subtags: LanguageSubtags) -> Edition {
      if let edition = editions[subtags] { return edition }
      var known = subtags
      if !LanguageLibrary.has(subtags.language) { known = LanguageSubtags("en") }
      let edition = read(known)
      editions[subtags] = edition
      return edition
    }

    private mutating func read(_ subtags: LanguageSubtags) -> Edition {
      let words = file(subtags.language).words(for: subtags)
      let record = WordDecoder.Record(words)
      do {
        var wording = try Wording(from: WordDecoder(words, record))
        if !record.missing.isEmpty, subtags.language != "en" {
          let english = file("en").words(for: LanguageSubtags("en"))
          let whole = words.completed(by: english, at: Set(record.missing))
          wording = try Wording(from: WordDecoder(whole, WordDecoder.Record(words)))
        }
        return Edition(wording: wording, missing: record.missing)
      } catch  where subtags.language != "en" {
        // A file with a rule that is not known: the tests of the files do not let it pass.
        var english = edition(LanguageSubtags("en"))
        english.missing = record.missing + ["\(error)"]
        return english
      } catch {
        // The English file is a part of the program: without it no document has words, and nothing could say so.
        preconditionFailure("Assets/Languages/en.json: \(error)")
      }
    }

    private mutating func file(_ tag: String) -> LanguageFile {
      if let file = files[tag] { return file }
      let findings = Findings()
      guard let file = LanguageFile(tag, findings: findings) else {
        // A file that is built in and is no JSON object is a mistake in the program; the tests read every one.
        preconditionFailure("Assets/Languages/\(tag).json: \(findings.all.map(\.description))")
      }
      files[tag] = file
      return file
    }
  }
}
