/// A workbook whose parts are written by a test: rows are the XML of Excel's own files.
public struct WrittenWorkbook: Sendable {
  public struct Sheet: Sendable {
    public var name: String
    /// "hidden", "veryHidden".
    public var state: String?
    /// What stands in `sheetData`.
    public var rows: String
    /// What stands before it and behind it: hidden columns, merged cells.
    public var before: String
    public var after: String

    public init(_ name: String, _ rows: String, state: String? = nil, before: String = "", after: String = "") {
      (self.name, self.rows, self.state, self.before, self.after) = (name, rows, state, before, after)
    }
  }

  public var sheets: [Sheet]
  /// What stands in the `si` elements of shared strings.
  public var strings: [String]
  /// Number formats by their codes, or by their numbers where they are built in; style 1 has the first.
  public var formats: [String]
  /// The attributes of `workbookPr`, and what follows the sheets.
  public var properties = ""
  public var after = ""
  /// Parts that are added, or take the place of others.
  public var parts: [String: String] = [:]
  public var isStrict = false

  public init(_ sheets: [Sheet], strings: [String] = [], formats: [String] = []) {
    (self.sheets, self.strings, self.formats) = (sheets, strings, formats)
  }

  /// A workbook of one sheet.
  public init(_ rows: String, strings: [String] = [], formats: [String] = [], before: String = "", after: String = "") {
    self.init([Sheet("Sheet1", rows, before: before, after: after)], strings: strings, formats: formats)
  }

  /// A row of texts, written into the cells; numbers are numbers. An empty text is no cell.
  public static func row(_ texts: [String], number: Int? = nil) -> String {
    let cells = texts.map { text in
      if text.isEmpty { return "<c/>" }
      if Double(text) != nil, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) {
        return "<c><v>\(text)</v></c>"
      }
      return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
    }
    return "<row\(number.map { " r=\"\($0)\"" } ?? "")>\(cells.joined())</row>"
  }

  public static func rows(_ table: [[String]]) -> String { table.map { row($0) }.joined() }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  public var bytes: [UInt8] {
    ZipWriter.archive(files.map { ($0.name, Array($0.text.utf8)) })
  }

  private var files: [(name: String, text: String)] {
    let numbers = sheets.indices.map { $0 + 1 }
    var files = [
      ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          numbers.map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
            + [("rId98", "sharedStrings", "sharedStrings.xml"), ("rId99", "styles", "/xl/styles.xml")])
      ),
      ("xl/sharedStrings.xml", "<sst \(main)>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"),
      ("xl/styles.xml", styles),
    ]
    for (number, sheet) in zip(numbers, sheets) {
      files.append(
        (
          "xl/worksheets/sheet\(number).xml",
          "<worksheet \(main)>\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
        ))
    }
    files = files.map { ($0.0, parts[$0.0] ?? $0.1) }
    return files + parts.sorted { $0.key < $1.key }.filter { part in !files.contains { $0.0 == part.key } }
  }

  private var main: String {
    isStrict
      ? "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""
      : "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  }

  private var relationships: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func relations(_ entries: [(id: String, kind: String, target: String)]) -> String {
    "<Relationships>"
      + entries.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.kind)\" Target=\"\($0.target)\"/>" }
      .joined() + "</Relationships>"
  }

  private var workbook: String {
    let list = sheets.enumerated().map { n, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(n + 1)\" r:id=\"rId\(n + 1)\"\(sheet.state.map { " state=\"\($0)\"" } ?? "")/>"
    }
    return "<workbook \(main) xmlns:r=\"\(relationships)\"><workbookPr \(properties)/>"
      + "<sheets>\(list.joined())</sheets>\(after)</workbook>"
  }

  private var styles: String {
    let codes = formats.enumerated().map { n, format in
      Int(format) == nil ? "<numFmt numFmtId=\"\(164 + n)\" formatCode=\"\(Self.escaped(format))\"/>" : ""
    }
    let cells = formats.enumerated().map { n, format in "<xf numFmtId=\"\(Int(format) ?? 164 + n)\"/>" }
    return "<styleSheet \(main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }
}
