public import Diagnostics

/// Reads tables of comma-separated values (RFC 4180); semicolons and tabs are found from the first row.
///
/// The first row names the columns. Blank lines are skipped. A cell in quotes may hold separators, line breaks and
/// doubled quotes. Blanks around a cell without quotes do not count.
public struct CSVReader {
  private let source: SourceText
  private let findings: Findings
  private let separator: UInt8
  private var at = 0

  /// The table in a file's bytes; nothing, with findings, where it is no table at all. Rows of the wrong length are
  /// findings and left out.
  public static func read(_ bytes: some Collection<UInt8>, file: String, findings: Findings) -> DataTable? {
    SourceText(bytes, file: file, findings: findings).flatMap { source in
      var reader = CSVReader(source, findings: findings)
      return reader.table()
    }
  }

  private init(_ source: SourceText, findings: Findings) {
    self.source = source
    self.findings = findings
    separator = Self.separator(of: source.bytes)
  }

  /// The separator that the first row has most of, outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    let head = bytes.drop { $0.isBlank || $0 == .lineFeed || $0 == .carriageReturn }
    for byte in head {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == .lineFeed || byte == .carriageReturn { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best = UInt8.comma
    for candidate in [UInt8(ascii: ";"), .tab] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  private mutating func table() -> DataTable? {
    guard let head = nextRow() else {
      findings.error(
        "the file is empty", at: .file(source.file), hint: "the first row names the columns, the others hold the values"
      )
      return nil
    }
    let columns = head.map { DataTable.Column(name: $0.text, origin: $0.origin) }
    DataTable.checkNames(columns, findings: findings)
    var rows: [[DataTable.Cell]] = []
    while let row = nextRow() {
      if row.count == columns.count {
        rows.append(row)
      } else {
        report(row, columns: columns)
      }
    }
    return DataTable(columns: columns, rows: rows, origin: .file(source.file))
  }

  private func report(_ row: [DataTable.Cell], columns: [DataTable.Column]) {
    guard let first = row.first else { return }
    let counts = "the row has \(row.count == 1 ? "1 cell" : "\(row.count) cells"), expected \(columns.count)"
    let mark = separator == .tab ? "a tab" : separator == .comma ? "a comma" : "a semicolon"
    if row.count < columns.count {
      let missing = columns[row.count...].map { "\"\($0.name)\"" }.joined(separator: ", ")
      findings.error(
        counts, at: first.origin, hint: "nothing stands for \(missing); an empty cell needs its separator (\(mark)) too"
      )
    } else {
      findings.error(
        counts, at: row[columns.count].origin, hint: "a text with \(mark) in it stands in double quotes: \"…\"")
    }
  }
}

extension CSVReader {
  private var peek: UInt8? { at < source.bytes.count ? source.bytes[at] : nil }

  /// The next row that is not blank: spreadsheets end their files with rows of bare separators.
  private mutating func nextRow() -> [DataTable.Cell]? {
    while at < source.bytes.count {
      var row = [nextCell()]
      while peek == separator {
        at += 1
        row.append(nextCell())
      }
      while peek == .carriageReturn { at += 1 }
      if peek == .lineFeed { at += 1 }
      if row.contains(where: { !$0.isMissing }) { return row }
    }
    return nil
  }

  private mutating func nextCell() -> DataTable.Cell {
    skipBlanks()
    let start = at
    let origin = source.origin(at: start)
    if peek == .quote { return DataTable.Cell(text: quoted(from: start), origin: origin) }
    return DataTable.Cell(text: restOfCell().trimmedEnd, origin: origin)
  }

  /// The text between quotes; what follows the closing quote up to the separator is a finding.
  private mutating func quoted(from start: Int) -> String {
    var out: [UInt8] = []
    at += 1
    while let byte = peek {
      at += 1
      if byte != .quote {
        out.append(byte)
      } else if peek == .quote {
        out.append(.quote)
        at += 1
      } else {
        skipBlanks()
        let rest = at
        let extra = restOfCell()
        if !extra.isEmpty {
          findings.error(
            "\"\(extra)\" stands after the closing quote", at: source.origin(at: rest),
            hint: "write a quote inside a quoted cell twice: \"\"")
        }
        return String(decoding: out, as: UTF8.self)
      }
    }
    findings.error("the quote is not closed", at: source.origin(at: start), hint: "put a \" at the end of the cell")
    return String(decoding: out, as: UTF8.self)
  }

  /// Takes what stands before the next separator or line end.
  private mutating func restOfCell() -> String {
    let run = source.bytes[at...].prefix { $0 != separator && $0 != .lineFeed && $0 != .carriageReturn }
    at = run.endIndex
    return source.text(run.indices)
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte.isBlank, byte != separator { at += 1 }
  }
}
