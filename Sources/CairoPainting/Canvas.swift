internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// Paints glyphs, paths and pictures on a Cairo surface, and sentinels between them where asked.
///
/// Keeps its buffers from run to run, so that text costs no allocation.
final class Canvas {
  let context: CairoOwned
  private let fonts: FontCache
  private let pictures: PictureStore
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []

  init(on surface: CairoOwned, fonts: FontCache, pictures: PictureStore) throws {
    context = try CairoOwned.context(on: surface)
    self.fonts = fonts
    self.pictures = pictures
  }

  /// Throws when anything painted so far failed; a context in error ignores all that follows.
  func checkStatus(_ purpose: @autoclosure () -> String) throws {
    try check(cairo_status(context.pointer), purpose())
  }

  func paint(_ item: MarkedPage.Segment.Item) throws {
    switch item.paint {
    case .glyphs(let run): try paint(run, at: item.point)
    case .path(let path): paint(path, at: item.point)
    case .picture(let index, let size): try pictures.paint(index, in: Rectangle(item.point, size), on: context)
    }
  }

  /// Fills the speck that tells the finisher where segment `number` begins and the one before it ends.
  ///
  /// In the colour of whatever was painted last: all our colours are opaque, and Cairo need not print another. Whoever
  /// paints leaves neither a transform behind nor a clip, which could cull the speck.
  func sentinel(_ number: Int) {
    cairo_new_path(context.pointer)
    cairo_rectangle(
      context.pointer, Double(MarkSentinel.column(of: number)), Double(MarkSentinel.row(of: number)),
      MarkSentinel.width, MarkSentinel.height)
    cairo_fill(context.pointer)
  }

  /// Covers everything, down to the last pixel that the page only touches.
  func cover(_ colour: Colour) {
    set(colour)
    cairo_paint(context.pointer)
  }

  private func paint(_ run: GlyphRun, at point: Point) throws {
    let cr = context.pointer
    cairo_set_scaled_font(cr, try fonts.font(face: run.face, size: run.size, expansion: run.expansion))
    set(run.colour)
    let (x, y) = (point.x.points, point.y.points)
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run.glyphs {
      glyphs.append(cairo_glyph_t(index: UInt(glyph.id), x: x + glyph.x.points, y: y + glyph.y.points))
    }
    guard !run.clusters.isEmpty else { return cairo_show_glyphs(cr, glyphs, Int32(glyphs.count)) }
    clusters.removeAll(keepingCapacity: true)
    for cluster in run.clusters {
      clusters.append(cairo_text_cluster_t(num_bytes: cluster.bytes, num_glyphs: cluster.glyphs))
    }
    let flags = run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
    run.text.withUnsafeBytes { text in
      cairo_show_text_glyphs(
        cr, text.bindMemory(to: CChar.self).baseAddress, Int32(text.count), glyphs, Int32(glyphs.count), clusters,
        Int32(clusters.count), flags)
    }
    // The clusters are the caller's; say so here, where the text is still known.
    try check(cairo_status(cr), "text \"\(String(decoding: run.text, as: UTF8.self))\"")
  }

  private func paint(_ painted: PaintedPath, at origin: Point) {
    let cr = context.pointer
    cairo_new_path(cr)
    for element in painted.path.elements {
      switch element {
      case .move(let p):
        cairo_move_to(cr, (origin.x + p.x).points, (origin.y + p.y).points)
      case .line(let p):
        cairo_line_to(cr, (origin.x + p.x).points, (origin.y + p.y).points)
      case .curve(let a, let b, let p):
        cairo_curve_to(
          cr, (origin.x + a.x).points, (origin.y + a.y).points, (origin.x + b.x).points, (origin.y + b.y).points,
          (origin.x + p.x).points, (origin.y + p.y).points)
      case .close:
        cairo_close_path(cr)
      }
    }
    if let fill = painted.fill {
      set(fill)
      if painted.stroke == nil { cairo_fill(cr) } else { cairo_fill_preserve(cr) }
    }
    if let stroke = painted.stroke { paint(stroke) }
  }

  private func paint(_ stroke: PaintedPath.Stroke) {
    let cr = context.pointer
    set(stroke.colour)
    cairo_set_line_width(cr, stroke.width.points)
    cairo_set_line_cap(cr, stroke.roundCaps ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(cr, stroke.roundCaps ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    // Cairo takes dashes that add up to nothing for a mistake.
    let dashes = stroke.dashes.map { max($0.points, 0) }
    let isDashed = dashes.contains { $0 > 0 }
    cairo_set_dash(cr, dashes, isDashed ? Int32(dashes.count) : 0, 0)
    cairo_stroke(cr)
  }

  private func set(_ colour: Colour) {
    cairo_set_source_rgb(
      context.pointer, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }
}
