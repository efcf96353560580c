import Datasets
import Diagnostics

/// Records that a chart's own file names or holds.
enum DataFile {
  /// The records of a value: a list as it stands, or the file that a text names, from the folder of the chart's file.
  ///
  /// A list inside a JSON file is named after it: `"members.json.new"`.
  static func records(
    _ value: JSONValue, folder: String, neededBy origin: Origin, findings: Findings
  ) -> [JSONValue]? {
    guard let name = value.string else {
      return ChartReader.records(
        value, name: "data", at: value.origin, for: "the chart", neededBy: origin, findings: findings)
    }
    let table = TableName(name)
    let (file, inside) = table.map { ($0.file, []) } ?? parted(name)
    guard table != nil || file.hasSuffix(".json") else {
      findings.error(
        "\(name): data are read from CSV, Excel workbooks or JSON", at: value.origin,
        hint: TableFormat.advice(for: name) ?? "name a file that ends with .csv, .xlsx or .json")
      return nil
    }
    let path = file.hasPrefix("/") ? file : folder + file
    guard let bytes = bytes(path, at: value.origin, findings: findings) else { return nil }
    let read =
      table.map { TableReader.read(bytes, file: path, sheet: $0.sheet, findings: findings)?.json }
      ?? JSONReader.read(bytes, file: path, findings: findings)
    guard let read else { return nil }
    guard let found = inside.isEmpty ? read : DataStore.value(inside[...], in: read) else {
      findings.error(
        "there is no “\(inside.joined(separator: "."))” in \(file)", at: value.origin,
        hint: read.object.map { "it holds \($0.keys.joined(separator: ", "))" })
      return nil
    }
    return ChartReader.records(
      found, name: name, at: value.origin, for: "the chart", neededBy: origin, findings: findings)
  }

  /// A file's name and the path in it: "a/b.json.new.0" is "a/b.json" and new, 0.
  private static func parted(_ name: String) -> (file: String, inside: [String]) {
    let mark = ".json."
    guard let start = name.indices.first(where: { name[$0...].hasPrefix(mark) }) else { return (name, []) }
    let end = name.index(start, offsetBy: mark.count - 1)
    return (String(name[..<end]), name[name.index(after: end)...].split(separator: ".").map(String.init))
  }

  /// The bytes of a file; nil, told at `place`, where it cannot be read.
  static func bytes(_ path: String, at place: Origin, findings: Findings) -> [UInt8]? {
    guard FileSystem.exists(path) else {
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let near = NearestName.of(name, in: FileSystem.names(in: folder ?? "."))
      findings.error(
        "there is no file \(path)", at: place,
        hint: near.map { "did you mean “\($0)”?" } ?? "look at its name and folder")
      return nil
    }
    do {
      return try FileSystem.read(path)
    } catch {
      let finding = (error as? FindingError)?.finding
      findings.error("\(path): \(finding?.message ?? "\(error)")", at: place, hint: finding?.hint)
      return nil
    }
  }
}
