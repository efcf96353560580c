/// Reads the part of a sheet, cell by cell; empty cells, however they are styled, are left out.
final class SheetReader: XMLListener {
  private(set) var sheet = Sheet()
  private let values: CellValue
  private let mostCells: Int
  /// Whether all that is wanted is to know if there is anything in the sheet.
  private let onlyLooks: Bool
  private var cellCount = 0

  // Where the reader stands.
  private var isInData = false
  private var isInCell = false
  private var row = Sheet.Row(number: 0, isHidden: false)
  private var column = 0
  private var type: String?
  private var style = 0
  private var hasFormula = false
  private var isInValue = false
  private var value: [UInt8] = []
  private var inline = RichTextCollector()

  init(_ values: CellValue, mostCells: Int, onlyLooks: Bool = false) {
    self.values = values
    self.mostCells = mostCells
    self.onlyLooks = onlyLooks
  }

  var isDone: Bool { sheet.isDamaged || sheet.isTooLarge || onlyLooks && !sheet.rows.isEmpty }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if isInCell { return beginInCell(name) }
    switch name {
    case "sheetData": isInData = true
    case "row" where isInData: begin(row: attributes)
    case "c" where isInData: begin(cell: attributes)
    case "mergeCell":
      if let range = attributes["ref"].flatMap({ CellRange($0) }) { sheet.merged.append(range) }
    case "col":
      if attributes.flag("hidden"), let first = attributes.number("min"), let last = attributes.number("max"),
        (1...CellPlace.lastColumn).contains(first), first <= last
      {
        sheet.hiddenColumns.append(first...last)
      }
    case "sheetPr": sheet.isFiltered = attributes.flag("filterMode")
    default: break
    }
  }

  /// A row may say its number; else it is the next.
  private func begin(row attributes: XMLAttributes) {
    let number = attributes.number("r") ?? row.number + 1
    guard number > row.number, number <= CellPlace.lastRow else {
      sheet.isDamaged = true
      return
    }
    row = Sheet.Row(number: number, isHidden: attributes.flag("hidden"))
    column = 0
  }

  /// A cell may say its place; else it is the next in its row.
  private func begin(cell attributes: XMLAttributes) {
    let next = CellPlace(row: row.number, column: column + 1)
    let place = attributes["r"].map { CellPlace($0) } ?? next
    guard let place, place.row == row.number, place.column > column, place.column <= CellPlace.lastColumn else {
      sheet.isDamaged = true
      return
    }
    column = place.column
    type = attributes["t"]
    style = attributes.number("s") ?? 0
    isInCell = true
    isInValue = false
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    inline.clear()
  }

  private func beginInCell(_ name: String) {
    switch name {
    case "v": isInValue = true
    case "f": hasFormula = true
    default: inline.begin(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInCell else { return }
    if isInValue { value += bytes } else { inline.add(bytes) }
  }

  func end(_ name: String) {
    switch name {
    case "v": isInValue = false
    case "c" where isInCell: endCell()
    case "row" where isInData:
      if !row.cells.isEmpty { sheet.rows.append(row) }
      row.cells = []
    case "sheetData": isInData = false
    default: if isInCell { inline.end(name) }
    }
  }

  private func endCell() {
    isInCell = false
    let place = CellPlace(row: row.number, column: column)
    if hasFormula { sheet.formulas = ((sheet.formulas?.count ?? 0) + 1, sheet.formulas?.first ?? place) }
    do throws(CellProblem) {
      if hasFormula, value.isEmpty, type != "str", type != "inlineStr" { throw .notCalculated }
      let text = type == "inlineStr" ? inline.text : try values.text(type: type, style: style, value)
      if !text.isEmpty { add(text) }
    } catch {
      sheet.problems.append((place, error))
      add("")
    }
  }

  private func add(_ text: String) {
    row.cells.append(Sheet.Cell(column: column, text: text))
    cellCount += 1
    if cellCount > mostCells { sheet.isTooLarge = true }
  }
}
