import Datasets
public import Tessera

/// An Index database as a folder of tables, each a CSV file or an Excel workbook (`cities.xlsx`).
///
///     database.json     name, date, bands
///     editions/*.json   one file an edition
///     cities.csv        a row for each city
///     rates.csv         a row for each completion, a column for each area
///     answers.csv       a row for each completion, a column for each question (optional)
///     practices.csv     a row for each good practice (optional)
public struct FolderStore: IndexStore {
  public var folder: String

  public init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  public func read(findings: Findings) -> IndexDatabase? {
    guard FileSystem.exists(folder + "/database.json") else {
      findings.error(
        "there is no database.json in this folder", at: .file(folder),
        hint: "it says at least { \"tessera-index\": 1, \"name\": \"…\", \"date\": \"2024-03-31\" }")
      return nil
    }
    var source = IndexSource(file: "database.json")
    source.header = json("database.json", findings)
    for file in FileSystem.files(in: folder + "/editions") {
      if file.hasSuffix(".json"), let edition = json("editions/" + file, findings) { source.editions.append(edition) }
    }
    source.cities = table("cities.csv", isNeeded: true, findings)
    source.rates = table("rates.csv", isNeeded: false, findings)
    source.answers = table("answers.csv", isNeeded: false, findings)
    source.practices = table("practices.csv", isNeeded: false, findings)
    tellUnread(findings)
    return IndexReader.database(from: source, findings: findings)
  }

  /// Tells tables that nothing reads, mostly a slip in the name, and that there are no results at all.
  private func tellUnread(_ findings: Findings) {
    let known = ["cities", "rates", "answers", "practices"]
    let files = FileSystem.files(in: folder).sorted().filter { !$0.contains("/") }
    let found = files.compactMap { TableFormat.stem(of: $0) }
    for file in files {
      guard let stem = TableFormat.stem(of: file), !known.contains(stem),
        let near = NearestName.of(stem, in: known.filter { !found.contains($0) })
      else { continue }
      findings.warning(
        "\(file) is not read", at: .file(file), hint: "did you mean \"\(near)\(file.dropFirst(stem.count))\"?")
    }
    if !found.contains("rates"), !found.contains("answers") {
      findings.warning(
        "the database has no results: there is neither rates.csv nor answers.csv", at: .file("database.json"),
        hint: "add rates.csv with a row for each completion: city,country,edition,date,commitment,…")
    }
  }

  private func bytes(_ name: String, _ findings: Findings) -> [UInt8]? {
    do {
      return try FileSystem.read(folder + "/" + name)
    } catch {
      findings.error((error as? FindingError)?.finding.message ?? "\(error)", at: .file(name))
      return nil
    }
  }

  private func json(_ name: String, _ findings: Findings) -> JSONValue? {
    bytes(name, findings).flatMap { JSONReader.read($0, file: name, findings: findings) }
  }

  private func table(_ name: String, isNeeded: Bool, _ findings: Findings) -> DataTable? {
    guard let file = TableTwins.file(name, in: folder, findings: findings) else {
      if isNeeded {
        findings.error(
          "there is no \(name) in this folder", at: .file(folder), hint: "its first row says city,country,population,…")
      }
      return nil
    }
    return bytes(file, findings).flatMap { TableReader.read($0, file: file, findings: findings) }
  }
}
