import Datasets
public import Tessera

/// Where an Index database is kept: a folder of tables, an SQLite file, or one table of cities.
public protocol IndexStore {
  /// Everything in the store; nil where there is nothing to be read. Whatever is wrong becomes a finding with its place,
  /// and reading goes on.
  func read(findings: Findings) -> IndexDatabase?
}

/// The stores that a path may name.
public enum IndexStores {
  /// The store at a path: a folder, a table (`.csv`, `.xlsx`) or an SQLite file; nil, with a finding, for anything else.
  ///
  /// - Parameter edition: for a table alone, the edition of its rates: the id of one that Tessera brings along, or the
  ///   path of its JSON file.
  public static func store(at path: String, edition: String? = nil, findings: Findings) -> (any IndexStore)? {
    guard FileSystem.exists(TableName(path)?.file ?? path) else {
      findings.error(
        "there is no such folder or file", at: .file(path), hint: "look at its name and folder")
      return nil
    }
    if FileSystem.isFolder(path) { return FolderStore(path) }
    if TableName(path) != nil { return CityTableStore(path, edition: edition) }
    if [".sqlite", ".sqlite3", ".db"].contains(where: path.lowercased().hasSuffix) { return SQLiteStore(path) }
    findings.error(
      "this is no Index database", at: .file(path),
      hint: "name a folder with database.json, an .sqlite file, or a table of cities as .csv or .xlsx")
    return nil
  }
}

/// What a store holds, before it is known whether it makes sense: documents and tables of texts, with their places.
struct IndexSource {
  /// What to call the whole in messages.
  var file: String
  var header: JSONValue?
  var editions: [JSONValue] = []
  var cities: DataTable?
  var rates: DataTable?
  var answers: DataTable?
  var practices: DataTable?
}
