import Datasets
import Diagnostics

extension DataStore {
  /// Warns where the version of a list in a language is shorter than the list: what it leaves out would not be printed, and
  /// nobody would know.
  static func compare(
    _ version: Entry?, with original: @autoclosure () -> Entry?, named name: String, _ findings: Findings
  ) {
    guard let version, let count = version.count, let full = original()?.count, count < full else { return }
    findings.warning(
      "this version of \(name) lists \(count) of \(full); the others are not printed", at: version.origin,
      hint:
        "add the others, or leave this file out and give names a column for each language, such as city.en and city.uk")
  }
}

extension DataStore.Entry {
  /// How many rows or items a list has; nil for what is no list.
  fileprivate var count: Int? {
    switch self {
    case .table(let table): table.rows.count
    case .value(let value): value.array?.count
    }
  }

  fileprivate var origin: Origin {
    switch self {
    case .table(let table): table.origin
    case .value(let value): value.origin
    }
  }
}
