import Diagnostics
import Foundation
import Tessera
import Testing

@testable import Intercultural

/// One database, whichever store it is read from.
@Suite struct IndexStoreTests {
  private func file(_ name: String) -> String { NSTemporaryDirectory() + "tessera-" + UUID().uuidString + name }

  /// Folder → SQLite → the same database, to the last value.
  @Test func roundTrip() throws {
    let database = try IndexSampleDatabaseTests.database()
    let store = SQLiteStore(file(".sqlite"))
    try store.write(database)
    let findings = Findings()
    let again = store.read(findings: findings)
    #expect(findings.all.map(\.description) == [])
    #expect(again?.cities == database.cities)
    #expect(again?.completions == database.completions)
    #expect(again?.practices == database.practices)
    #expect(again == database)
    // The same database gives the same bytes.
    let bytes = try Data(contentsOf: URL(fileURLWithPath: store.file))
    try store.write(database)
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.file)) == bytes)
  }

  /// Findings of SQLite name table, row id and column.
  @Test func findingsInSQLite() throws {
    let store = SQLiteStore(file("/net.sqlite").replacing("/net", with: "-net"))
    let database = try #require(IndexFolder().read().database)
    let connection = try SQLiteConnection()
    try SQLiteWriter(connection: connection, database: database).write()
    try connection.run("UPDATE rates SET rate = 130 WHERE area = 'schools'")
    try connection.run("UPDATE cities SET population = -3 WHERE city = 'Belda'")
    try connection.run("INSERT INTO rates VALUES (1, 'parcs', 50), (7, 'parks', 50), (1, 'homes', 51)")
    try connection.run("INSERT INTO completions VALUES (2, 'Amora', 'Arvenia', 'e1', '2022', NULL)")
    try FileSystem.write(try connection.bytes(), to: store.file)
    let findings = Findings()
    #expect(store.read(findings: findings) != nil)
    let told = findings.all.map { $0.description.replacing(store.file, with: "net.sqlite") }
    for expected in [
      "net.sqlite:rates:3:rate: error: schools: 130.0 is out of range; expected is from 0 to 100",
      "net.sqlite:cities:2:population: error: population: -3 is out of range; expected is 1 or more",
      "net.sqlite:rates:4:area: error: \"parcs\" is no area of any edition",
      "net.sqlite:rates:5:completion: error: there is no completion 7",
      "net.sqlite:rates:6:area: error: homes stands twice for completion 1",
      "net.sqlite:completions:2:city: error: a second completion of Amora, Arvenia in the edition “e1”, 2022",
    ] {
      #expect(told.contains { $0.hasPrefix(expected) }, "\(told)")
    }
  }

  @Test func noSQLiteFile() throws {
    let path = file(".sqlite")
    try Data("This is a text, and longer than the head of a database file is.".utf8).write(
      to: URL(fileURLWithPath: path))
    let findings = Findings()
    #expect(SQLiteStore(path).read(findings: findings) == nil)
    #expect(findings.all.first?.message.contains("file is not a database") == true)
    let other = try SQLiteConnection()
    try other.run("CREATE TABLE shopping (item)")
    try FileSystem.write(try other.bytes(), to: path)
    let none = Findings()
    #expect(SQLiteStore(path).read(findings: none) == nil)
    #expect(none.all.first?.message == "there is no table “header” in this file")
  }

  /// A table of cities alone: areas of the standard edition, bands that Tessera brings along, the date of the last row.
  @Test func oneTable() throws {
    let path = file(".csv")
    try Data(
      """
      city;country;year;population;diversity;icc_index;commitment;participation
      Amora;Arvenia;2016;90000;9;50;40;
      Amora;Arvenia;2020;110000;11;55;45;60
      Belda;Arvenia;2019;120000;12;65;75;70

      """.utf8
    ).write(to: URL(fileURLWithPath: path))
    let findings = Findings()
    let store = try #require(IndexStores.store(at: path, findings: findings))
    let database = try #require(store.read(findings: findings))
    #expect(findings.all.map(\.description) == [])
    #expect(database.date == IndexDate(2020) && database.editions.map(\.id) == ["standard"])
    #expect(database.cities.map(\.population) == [110000, 120000])
    let latest = try #require(database.latest(of: .init("Amora", "Arvenia")))
    #expect(latest.rate("commitment") == 45)
    #expect(database.sample(.both, for: latest)?.others.count == 1)
  }

  /// The edition that Tessera brings along: 17 areas, 12 indices at the top, 18 figures beside the aggregate.
  @Test func standardEdition() throws {
    let findings = Findings()
    let edition = EditionReader.edition(
      from: try #require(BuiltInIndex.edition(findings: findings)), findings: findings)
    #expect(findings.all.isEmpty)
    #expect(edition.areas.count == 17 && edition.topLevel.count == 12 && edition.figures.count == 19)
    #expect(edition.composites.first?.areas.count == 6)
    #expect(edition.areas.filter { $0.isExtended }.map(\.id) == ["participation", "interaction"])
    #expect(edition.isProvisional && edition.questions.isEmpty)
  }

  @Test func unknownKinds() {
    let findings = Findings()
    #expect(IndexStores.store(at: "/nowhere/at/all", findings: findings) == nil)
    #expect(IndexStores.store(at: #filePath, findings: findings) == nil)
    #expect(findings.all.map(\.message) == ["there is no such folder or file", "this is no Index database"])
  }
}
