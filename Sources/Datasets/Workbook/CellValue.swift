/// What is wrong with a cell, so that it has no value.
enum CellProblem: Error, Hashable {
  /// An error of Excel's own, such as `#N/A`.
  case failed(String)
  /// A formula without a stored result.
  case notCalculated
  /// A number that is shown as a date or time, and is none.
  case noDate(String)
  /// A text in place of a number, or a shared text that is not there.
  case damaged

  var message: String {
    switch self {
    case .failed(let name): "the cell has the error \(name)"
    case .notCalculated: "the formula has no stored result"
    case .noDate(let number): "\(number) is shown as a date or time, and is none"
    case .damaged: "the cell cannot be read: the workbook is damaged"
    }
  }

  var hint: String {
    switch self {
    case .failed: "correct the formula, or empty the cell to show the value as missing"
    case .notCalculated: "the program that wrote the workbook did not calculate: open it in Excel and save it"
    case .noDate: "type the date again, or give the cell the number format General"
    case .damaged: "open the workbook in Excel, let Excel repair it, and save it"
    }
  }
}

/// Makes texts of what cells store, as people see them in the cells.
struct CellValue {
  let strings: [String]
  let styles: CellStyles
  let countsFrom1904: Bool

  /// The text of a cell; empty for an empty one.
  ///
  /// Numbers are decimals of up to 15 digits; those in per cent are a hundred times what is stored, without the sign;
  /// dates and times are in ISO 8601, to what the cell shows; truth values are yes and no.
  ///
  /// - Parameters:
  ///   - type: how the cell stores its value (ECMA-376 part 1, 18.18.11).
  ///   - bytes: the stored value.
  func text(type: String?, style: Int, _ bytes: [UInt8]) throws(CellProblem) -> String {
    switch type {
    case "str", "inlineStr": return CellText.read(bytes)
    case "s":
      if bytes.isEmpty { return "" }
      guard let index = Int(stored(bytes)), strings.indices.contains(index) else { throw .damaged }
      return strings[index]
    case "b": return bytes.isEmpty ? "" : bytes == [UInt8(ascii: "1")] || bytes == Array("true".utf8) ? "yes" : "no"
    case "e": throw .failed(stored(bytes).isEmpty ? "#VALUE!" : stored(bytes))
    case "d": return Self.date(stored(bytes))
    default: return try number(bytes, styles[style])
    }
  }

  private func stored(_ bytes: [UInt8]) -> String { CellText.read(bytes) }

  private func number(_ bytes: [UInt8], _ form: NumberForm) throws(CellProblem) -> String {
    let text = stored(bytes)
    if text.isEmpty { return "" }
    guard let number = StoredNumber(text), let value = Double(text) else { throw .damaged }
    let date = SerialDate(value, countsFrom1904: countsFrom1904)
    let shown: String?
    switch form {
    case .number: return number.text()
    case .percent: return number.text(scale: 2)
    case .moment(let parts): shown = date?.text(parts)
    case .dateOrTime: shown = date?.dateOrTime
    }
    guard let shown else { throw .noDate(number.text()) }
    return shown
  }

  /// A date that is stored as a text: "2023-05-01T00:00:00" is 2023-05-01, "2023-05-01T14:30:00Z" is 2023-05-01 14:30.
  private static func date(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 || text.contains(":") else { return text }
    let clock = (parts.last ?? "").prefix { $0.isNumber || $0 == ":" }
    let time = clock.count == 8 && clock.hasSuffix(":00") ? clock.dropLast(3) : clock
    guard parts.count == 2, let date = parts.first else { return String(time) }
    return time == "00:00" ? String(date) : "\(date) \(time)"
  }
}
