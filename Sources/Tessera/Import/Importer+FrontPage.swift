extension Importer {
  /// The first page: what the document is called, of what kind it is, of which year, and whose.
  struct FrontPage {
    var title = ""
    var subtitle = ""
    var kind = ""
    var year: Int?
    var organisation: [String] = []

    private static let kinds: Set<String> = [
      "report", "profile", "brochure", "study", "brief", "guide", "manual", "newsletter", "strategy", "handbook",
      "rapport", "profil", "bericht", "jahresbericht", "informe", "relazione", "relatório", "rapporto",
    ]

    /// Kinds that may end a title: "Intercultural Cities: annual report 2019".
    private static let phrases: Set<String> = [
      "annual report", "activity report", "progress report", "survey report", "network report", "index report",
      "evaluation report", "intercultural profile", "rapport annuel", "informe anual",
    ]

    /// Reads the lines of the front page. Where they give no title, the file's name stands for it.
    init(_ lines: ArraySlice<SourceLine>, file: String, remarks: Remarks) {
      var rest: [String] = []
      var seen: Set<String> = []
      for text in FrontPage.elements(lines, remarks) {
        guard seen.insert(Importer.key(of: text)).inserted else { continue }
        place(text, rest: &rest)
      }
      title = rest.isEmpty ? kind : rest.removeFirst()
      if title == kind { kind = "" }
      subtitle = rest.joined(separator: " – ")
      let start = lines.first?.place ?? Place(line: 1, column: 1)
      if title.isEmpty {
        title = FrontPage.title(from: file)
        remarks.warn("no title found; the file's name stands for it", at: start, hint: "change “title” in report.json")
      }
      if year == nil {
        remarks.warn("no year found on the front page", at: start, hint: "add “year” to report.json")
      }
    }

    /// `annual-report.md` as a title.
    private static func title(from file: String) -> String {
      let name = file.split(separator: "/").last ?? "Report"
      let words = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex).split { "-_ ".contains($0) }
      let text = words.joined(separator: " ")
      return text.isEmpty ? "Report" : text.prefix(1).uppercased() + text.dropFirst()
    }

    private mutating func place(_ text: String, rest: inout [String]) {
      if year == nil { year = FrontPage.year(in: text) }
      if let only = FrontPage.year(in: text), String(only) == text, only == year { return }
      let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
      let names = words.filter { $0 != year.map(String.init) }
      if kind.isEmpty, rest.isEmpty, names.count > 2, FrontPage.phrases.contains(names.suffix(2).joined(separator: " "))
      {
        let parts = FrontPage.without(year.map(String.init) ?? "", text).split(separator: " ")
        kind = TitleCase.sentence(parts.suffix(2).joined(separator: " "))
        kind = kind.prefix(1).uppercased() + kind.dropFirst()
        let before = parts.dropLast(2).joined(separator: " ").reversed().drop { ":,–-— ".contains($0) }
        rest.append(TitleCase.title(String(before.reversed())))
      } else if kind.isEmpty, names.count <= 4, names.last.map(FrontPage.kinds.contains) == true || isKind(names) {
        kind = TitleCase.sentence(year.map { FrontPage.without(String($0), text) } ?? text)
      } else if let name = Organisation.name(text), !rest.isEmpty || !kind.isEmpty || Importer.isCapitals(text) {
        organisation.append(name)
      } else {
        rest.append(TitleCase.title(text))
      }
    }

    /// "Rapport annuel": the noun comes first in some languages.
    private func isKind(_ words: [String]) -> Bool {
      words.count == 2
        && words.first.map { ["rapport", "informe", "relazione", "relatório", "profil"].contains($0) } == true
    }

    /// `text` without the year at one of its ends.
    private static func without(_ year: String, _ text: String) -> String {
      let words = text.split(separator: " ").filter { $0.filter(\.isNumber) != year }
      return words.joined(separator: " ")
    }

    /// The year from 1900 to 2099 that stands first in `text`.
    static func year(in text: String) -> Int? {
      for word in text.split(whereSeparator: { !$0.isNumber }) where word.count == 4 {
        if let year = Int(word), (1900..<2100).contains(year) { return year }
      }
      return nil
    }

    /// The texts of the page: its lines, those joined of which one goes on with the other.
    private static func elements(_ lines: ArraySlice<SourceLine>, _ remarks: Remarks) -> [String] {
      var elements: [String] = []
      var isOpen = false
      for line in lines {
        if Picture.start(of: line.text) != nil {
          remarks.warn("a picture of the front page is left out", at: line.place, hint: "name a logo in report.json")
        }
        let text = line.text.visible.drop { $0 == "#" || $0 == " " }
        let isPicture = Picture.start(of: line.text).map { $0.1 == line.text.count } ?? false
        guard !text.isEmpty, !isPicture, text.contains(where: Glyphs.isWordCharacter) else {
          isOpen = false
          continue
        }
        let goesOn = text.first?.isLowercase == true || elements.last.map(isUnfinished) == true
        if isOpen, goesOn, let last = elements.popLast() {
          elements.append(last + " " + text)
        } else {
          elements.append(String(text))
        }
        isOpen = true
      }
      return elements
    }

    private static func isUnfinished(_ text: String) -> Bool {
      let last = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
      return ["of", "the", "and", "for", "in", "de", "du", "des", "la", "le", "les", "et", "–", "-"].contains(last)
    }
  }
}
