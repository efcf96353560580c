import CSQLite
import Tessera

/// An open SQLite database; closed when it goes.
final class SQLiteConnection {
  let file: String
  private var handle: OpaquePointer?

  /// Opens a file for reading.
  init(reading file: String) throws {
    self.file = file
    let status = sqlite3_open_v2(file, &handle, SQLITE_OPEN_READONLY, nil)
    try check(status)
  }

  /// A database in memory.
  init() throws {
    file = ":memory:"
    try check(sqlite3_open_v2(file, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nil))
  }

  deinit { sqlite3_close_v2(handle) }

  /// A value of a cell.
  enum Value {
    case null
    case int(Int)
    case real(Double)
    case text(String)
  }

  /// Runs statements that have no results.
  func run(_ sql: String, _ values: [Value] = []) throws {
    try query(sql, values) { _ in }
  }

  /// Runs a statement and hands out its rows, each as texts; nil stands for NULL.
  func query(_ sql: String, _ values: [Value] = [], row: ([String?]) -> Void) throws {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    for (n, value) in values.enumerated() { try bind(value, at: Int32(n + 1), of: statement) }
    while true {
      let status = sqlite3_step(statement)
      if status == SQLITE_DONE { return }
      guard status == SQLITE_ROW else { return try check(status) }
      row(
        (0..<sqlite3_column_count(statement)).map { n in sqlite3_column_text(statement, n).map { String(cString: $0) } }
      )
    }
  }

  /// The columns of a table; empty where there is no such table.
  func columns(of table: String) throws -> [String] {
    var names: [String] = []
    try query("SELECT name FROM pragma_table_info(?)", [.text(table)]) { names += $0.compactMap { $0 } }
    return names
  }

  /// The whole database as the bytes of a file.
  func bytes() throws -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &count, 0) else {
      throw FindingError("SQLite has no memory for the database", at: .file(file))
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  private func bind(_ value: Value, at place: Int32, of statement: OpaquePointer?) throws {
    switch value {
    case .null: try check(sqlite3_bind_null(statement, place))
    case .int(let int): try check(sqlite3_bind_int64(statement, place, sqlite3_int64(int)))
    case .real(let real): try check(sqlite3_bind_double(statement, place, real))
    case .text(let text):
      // SQLITE_TRANSIENT, a cast that Swift does not import: SQLite takes a copy.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      try check(sqlite3_bind_text(statement, place, text, -1, copies))
    }
  }

  private func check(_ status: Int32) throws {
    guard status != SQLITE_OK, status != SQLITE_ROW, status != SQLITE_DONE else { return }
    let reason =
      handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? String(cString: sqlite3_errstr(status))
    throw FindingError(
      "SQLite cannot read the database: \(reason)", at: .file(file),
      hint: status == SQLITE_NOTADB ? "make one with tessera index import FOLDER -o FILE.sqlite" : nil)
  }
}
