import Charts
import Datasets
import Diagnostics

/// Makes charts of records and options: for `::: chart` in prose and for a chart's own file alike.
enum ChartReader {
  /// The chart that a request asks for; nil where something is wrong, which is told.
  static func chart(_ kind: ChartKind, _ request: ChartRequest) -> (any Chart)? {
    do {
      return try kind.make(request)
    } catch is ChartRequest.Refusal {
      // Told where it was found.
    } catch let error as FindingError {
      request.findings.add(error.finding)
    } catch {
      request.findings.error("the chart cannot be drawn: \(error)", at: request.origin)
    }
    return nil
  }

  /// The objects of a list; nil where `value` is no list of objects (told) or an empty one. `name` is what the list is
  /// called where it stands, `user` what wants it: "::: chart".
  static func records(
    _ value: JSONValue, name: String, at place: Origin, for user: String, neededBy origin: Origin, findings: Findings
  ) -> [JSONValue]? {
    guard let array = value.array else {
      let lists = value.object?.members.filter { $0.value.array != nil }.map { "\(name).\($0.key)" } ?? []
      findings.error(
        "\(user) wants a list, found \(value.inWords)", at: value.origin, neededBy: origin,
        hint: lists.isEmpty
          ? "write the entries between square brackets: [ … ]" : "name a list in it: \(lists.joined(separator: ", "))")
      return nil
    }
    if array.isEmpty {
      findings.warning(
        "\(user) shows nothing: “\(name)” is an empty list", at: place,
        hint: "remove the block, or add entries to the data")
      return nil
    }
    for entry in array where entry.object == nil {
      findings.error(
        "an entry of \(user) is an object, found \(entry.inWords)", at: entry.origin, neededBy: origin,
        hint: "write each entry in braces: { \"name\": … }")
    }
    let records = array.filter { $0.object != nil }
    return records.isEmpty ? nil : records
  }
}
