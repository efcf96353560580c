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
  /// The same where the cover speaks several languages.
  static let lowMotifShare = 0.44
  /// The most of the page's height that a picture on the cover takes.
  static let mostArt = 0.64
  static let margin = 56.pt
  /// The height of the back cover's band, as a share of the page's.
  static let bandShare = 0.24

  private var theme: Theme { context.theme }

  func page(_ cover: Cover, path: [Element]) throws -> Page {
    let size = theme.page.size
    var segments: [Segment] = []
    var motifHeight = size.height * (cover.versions.isEmpty ? Self.motifShare : Self.lowMotifShare)
    if let art = theme.coverArt {
      segments.append(try coverArt(art, height: &motifHeight, origin: cover.origin))
    } else if let motif = cover.motif {
      let area = Size(size.width, motifHeight)
      let items = try drawn(motif, in: area, origin: cover.origin)
      segments.append(
        Segment(path: [], items: [Frame.Placed(.zero, .artifact(.decoration, Frame(size: area, items: items)))]))
    }
    let width = size.width - Self.margin * 2
    var y = motifHeight + 34.pt
    let path = path + [context.element(.section)]
    func add(
      _ text: String?, size: Length, bold: Bool, colour: Colour, gap: Length, leading: Double = 1.18,
      language: String? = nil
    ) throws {
      guard let text, !text.isEmpty else { return }
      var style = theme.heading(1)
      style.size = size
      style.weight = bold ? .bold : .regular
      style.colour = colour
      style.leading = size * leading
      y = try self.add(
        RichText(text), style, x: Self.margin, y: y + gap, width: width, path: path, language: language,
        origin: cover.origin, to: &segments)
    }
    try add(cover.title, size: theme.sizes.coverTitle, bold: true, colour: theme.colours.accent, gap: .zero)
    try add(cover.subtitle, size: 15.pt, bold: false, colour: theme.colours.muted, gap: 4.pt)
    for version in cover.versions {
      let (title, tag) = (theme.sizes.coverTitle * 0.65, version.language)
      try add(version.title, size: title, bold: true, colour: theme.colours.accent, gap: 8.pt, language: tag)
      try add(version.subtitle, size: 12.pt, bold: false, colour: theme.colours.muted, gap: 2.pt, language: tag)
      try add(version.kind, size: 12.pt, bold: false, colour: theme.colours.ink, gap: 2.pt, language: tag)
    }
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
    logos(theme.logos.cover, path: path, to: &segments)
    return Page(
      frame: PageMaster.frame(segments, size: size), number: PageNumber(0, style: .cover),
      label: context.report.wording.cover)
  }

  /// What a motif draws in an area.
  private func drawn(_ motif: AnyDrawable, in area: Size, origin: Origin) throws -> [Frame.Placed] {
    let canvas = Canvas(context, origin: origin)
    motif.drawing.draw(in: area, on: canvas)
    if let failure = canvas.failure { throw failure }
    return canvas.items
  }

  /// A picture over the page's whole width, in its own proportions; the words stand below it.
  private func coverArt(_ art: Image, height: inout Length, origin: Origin) throws -> Segment {
    let page = theme.page.size
    let picture = art.picture
    let own = page.width * (Double(picture.pixelHeight) / Double(max(picture.pixelWidth, 1)))
    if own > page.height * Self.mostArt {
      context.findings.error(
        "the cover's picture is too high: as wide as the page, it leaves no room for the title",
        at: .file(picture.name),
        hint:
          "cut it to \(Int(page.width.points)) × \(Int((page.height * Self.motifShare).points)) points or that shape")
    }
    height = min(own, page.height * Self.mostArt)
    let size = Size(page.width, own)
    return Segment(
      path: [],
      items: [
        Frame.Placed(
          .zero,
          .artifact(
            .decoration,
            Frame(size: size, items: [Frame.Placed(.zero, .picture(index: context.picture(picture), size: size))])))
      ])
  }

  /// The last page: its text stands low, under a band of the accent.
  func page(_ back: BackCover, flow: [FlowItem], path: [Element]) throws -> Page {
    let size = theme.page.size
    var segments: [Segment] = []
    let area = Size(size.width, size.height * Self.bandShare)
    let canvas = Canvas(context, origin: back.origin)
    // A house style with art of its own on the cover has no use for the motif of a template.
    if let motif = back.motif, theme.coverArt == nil {
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
    logos(theme.logos.backCover, path: path, to: &segments)
    return Page(
      frame: PageMaster.frame(segments, size: size), number: PageNumber(0, style: .backCover),
      label: context.report.wording.backCover)
  }

  private func add(
    _ text: RichText, _ style: TextStyle, x: Length, y: Length, width: Length, path: [Element],
    language: String? = nil, origin: Origin, to segments: inout [Segment]
  ) throws -> Length {
    // Lines in a language of the other direction begin at the same edge as the rest of the cover.
    var style = style
    if let language, Wording.isRightToLeft(language) != context.isMirrored { style.alignment = .end }
    let content = try context.text(
      text, style: style, width: width, path: path + [context.element(.paragraph, language: language)],
      language: language ?? context.report.wording.language, origin: origin)
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

  /// The height of logos, the most that they are wide together, and the air between and around them.
  private static let logoHeight = 44.pt
  private static let logoRoom = 260.pt
  private static let logoGap = 24.pt

  /// The logos at the foot, at the ending edge, in their own proportions; all smaller where they would be too wide together.
  private func logos(_ logos: [Theme.Logo], path: [Element], to segments: inout [Segment]) {
    let pictures = logos.map(\.image.picture)
    let ratios = pictures.map { Double($0.pixelWidth) / Double(max($0.pixelHeight, 1)) }
    let gaps = Self.logoGap * max(logos.count - 1, 0)
    let wish = Self.logoHeight * ratios.reduce(0, +)
    let height = wish + gaps > Self.logoRoom ? (Self.logoRoom - gaps) * (1 / ratios.reduce(0, +)) : Self.logoHeight
    let size = theme.page.size
    var x = size.width - Self.margin - height * ratios.reduce(0, +) - gaps
    for (n, logo) in logos.enumerated() {
      let width = height * ratios[n]
      let name = logo.name ?? context.report.information.title
      let wording = context.report.wording
      let alternative = Wording.fill(wording.logo, ["name": name])
      let point = Point(
        context.left(x, width, in: size.width), size.height - 46.pt - (Self.logoHeight + height) * 0.5)
      segments.append(
        Segment(
          path: path + [context.element(.figure, alternative: alternative)],
          items: [
            Frame.Placed(
              point, .picture(index: context.picture(pictures[n]), size: Size(width, height)))
          ]))
      x = x + width + Self.logoGap
    }
  }
}
