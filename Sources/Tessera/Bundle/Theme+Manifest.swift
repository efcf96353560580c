import Content
import Datasets
import Diagnostics
import Geometry

extension Theme {
  /// Sets the tokens that a house style or `report.json` overrides.
  mutating func apply(_ value: JSONValue, findings: Findings, picture: (String, Origin) -> Image?) {
    ObjectReader.read(value, path: "theme", findings: findings) { object in
      object.optionalObject("fonts") { fonts in
        self.fonts.text = fonts.optionalString("text") ?? self.fonts.text
        self.fonts.sans = fonts.optionalString("sans") ?? self.fonts.sans
        self.fonts.mono = fonts.optionalString("mono") ?? self.fonts.mono
      }
      object.optionalObject("sizes") { read(sizes: $0) }
      object.optionalObject("page") { object in
        if let paper = object.optionalChoice("size", of: Paper.self) { page.size = paper.size }
      }
      object.optionalObject("margins") { margins in
        func margin(_ key: String, _ path: WritableKeyPath<PageGeometry, Length>) {
          Self.read(margins, key, 10...300, into: &self.page[keyPath: path])
        }
        margin("top", \.top)
        margin("bottom", \.bottom)
        margin("inner", \.inner)
        margin("outer", \.outer)
      }
      object.optionalObject("columns") { columns in
        Self.read(columns, "side", 0...250, into: &page.side)
        Self.read(columns, "gutter", 0...60, into: &page.gutter)
        page.isFacing = columns.bool("facing", missing: page.isFacing)
      }
      object.optionalObject("chapters") { chapters in
        page.chaptersBeginPages = chapters.bool("newPage", missing: page.chaptersBeginPages)
        page.chaptersBeginFrontSides = chapters.bool("frontSide", missing: page.chaptersBeginFrontSides)
      }
      object.optionalObject("colours") { colours in
        func colour(_ key: String, _ path: WritableKeyPath<Palette, Colour>) {
          guard let text = colours.optionalString(key) else { return }
          guard let colour = Colour(hex: text) else {
            colours.report(key, "“\(text)” is not a colour", hint: "write it as #rrggbb, such as #1d4f76")
            return
          }
          self.colours[keyPath: path] = colour
        }
        colour("ink", \.ink)
        colour("muted", \.muted)
        colour("accent", \.accent)
        colour("second", \.second)
        colour("rule", \.rule)
        colour("link", \.link)
        // Links are of the accent's colour, unless it would be too pale for small type (WCAG 2.2, 1.4.3).
        if colours.value("accent") != nil, colours.value("link") == nil,
          self.colours.accent.contrast(with: .white) >= 4.5
        {
          self.colours.link = self.colours.accent
        }
        read(series: colours)
      }
      object.optionalObject("tables") { tables in
        self.tables.zebra = tables.bool("zebra", missing: self.tables.zebra)
        Self.read(tables, "headRule", 0...4, into: &self.tables.headRule)
        Self.read(tables, "footRule", 0...4, into: &self.tables.footRule)
        Self.read(tables, "totalRule", 0...4, into: &self.tables.totalRule)
        Self.read(tables, "rowRule", 0...4, into: &self.tables.rowRule)
      }
      object.optionalObject("boxes") { read(boxes: $0, findings: findings, picture: picture) }
      object.optionalObject("logos") { read(logos: $0, picture: picture) }
      object.optionalObject("cover") { cover in
        if let name = cover.optionalString("art"), let place = cover.value("art")?.origin {
          coverArt = picture(name, place)
        }
      }
      object.optionalObject("typography") { read(typography: $0) }
      if page.textWidth < 150.pt {
        object.report(
          "margins", "the margins and the side column leave only \(Int(page.textWidth.points)) pt for the text",
          hint: "make them smaller; a line of text wants about 350 pt")
        page = PageGeometry()
      }
    }
  }

  /// The colours of parts and series in charts; without a list of their own the first two are accent and second.
  private mutating func read(series colours: ObjectReader) {
    if let texts = colours.optionalStrings("series") {
      let list = texts.compactMap { text -> Colour? in
        let colour = Colour(hex: text)
        if colour == nil {
          colours.report("series", "“\(text)” is not a colour", hint: "write it as #rrggbb, such as #1d4f76")
        }
        return colour
      }
      if list.count >= 2 {
        self.colours.series = list
      } else if list.count == texts.count {
        colours.report(
          "series", "a chart wants at least two colours", hint: "give four to eight, each told apart in lightness")
      }
    } else {
      self.colours.series.replaceSubrange(0..<2, with: [self.colours.accent, self.colours.second])
    }
  }

  private mutating func read(typography object: ObjectReader) {
    func choice<C: RawRepresentable & CaseIterable>(_ key: String, _ path: WritableKeyPath<Typography, C>)
    where C.RawValue == String {
      guard let text = object.optionalString(key) else { return }
      guard let value = C(rawValue: text) else {
        object.report(
          key, "“\(text)” is not a way of setting \(key)",
          hint: "write " + C.allCases.map { "“\($0.rawValue)”" }.joined(separator: " or "))
        return
      }
      typography[keyPath: path] = value
    }
    choice("quotes", \.quotes)
    choice("figures", \.figures)
    choice("justification", \.justification)
  }

  private mutating func read(sizes object: ObjectReader) {
    Self.read(object, "text", 7...18, into: &sizes.text)
    Self.read(object, "leading", 9...30, into: &sizes.leading)
    Self.read(object, "note", 6...14, into: &sizes.note)
    Self.read(object, "small", 6...14, into: &sizes.small)
    Self.read(object, "lead", 8...24, into: &sizes.lead)
    Self.read(object, "coverTitle", 14...72, into: &sizes.coverTitle)
    Self.read(object, "coverMark", 14...120, into: &sizes.coverMark)
    // The leading of small type follows its size, unless the size is the theme's own.
    let own = TypeScale()
    if sizes.note != own.note { sizes.noteLeading = sizes.note * 1.31 }
    if sizes.small != own.small { sizes.smallLeading = sizes.small * 1.3 }
    if sizes.leading < sizes.text {
      object.report("leading", "lines of \(sizes.text.points) pt text would run into each other")
      sizes = own
    }
  }

  /// Reads a number of points within limits.
  private static func read(
    _ object: ObjectReader, _ key: String, _ limits: ClosedRange<Double>, into length: inout Length
  ) {
    guard let value = object.optionalDouble(key) else { return }
    guard limits.contains(value) else {
      object.report(
        key, "\(value) pt is out of range",
        hint: "give \(Int(limits.lowerBound)) to \(Int(limits.upperBound)) points")
      return
    }
    length = Length(points: value)
  }
}
