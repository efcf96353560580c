import Diagnostics

extension DataDecoder {
  /// The value as a type; nil where it cannot be read, which is told.
  func read<T: Decodable>(_ type: T.Type) -> T? {
    if node.isAbsent { return nil }
    switch type {
    case is String.Type: return text() as? T
    case is Int.Type: return whole() as? T
    case is Double.Type: return number()?.double as? T
    case is JSONNumber.Type: return number() as? T
    case is Bool.Type: return bool() as? T
    default: break
    }
    if let words = Self.words(of: type) { return word(words).flatMap { Self.choice(type, $0) } }
    if let list = type as? any DecodableList.Type { return list.read(from: self) as? T }
    do {
      let value = try T(from: self)
      reportUnknownKeys()
      return value
    } catch let problem as DataProblem {
      told(problem.message, hint: problem.hint)
    } catch DecodingError.dataCorrupted(let context) {
      told(context.debugDescription, hint: nil)
    } catch {
      // Told where it was found.
      reportUnknownKeys()
    }
    return nil
  }

  /// What stands for a value that cannot be read; nil where a type has none.
  func standIn<T: Decodable>(for type: T.Type) -> T? {
    switch type {
    case is String.Type: return "" as? T
    case is Int.Type: return 0 as? T
    case is Double.Type: return 0.0 as? T
    case is JSONNumber.Type: return JSONNumber(text: "0") as? T
    case is Bool.Type: return false as? T
    case let type as any StandIn.Type: return type.standIn as? T
    case let type as any DecodableList.Type: return type.empty as? T
    default: break
    }
    if let words = Self.words(of: type) { return words.first.flatMap { Self.choice(type, $0) } }
    return try? T(from: DataDecoder(.absent(node.origin), path: path, reading))
  }

  private func told(_ message: String, hint: String?) {
    reading.findings.error(path.isEmpty ? message : "\(path): \(message)", at: node.origin, hint: hint)
  }

  private var values: ValueReading { ValueReading(findings: reading.findings) }

  private func text() -> String? {
    switch node {
    case .value(let value): return values.text(value, path).map(plain)
    case .cell(let cell): return plain(cell.text)
    case .versions:
      return mismatch("a text", hint: "this name is the same in all languages: keep one column, without a language")
    default: return mismatch("a text")
    }
  }

  /// A text; marks in it that are printed as they stand are told when everything is read.
  private func plain(_ text: String) -> String {
    note(marksIn: text, at: node.origin)
    return text
  }

  func note(marksIn text: String, at place: Origin) {
    if let mark = FormattingMarks.first(in: text) { reading.marks.append((mark, place)) }
  }

  private func whole() -> Int? {
    switch node {
    case .value(let value): return values.whole(value, path)
    case .cell(let cell):
      guard let number = number(cell, whole: true) else { return nil }
      if let int = number.int { return int }
      return mismatch("a whole number", hint: "write it without decimals")
    default: return mismatch("a whole number")
    }
  }

  private func number() -> JSONNumber? {
    switch node {
    case .value(let value): return values.number(value, path)
    case .cell(let cell): return number(cell)
    default: return mismatch("a number")
    }
  }

  private func number(_ cell: DataTable.Cell, whole: Bool = false) -> JSONNumber? {
    if NumberText.parse(cell.text) != nil { return JSONNumber(text: cell.text) }
    told("\"\(cell.text)\" is not a number", hint: NumberText.hint(for: cell.text, whole: whole))
    return nil
  }

  private func bool() -> Bool? {
    switch node {
    case .value(let value): return values.bool(value, path)
    case .cell(let cell):
      switch cell.text.lowercased() {
      case "true", "yes", "x", "1": return true
      case "false", "no", "0": return false
      default:
        told("expected yes or no, found \(node.inWords)", hint: nil)
        return nil
      }
    default: return mismatch("true or false")
    }
  }

