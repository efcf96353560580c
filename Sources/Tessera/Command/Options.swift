import Diagnostics
import PDFFinishing

/// The arguments of a command: names and values.
struct Options {
  /// A wrong use of the command line.
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  private(set) var names: [String] = []
  private var values: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  private var given: Set<String> = []

  /// Reads arguments; every option in `known` takes a value, those in `flags` stand alone.
  init(_ arguments: [String], known: [String: String], flags: [String: String] = [:]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        names.append(word)
        continue
      }
      var name = word
      var value: String?
      if word.hasPrefix("--"), let sign = word.firstIndex(of: "=") {
        name = String(word[..<sign])
        value = String(word[word.index(after: sign)...])
      }
      if let flag = flags[name] {
        guard value == nil else { throw Problem(description: "\(name) takes no value") }
        guard given.insert(flag).inserted else { throw Problem(description: "\(name) is given twice") }
        continue
      }
      guard let option = known[name] else {
        let near =
          NearestName.of(name, in: (Array(known.keys) + flags.keys).sorted()).map { "; did you mean \($0)?" } ?? ""
        throw Problem(description: "there is no option \(name) here\(near)")
      }
      // A word that is an option itself was not meant as the value of the one before it.
      if value == nil, let next = rest.first, known[next] == nil, flags[next] == nil { value = rest.popFirst() }
      guard let given = value, !given.isEmpty else { throw Problem(description: "\(name) needs a value") }
      if option == "set" {
        lists[option, default: []].append(given)
        continue
      }
      guard values.updateValue(given, forKey: option) == nil else {
        throw Problem(description: "\(name) is given twice")
      }
    }
  }

  /// Whether a flag is given.
  func has(_ flag: String) -> Bool { given.contains(flag) }

  subscript(_ option: String) -> String? { values[option] }

  /// The template's options that are said with `--set name=value`, as often as wanted.
  func settings() throws -> [Setting] {
    try (lists["set"] ?? []).map { text in
      guard let setting = Setting(text) else {
        throw Problem(description: "--set \(text): write it as --set name=value")
      }
      return setting
    }
  }

  /// The code of a language, checked.
  func language() throws -> String? {
    guard let tag = self["language"] else { return nil }
    guard LanguageTag.isValid(tag) else {
      throw Problem(description: "“\(tag)” is not the code of a language; \(LanguageTag.hint)")
    }
    return tag
  }

  /// The languages of a document, checked: `uk`, `en,uk` or `en+uk`.
  func languages() throws -> String? {
    do throws(LanguageChoice.Problem) {
      _ = try LanguageChoice(self["language"])
    } catch {
      throw Problem(description: error.message)
    }
    return self["language"]
  }

  /// The standards that the file is to claim, checked.
  func standards() throws -> Standards? {
    guard let list = self["standard"] else { return nil }
    do throws(Standards.Problem) {
      return try Standards(list)
    } catch {
      throw Problem(description: "\(error.message); \(error.hint)")
    }
  }

  /// A number within limits; nil where the option is not given.
  func number(_ option: String, in limits: ClosedRange<Double>) throws -> Double? {
    guard let text = self[option] else { return nil }
    guard let number = Double(text), limits.contains(number) else {
      func short(_ n: Double) -> String { n == n.rounded() ? String(Int(n)) : String(n) }
      throw Problem(
        description: "--\(option) is a number from \(short(limits.lowerBound)) to \(short(limits.upperBound))")
    }
    return number
  }

  /// The one name that the command wants.
  func only(_ what: String) throws -> String {
    guard let name = names.first else { throw Problem(description: "say which \(what)") }
    guard names.count == 1 else { throw Problem(description: "one \(what) at a time: \(names.joined(separator: " "))") }
    return name
  }
}
