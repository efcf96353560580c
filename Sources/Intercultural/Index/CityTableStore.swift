import Datasets
public import Tessera

/// An Index database as one table: a row for each completion, with the numbers of the city and a column for each area.
///
///     city,country,year,population,diversity,icc_index,commitment,education,…
///
/// The bands are those that Tessera brings along; the date of the state is that of the last completion.
public struct CityTableStore: IndexStore {
  /// A CSV file or a workbook; the sheet that is meant may follow after `#`.
  public var file: String
  /// The edition of the rates: the id of one that Tessera brings along, or a JSON file. Nil for the standard one.
  public var edition: String?

  public init(_ file: String, edition: String? = nil) {
    self.file = file
    self.edition = edition
  }

  public func read(findings: Findings) -> IndexDatabase? {
    var source = IndexSource(file: file.split(separator: "/").last.map(String.init) ?? file)
    do {
      if let edition, edition.hasSuffix(".json") {
        guard let value = JSONReader.read(try FileSystem.read(edition), file: edition, findings: findings) else {
          return nil
        }
        source.editions = [value]
      }
      let name = TableName(file)
      let path = name?.file ?? file
      let bytes = try FileSystem.read(path)
      guard let table = TableReader.read(bytes, file: path, sheet: name?.sheet, findings: findings) else { return nil }
      source.cities = table
      source.rates = table
    } catch {
      findings.add((error as? FindingError)?.finding ?? Finding(.error, at: .file(file), "\(error)"))
      return nil
    }
    return IndexReader.database(from: source, findings: findings)
  }
}