  private func word(_ words: [String]) -> String? {
    switch node {
    case .value(let value): return values.word(value, path, of: words)
    case .cell(let cell):
      return values.word(JSONValue(.string(cell.text), origin: cell.origin), path, of: words)
    default: return mismatch(ValueReading.oneOf(words))
    }
  }

  private func mismatch<T>(_ expected: String, hint: String? = nil) -> T? {
    told("expected \(expected), found \(node.inWords)", hint: hint)
    return nil
  }

  /// Tells of keys that no field asked for. Columns are told of by the list that reads the rows.
  private func reportUnknownKeys() {
    guard case .value(let value) = node, let object = value.object, !asked.keys.isEmpty else { return }
    values.unknownKeys(of: object, asked: asked.keys, path: path)
  }

  /// The words of an enumeration of words; nil for every other type.
  private static func words<T>(of type: T.Type) -> [String]? {
    guard let choices = type as? any CaseIterable.Type, type is any RawRepresentable.Type else { return nil }
    return words(in: choices)
  }

  private static func words<C: CaseIterable>(in type: C.Type) -> [String]? {
    let words = type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    return words.isEmpty ? nil : words
  }

  private static func choice<T>(_ type: T.Type, _ word: String) -> T? {
    func first<C: CaseIterable>(_ type: C.Type) -> Any? {
      type.allCases.first { ($0 as? any RawRepresentable)?.rawValue as? String == word }
    }
    return (type as? any CaseIterable.Type).flatMap { first($0) } as? T
  }
}

/// A list that leaves out what cannot be read.
protocol DecodableList {
  static func read(from decoder: DataDecoder) -> Any?
  static var empty: Any { get }
}

extension Array: DecodableList where Element: Decodable {
  static var empty: Any { [Element]() }

  static func read(from decoder: DataDecoder) -> Any? {
    guard let items = decoder.items else { return nil }
    var asked: [String] = []
    let list = items.compactMap { item in
      let element = item.read(Element.self)
      asked = item.asked.keys.isEmpty ? asked : item.asked.keys
      return element
    }
    decoder.reportUnreadColumns(asked)
    return list
  }
}

extension DataDecoder {
  /// The items of a list; the parts of a cell between semicolons. Nil, with a finding, where there is none.
  var items: [DataDecoder]? {
    func numbered(_ nodes: [DataNode]) -> [DataDecoder] {
      nodes.enumerated().map { DataDecoder($1, path: path.isEmpty ? "" : "\(path).\($0)", reading) }
    }
    switch node {
    case .value(let value):
      return ValueReading(findings: reading.findings).list(value, path).map { numbered($0.map { .value($0) }) }
    case .table(let table): return numbered(table.rows.indices.map { .row(table, $0) })
    case .cell(let cell):
      let parts = cell.text.split(separator: ";").map { part in
        String(part.drop { $0 == " " }).trimmedEnd
      }
      return parts.filter { !$0.isEmpty }
        .map { DataDecoder(.cell(DataTable.Cell(text: $0, origin: cell.origin)), path: path, reading) }
    case .row, .versions: return nil
    case .absent: return []
    }
  }

  /// Warns of columns that no field asked for.
  func reportUnreadColumns(_ asked: [String]) {
    guard case .table(let table) = node, !asked.isEmpty else { return }
    let read = Set(asked.flatMap { table.versions(of: $0).map(\.column) })
    for (number, column) in table.columns.enumerated() where !read.contains(number) {
      let near = NearestName.of(column.name, in: asked)
      // A slip in the name of a column that must be there is told as that column's.
      if let near, reading.missingColumns.contains("\(path).\(near)") { continue }
      reading.findings.warning(
        "\(path.isEmpty ? "" : "\(path): ")the column \"\(column.name)\" is not read", at: column.origin,
        hint: near.map { "did you mean \"\($0)\"?" }
          ?? "known are \(asked.map { "\"\($0)\"" }.joined(separator: ", "))")
    }
  }
}
