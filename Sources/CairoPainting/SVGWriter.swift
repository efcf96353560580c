internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// Writes paint as SVG. Each letter is outlined once, in thousandths of an em, and used where it stands.
struct SVGWriter {
  private struct Glyph: Hashable {
    var face: Int
    var id: UInt32
  }

  /// What is painted; `Self.hole` stands where ids begin.
  private(set) var body = ""
  private var outlines: [String] = []
  private var numbers: [Glyph: Int] = [:]
  private let fonts: FontCache
  private let context: CairoOwned

  /// Cannot stand in numbers, colours and names.
  private static let hole: Character = "\u{1}"
  private static let em = 1000

  init(_ faces: [FontFace]) throws {
    fonts = try FontCache(faces)
    let surface = try CairoOwned.surface(
      cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), for: "the outlines of letters")
    context = try CairoOwned.context(on: surface)
  }

  /// The outlines of all letters; `mark` begins each id.
  func definitions(_ mark: String) -> String {
    guard !outlines.isEmpty else { return "" }
    let paths = outlines.enumerated().map { "<path id=\"\(mark)\($0)\" d=\"\($1)\"/>\n" }
    return "<defs>\n" + paths.joined() + "</defs>\n"
  }

  func body(_ mark: String) -> String {
    body.split(separator: Self.hole, omittingEmptySubsequences: false).joined(separator: mark)
  }

  mutating func add(_ item: MarkedPage.Segment.Item) throws {
    switch item.paint {
    case .glyphs(let run): try add(run, at: item.point)
    case .path(let path): add(path, at: item.point)
    case .picture:
      throw FindingError(
        "a page with pictures cannot be written as SVG", at: .toolkit, hint: "write a PDF or PNG")
    }
  }

  private mutating func add(_ run: GlyphRun, at point: Point) throws {
    guard !run.isBlank else { return }
    let scale = run.size.points / Double(Self.em)
    var uses = ""
    for glyph in run.glyphs {
      guard let number = try number(of: Glyph(face: run.face, id: glyph.id)) else { continue }
      // Places in the units of the outlines, so that one scale serves both.
      let x = Self.text(Length(points: glyph.x.points / scale / (1 + Double(run.expansion) / 1000)))
      let y = Self.text(Length(points: glyph.y.points / scale))
      uses += "<use href=\"#\(Self.hole)\(number)\" x=\"\(x)\"" + (y == "0" ? "" : " y=\"\(y)\"") + "/>"
    }
    guard !uses.isEmpty else { return }
    let place = "translate(\(Self.text(point.x)) \(Self.text(point.y)))"
    let size = Self.decimal(Int((scale * 1e6).rounded()), places: 6)
    let across = Self.decimal(Int((scale * 1e3 * Double(1000 + run.expansion)).rounded()), places: 6)
    let scaling = across == size ? "scale(\(size))" : "scale(\(across) \(size))"
    body += "<g transform=\"\(place) \(scaling)\" fill=\"\(run.colour.hex)\">\(uses)</g>\n"
  }

  /// The number of a letter's outline; nil where it shows nothing.
  private mutating func number(of glyph: Glyph) throws -> Int? {
    if let known = numbers[glyph] { return known < 0 ? nil : known }
    let outline = try outline(glyph)
    numbers[glyph] = outline.isEmpty ? -1 : outlines.count
    if outline.isEmpty { return nil }
    outlines.append(outline)
    return outlines.count - 1
  }

  private func outline(_ glyph: Glyph) throws -> String {
    let cr = context.pointer
    cairo_set_scaled_font(cr, try fonts.font(face: glyph.face, size: Self.em.pt, expansion: 0))
    cairo_new_path(cr)
    var cairoGlyph = cairo_glyph_t(index: UInt(glyph.id), x: 0, y: 0)
    cairo_glyph_path(cr, &cairoGlyph, 1)
    try check(cairo_status(cr), "the outline of a letter")
    guard let path = cairo_copy_path(cr) else { throw FindingError("out of memory", at: .toolkit) }
    defer { cairo_path_destroy(path) }
    try check(path.pointee.status, "the outline of a letter")
    guard let data = path.pointee.data else { return "" }
    var out = ""
    var n = 0
    while n < Int(path.pointee.num_data) {
      let header = data[n].header
      func point(_ k: Int) -> String {
        let p = data[n + k].point
        return Self.text(Length(points: p.x)) + " " + Self.text(Length(points: p.y))
      }
      switch header.type {
      // A lone move at the end begins nothing.
      case CAIRO_PATH_MOVE_TO: if n + Int(header.length) < Int(path.pointee.num_data) { out += "M" + point(1) }
      case CAIRO_PATH_LINE_TO: out += "L" + point(1)
      case CAIRO_PATH_CURVE_TO: out += "C" + point(1) + " " + point(2) + " " + point(3)
      default: out += "Z"
      }
      n += max(1, Int(header.length))
    }
    return out
  }

  private mutating func add(_ painted: PaintedPath, at origin: Point) {
    var d = ""
    func text(_ p: Point) -> String { Self.text(origin.x + p.x) + " " + Self.text(origin.y + p.y) }
    for element in painted.path.elements {
      switch element {
      case .move(let p): d += "M" + text(p)
      case .line(let p): d += "L" + text(p)
      case .curve(let a, let b, let p): d += "C" + text(a) + " " + text(b) + " " + text(p)
      case .close: d += "Z"
      }
    }
    guard !d.isEmpty else { return }
    var attributes = " fill=\"\(painted.fill?.hex ?? "none")\""
    if let stroke = painted.stroke {
      attributes += " stroke=\"\(stroke.colour.hex)\" stroke-width=\"\(Self.text(stroke.width))\""
      if stroke.dashes.contains(where: { $0 > .zero }) {
        attributes += " stroke-dasharray=\"\(stroke.dashes.map(Self.text).joined(separator: " "))\""
      }
      if stroke.roundCaps { attributes += " stroke-linecap=\"round\" stroke-linejoin=\"round\"" }
    }
    body += "<path d=\"\(d)\"\(attributes)/>\n"
  }

  /// Points with at most two decimals.
  static func text(_ length: Length) -> String {
    let hundredths = (length.units.magnitude * 100 + 512) / 1024
    return decimal(length.units < 0 ? -Int(hundredths) : Int(hundredths), places: 2)
  }

  /// A whole number of 10^−places as a decimal, without zeros at its end.
  private static func decimal(_ value: Int, places: Int) -> String {
    var figures = String(value.magnitude)
    if figures.count <= places { figures = String(repeating: "0", count: places + 1 - figures.count) + figures }
    var fraction = figures.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = figures.dropLast(places)
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
