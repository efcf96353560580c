import Diagnostics

/// What a workbook says of itself: its sheets, and how it counts days.
struct WorkbookDirectory {
  struct Sheet {
    let name: String
    /// The part that holds it.
    let part: String
    let isHidden: Bool
  }

  /// The sheets of cells, in their order; sheets that are one chart are left out.
  var sheets: [Sheet] = []
  /// Whether days count from 1904, as in old workbooks of the Macintosh.
  var countsFrom1904 = false
  /// Whether the program that wrote the workbook left calculating to Excel.
  var isUncalculated = false
  var strings: [String] = []
  var styles = CellStyles()

  init(_ package: WorkbookPackage, file: String) throws {
    guard let main = try package.relations(of: "").first(where: { $0.kind == "officeDocument" })?.part else {
      throw WorkbookPackage.damaged(file)
    }
    guard !main.hasPrefix("word/"), !main.hasPrefix("ppt/") else {
      throw FindingError(
        "this is a \(main.hasPrefix("word/") ? "text of Word" : "presentation"), not an Excel workbook",
        at: .file(file), hint: "copy the table into a workbook and save that")
    }
    guard package.contains(main) else { throw WorkbookPackage.damaged(file) }
    let list = SheetList()
    try package.read(main, list)
    countsFrom1904 = list.countsFrom1904
    isUncalculated = list.isUncalculated
    let relations = try package.relations(of: main)
    sheets = list.entries.compactMap { entry in
      let part = relations.first { $0.id == entry.id && $0.kind == "worksheet" }?.part
      return part.map { Sheet(name: entry.name, part: $0, isHidden: entry.isHidden) }
    }
    if let part = relations.first(where: { $0.kind == "sharedStrings" })?.part {
      let shared = SharedStrings()
      try package.read(part, shared)
      strings = shared.strings
    }
    if let part = relations.first(where: { $0.kind == "styles" })?.part {
      let reader = CellStyleReader()
      try package.read(part, reader)
      styles = reader.styles
    }
  }
}

/// Reads the main part of a workbook.
private final class SheetList: XMLListener {
  private(set) var entries: [(name: String, id: String, isHidden: Bool)] = []
  private(set) var countsFrom1904 = false
  private(set) var isUncalculated = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      guard let title = attributes["name"], let id = attributes["id"] else { return }
      // "hidden" and "veryHidden".
      entries.append((title, id, attributes["state"].map { $0 != "visible" } ?? false))
    case "workbookPr": countsFrom1904 = attributes.flag("date1904")
    case "calcPr": isUncalculated = attributes.flag("fullCalcOnLoad")
    default: break
    }
  }
}
