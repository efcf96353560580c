import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Sets plates: pages outside the flow whose parts stand in the middle.
struct PlateSetter {
  let context: LayoutContext
  /// Sizes are tried from one to the next, each so much of the one before: steps that nobody sees.
  static let step = 0.95
  /// Below this share of its size a line is rather broken.
  static let leastUnbroken = 0.7
  static let pictureGap = 26.pt

  var theme: Theme { context.theme }

  /// A part that is set, from its own top left corner.
  struct SetPart {
    var segments: [Segment] = []
    var height = Length.zero
    /// Above it.
    var space = Length.zero
    /// The weight of a space.
    var weight = 0.0
  }

  /// The page of a plate; `destination` is where the outline leads.
  func frame(_ plate: Plate, destination: String, path: [Element]) throws -> Frame {
    let size = plate.isLandscape ? theme.page.landscape.size : theme.page.size
    let area = Size(size.width - plate.margins.width * 2, size.height - plate.margins.height * 2)
    let path = path + [context.element(.section)]
    var segments: [Segment] = []
    if let ground = plate.ground {
      let canvas = Canvas(context, origin: plate.origin)
      ground.drawing.draw(in: size, on: canvas)
      if let failure = canvas.failure { throw failure }
      segments.append(
        Segment(path: [], items: [Frame.Placed(.zero, .artifact(.background, Frame(size: size, items: canvas.items)))]))
    }
    let parts = try plate.parts.map { part in
      switch part {
      case .line(let line): try set(line, of: plate, width: area.width, destination: destination, path: path)
      case .pictures(let pictures): set(pictures, width: area.width, path: path)
      case .signatures(let signatures): try set(signatures, of: plate, width: area.width, path: path)
      case .space(let space): SetPart(weight: max(space.weight, 0))
      }
    }
    let used = parts.reduce(Length.zero) { $0 + $1.height + $1.space }
    let left = max(area.height - used, .zero)
    let weights = parts.reduce(0) { $0 + $1.weight }
    var y = plate.margins.height + (weights > 0 ? .zero : left / 2)
    for part in parts {
      y = y + part.space
      segments += part.segments.map { $0.moved(by: Point(plate.margins.width, y)) }
      y = y + part.height + (weights > 0 ? left * (part.weight / weights) : .zero)
    }
    if used > area.height {
      let finding = context.tellOverflow(
        Overflow(
          what: "what stands on this page", origin: plate.origin, asked: used, offered: area.height,
          hint: "shorten its texts, or leave something out"
        ).finding(grid: context.grid))
      segments.append(OverflowMark(context: context).foot(finding, margin: plate.margins.width))
    }
    return PageMaster.frame(segments, size: size)
  }

  private func set(
    _ line: PlateLine, of plate: Plate, width: Length, destination: String, path: [Element]
  ) throws -> SetPart {
    let origin = line.origin ?? plate.origin
    var style = theme.boxText
    style.family = line.face == .text ? theme.fonts.text : theme.fonts.sans
    style.weight = line.isBold ? .bold : .regular
    style.colour = colour(line.ink)
    let element = context.element(line.isTitle ? .heading(level: 1) : .paragraph)
    let content = try fitted(line, style, width: width * line.measure, path: path + [element], origin: origin)
    var part = SetPart(space: line.space)
    if line.isTitle {
      part.segments.append(
        Segment(path: path + [element], items: [Frame.Placed(.zero, .destination(destination))]))
    }
    let x = (width - width * line.measure) / 2
    for n in content.lines.indices {
      content.segments(line: n, x: x, y: content.leading * n, into: &part.segments)
    }
    part.height = content.leading * content.lines.count
    return part
  }

  /// The words in the largest size in which they stand on so many lines, none of them cut.
  private func fitted(
    _ line: PlateLine, _ usual: TextStyle, width: Length, path: [Element], origin: Origin
  ) throws -> TextContent {
    func set(_ size: Length) throws -> TextContent {
      var style = centred(usual, size: size)
      style.isBalanced = true
      return try context.text(
        line.text.withoutNotes, style: style, width: width, path: path, language: context.report.wording.language,
        origin: origin, tellsCuts: false)
    }
    for count in 1...line.lines {
      let least = count == line.lines ? line.least : max(line.least, line.size * Self.leastUnbroken)
      var size = line.size
      while size >= least {
        let content = try set(size)
        if content.lines.count <= count, !content.lines.contains(where: \.isCut) { return content }
        size = size == least ? least - 1.pt : max(size * Self.step, least)
      }
    }
    context.tellOverflow(
      Finding(
        .error, at: origin,
        "“\(line.text.plain)” has no room on \(line.lines == 1 ? "a line" : "\(line.lines) lines") of \(Int(width.points)) pt, not even in \(Int(line.least.points)) pt type",
        hint: "shorten it"))
    return try set(line.least)
  }

  private func set(_ pictures: PlatePictures, width: Length, path: [Element]) -> SetPart {
    func widths(_ height: Length) -> [Length] {
      pictures.items.map { item in
        height * (Double(item.image.picture.pixelWidth) / Double(max(item.image.picture.pixelHeight, 1)))
      }
    }
    let gaps = Self.pictureGap * max(pictures.items.count - 1, 0)
    let wanted = widths(pictures.height).reduce(.zero) { $0 + $1 }
    let height = wanted + gaps > width ? pictures.height * ((width - gaps) / wanted) : pictures.height
    var part = SetPart(height: pictures.items.isEmpty ? .zero : height)
    var x = (width - gaps - widths(height).reduce(.zero) { $0 + $1 }) / 2
    for (item, own) in zip(pictures.items, widths(height)) {
      part.segments.append(
        Segment(
          path: path + [context.element(.figure, alternative: item.alternative)],
          items: [
            Frame.Placed(
              Point(context.left(x, own, in: width), .zero),
              .picture(index: context.picture(item.image.picture), size: Size(own, height)))
          ]))
      x = x + own + Self.pictureGap
    }
    return part
  }

  func centred(_ usual: TextStyle, size: Length) -> TextStyle {
    var style = usual
    style.size = size
    style.leading = size * 1.25
    style.alignment = .centre
    style.hyphenates = false
    return style
  }

  private func colour(_ ink: PlateLine.Ink) -> Colour {
    switch ink {
    case .ink: theme.colours.ink
    case .muted: theme.colours.muted
    case .accent: theme.colours.accent
    case .second: theme.colours.second
    }
  }
}
