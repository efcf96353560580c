import Datasets

extension Importer {
  /// Writes `report.json`: the keys in the order of the format's description, empty ones left out.
  struct ReportFile {
    var template: String
    var front: FrontPage
    var language: String
    var chapters: [String]
    var appendices: [String]
    var backCover: String?
    var depth: Int?
    var numberFrom: Int

    var text: String {
      var members = [member("tessera", "1"), member("template", JSONOutput.quoted(template))]
      members.append(member("title", JSONOutput.quoted(front.title)))
      for (key, value) in [("subtitle", front.subtitle), ("kind", front.kind)] where !value.isEmpty {
        members.append(member(key, JSONOutput.quoted(value)))
      }
      if let year = front.year { members.append(member("year", String(year))) }
      members.append(member("language", JSONOutput.quoted(language)))
      if !front.organisation.isEmpty {
        let names = front.organisation.map(JSONOutput.quoted).joined(separator: ", ")
        members.append(member("organisation", "[\(names)]"))
      }
      members.append(member("chapters", ReportFile.list(chapters)))
      if !appendices.isEmpty { members.append(member("appendices", ReportFile.list(appendices))) }
      if let backCover { members.append(member("backCover", JSONOutput.quoted(backCover))) }
      if let depth { members.append(member("contents", "{ \"depth\": \(depth) }")) }
      members.append(member("numberFrom", String(numberFrom)))
      return "{\n" + members.joined(separator: ",\n") + "\n}\n"
    }

    private func member(_ key: String, _ value: String) -> String { "  \"\(key)\": \(value)" }

    private static func list(_ values: [String]) -> String {
      values.isEmpty ? "[]" : "[\n" + values.map { "    " + JSONOutput.quoted($0) }.joined(separator: ",\n") + "\n  ]"
    }
  }
}
