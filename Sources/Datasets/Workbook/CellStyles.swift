/// How the numbers of a workbook's cells are shown, by the number of a cell's style.
struct CellStyles {
  fileprivate(set) var forms: [NumberForm] = []

  /// The form of a style; a plain number where there is no such style.
  subscript(style: Int) -> NumberForm { forms.indices.contains(style) ? forms[style] : .number }
}

/// Reads the part of styles: of each cell format (`cellXfs`) how it shows numbers.
final class CellStyleReader: XMLListener {
  private(set) var styles = CellStyles()
  private var codes: [Int: String] = [:]
  private var isInCellFormats = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      // Formats of conditions (`dxf`) come after the cells', and may have the same numbers.
      if styles.forms.isEmpty, let id = attributes.number("numFmtId"), let code = attributes["formatCode"] {
        codes[id] = code
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes.number("numFmtId") ?? 0
      styles.forms.append(codes[id].map { NumberForm(code: $0) } ?? NumberForm(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCellFormats = false }
  }
}
