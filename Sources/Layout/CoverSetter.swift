import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Sets the first and the last page, which stand outside the flow.
struct CoverSetter {
  let context: LayoutContext
  /// Where the cover's motif ends, as a share of the page's height.
  static let motifShare = 0.56
  static let margin = 56.pt
  /// The height of the back cover's band, as a share of the page's.
  static let bandShare = 0.24

  private var theme: Theme { context.theme }

  func page(_ cover: Cover, path: [Element]) throws -> Page {
    let size = theme.page.size
    var segments: [Segment] = []
    let motifHeight = size.height * Self.motifShare
    if let motif = cover.motif {
      let canvas = Canvas(context, origin: cover.origin)
      let area = Size(size.width, motifHeight)
      motif.drawing.draw(in: area, on: canvas)
      if let failure = canvas.failure { throw failure }
      segments.append(
        Segment(
          path: [], items: [Frame.Placed(.zero, .artifact(.decoration, Frame(size: area, items: canvas.items)))]))
    }
    let width = size.width - Self.margin * 2
    var y = motifHeight + 34.pt
    let path = path + [context.element(.section)]
    func add(_ text: String?, size: Length, bold: Bool, colour: Colour, gap: Length, leading: Double = 1.18) throws {
      guard let text, !text.isEmpty else { return }
      var style = theme.heading(1)
      style.size = size
      style.weight = bold ? .bold : .regular
      style.colour = colour
      style.leading = size * leading
      y = try self.add(
        RichText(text), style, x: Self.margin, y: y + gap, width: width, path: path, origin: cover.origin,
        to: &segments)
    }
    try add(cover.title, size: theme.sizes.coverTitle, bold: true, colour: theme.colours.accent, gap: .zero)
    try add(cover.subtitle, size: 15.pt, bold: false, colour: theme.colours.muted, gap: 4.pt)
    let kind = [cover.kind, cover.mark].compactMap { $0 }.joined(separator: " ")
    if let mark = cover.mark {
      try add(cover.kind, size: theme.sizes.headings[1], bold: false, colour: theme.colours.ink, gap: 20.pt)
      try add(
        mark, size: theme.sizes.coverMark, bold: true, colour: theme.colours.second,
        gap: cover.kind == nil ? 20.pt : .zero, leading: 1.1)
    } else {
      try add(kind, size: theme.sizes.headings[1], bold: false, colour: theme.colours.ink, gap: 20.pt)
    }
    if y > size.height - 80.pt {
      let finding = context.tellOverflow(
        Finding(
          .error, at: cover.origin, "the texts of the cover do not fit on it",
          hint: "shorten title, subtitle or kind in report.json, or give smaller sizes.coverTitle"))
      segments.append(OverflowMark(context: context).foot(finding, margin: Self.margin))
    }
    try organisation(cover.organisation, path: path, origin: cover.origin, colour: theme.colours.ink, to: &segments)
    try logo(theme.logos.cover, path: path, to: &segments)
    return Page(
      frame: PageMaster.frame(segments, size: size), number: PageNumber(0, style: .cover),
      label: context.report.wording.cover)
  }

  /// The last page: its text stands low, under a band of the accent.
  func page(_ back: BackCover, flow: [FlowItem], path: [Element]) throws -> Page {
    let size = theme.page.size
    var segments: [Segment] = []
    let area = Size(size.width, size.height * Self.bandShare)
    let canvas = Canvas(context, origin: back.origin)
    if let motif = back.motif {
      motif.drawing.draw(in: area, on: canvas)
      if let failure = canvas.failure { throw failure }
    } else {
      canvas.fill(Path(Rectangle(.zero, area)), theme.colours.accent)
    }
    segments.append(
      Segment(
        path: [], items: [Frame.Placed(.zero, .artifact(.background, Frame(size: area, items: canvas.items)))]))
    var y = size.height * Self.bandShare + 42.pt
    var notes = NoteArea(context: context)
    for item in flow {
      let region = Region(rows: 200, isEmptiest: true, pageRows: 200) { _ in 0 }
      if case .whole(let placement) = item.block.placed(
        in: region, width: size.width - Self.margin * 2, at: item.origin, context)
      {
        segments += placement.segments.map { $0.moved(by: Point(Self.margin, y)) }
        y = y + context.grid * (placement.rows + 1)
        notes.parts += placement.notes.map { NoteArea.Part(number: $0, from: 0) }
      }
    }
    let foot = size.height - 110.pt
    segments +=
      notes.place(
        rows: notes.rows(limit: .max), bottom: foot, x: Self.margin, width: theme.page.textWidth
      ).segments
    if y > foot - context.grid * notes.rows(limit: .max) {
      let finding = context.tellOverflow(
        Finding(
          .error, at: back.origin, "the back cover's text is too long for its page", hint: "shorten the text"))
      segments.append(OverflowMark(context: context).foot(finding, margin: Self.margin))
    }
    let path = path + [context.element(.section)]
    try organisation(back.organisation, path: path, origin: back.origin, colour: theme.colours.ink, to: &segments)
    try logo(theme.logos.backCover, path: path, to: &segments)
    return Page(
      frame: PageMaster.frame(segments, size: size), number: PageNumber(0, style: .backCover),
      label: context.report.wording.backCover)
  }

  private func add(
    _ text: RichText, _ style: TextStyle, x: Length, y: Length, width: Length, path: [Element], origin: Origin,
    to segments: inout [Segment]
  ) throws -> Length {
    let content = try context.text(
      text, style: style, width: width, path: path + [context.element(.paragraph)],
      language: context.report.wording.language, origin: origin)
    var y = y
    for n in content.lines.indices {
      content.segments(line: n, x: x, y: y, into: &segments)
      y = y + content.leading
    }
    return y
  }

  /// The organisation at the foot, a line for each of its languages.
  private func organisation(
    _ names: [String], path: [Element], origin: Origin, colour: Colour, to segments: inout [Segment]
  ) throws {
    guard !names.isEmpty else { return }
    var style = theme.small
    style.size = 10.pt
    style.leading = 14.pt
    style.colour = colour
    var y = theme.page.size.height - 48.pt - style.leading * names.count
    for name in names {
      y = try add(
        RichText(name), style, x: context.left(Self.margin, 300.pt, in: theme.page.size.width), y: y, width: 300.pt,
        path: path, origin: origin, to: &segments)
    }
  }

  private func logo(_ image: Image?, path: [Element], to segments: inout [Segment]) throws {
    guard let picture = image?.picture else { return }
    let height = 44.pt
    let width = height * (Double(picture.pixelWidth) / Double(max(picture.pixelHeight, 1)))
    let size = theme.page.size
    let alternative = "Logo: \(context.report.information.title)"
    segments.append(
      Segment(
        path: path + [context.element(.figure, alternative: alternative)],
        items: [
          Frame.Placed(
            Point(
              context.left(size.width - Self.margin - width, width, in: size.width), size.height - 46.pt - height),
            .picture(index: context.picture(picture), size: Size(width, height)))
        ]))
  }
}
