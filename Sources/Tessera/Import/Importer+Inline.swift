extension Importer {
  /// Running text, read: what its markup means.
  indirect enum Inline {
    case text(String)
    case strong([Inline])
    case emphasis([Inline])
    case code(String)
    case link(Link)
    case picture(Picture, Place)
    /// A note's call, by the label the bundle uses.
    case note(String)
    /// What a tag that the bundle keeps stands round: `sup` or `sub`.
    case element(String, [Inline])
    case lineBreak

    struct Link {
      /// Empty where the target is lost.
      var address: String
      var content: [Inline]
      var place: Place
      /// The address itself stands in the text.
      var isBare = false
    }

    /// The words, without markup.
    var words: String {
      switch self {
      case .text(let text), .code(let text): text
      case .strong(let inner), .emphasis(let inner), .element(_, let inner): inner.words
      case .link(let link): link.content.words
      case .picture, .note: ""
      case .lineBreak: " "
      }
    }
  }
}

extension [Importer.Inline] {
  var words: String { map(\.words).joined() }

  /// The same with links replaced by their words, as links do not nest.
  func withoutLinks() -> [Importer.Inline] {
    flatMap { inline -> [Importer.Inline] in
      switch inline {
      case .link(let link): link.content.withoutLinks()
      case .strong(let inner): [.strong(inner.withoutLinks())]
      case .emphasis(let inner): [.emphasis(inner.withoutLinks())]
      case .element(let name, let inner): [.element(name, inner.withoutLinks())]
      default: [inline]
      }
    }.merged()
  }

  /// The pictures, in order, taken out of the text.
  mutating func takePictures() -> [(Importer.Picture, Importer.Place)] {
    var pictures: [(Importer.Picture, Importer.Place)] = []
    var rest: [Importer.Inline] = []
    for inline in self {
      switch inline {
      case .picture(let picture, let place): pictures.append((picture, place))
      case .strong(var inner):
        pictures += inner.takePictures()
        rest.append(.strong(inner))
      case .emphasis(var inner):
        pictures += inner.takePictures()
        rest.append(.emphasis(inner))
      case .element(let name, var inner):
        pictures += inner.takePictures()
        rest.append(.element(name, inner))
      case .link(var link):
        pictures += link.content.takePictures()
        if link.content.isEmpty { link.content = [.text(link.address)] }
        if !link.address.isEmpty || !link.content.words.isEmpty { rest.append(.link(link)) }
      default: rest.append(inline)
      }
    }
    self = rest.merged()
    return pictures
  }

  /// The same with strong text in strong text, and emphasis in emphasis, made plain: it looks the same.
  private func flat(inStrong: Bool, inEmphasis: Bool) -> [Importer.Inline] {
    flatMap { inline -> [Importer.Inline] in
      switch inline {
      case .strong(let inner):
        let flat = inner.flat(inStrong: true, inEmphasis: inEmphasis)
        return inStrong ? flat : [.strong(flat)]
      case .emphasis(let inner):
        let flat = inner.flat(inStrong: inStrong, inEmphasis: true)
        return inEmphasis ? flat : [.emphasis(flat)]
      case .link(var link):
        link.content = link.content.flat(inStrong: inStrong, inEmphasis: inEmphasis)
        return [.link(link)]
      default: return [inline]
      }
    }.merged()
  }

  /// The same without markup that says nothing more.
  func simplified() -> [Importer.Inline] { flat(inStrong: false, inEmphasis: false) }

  /// The same with texts side by side made one, and likewise strong and emphasised runs: `**a****b**` would not be
  /// read as bold.
  func merged() -> [Importer.Inline] {
    var merged: [Importer.Inline] = []
    for inline in self {
      switch (merged.last, inline) {
      case (_, .strong(let inner)) where inner.isEmpty: break
      case (_, .emphasis(let inner)) where inner.isEmpty: break
      case (_, .element(_, let inner)) where inner.isEmpty: break
      case (.text(let a), .text(let b)):
        merged[merged.count - 1] = .text(a + (a.last == " " && b.first == " " ? String(b.dropFirst()) : b))
      case (.code(let a), .code(let b)): merged[merged.count - 1] = .code(a + b)
      case (.strong(let a), .strong(let b)): merged[merged.count - 1] = .strong((a + b).merged())
      case (.emphasis(let a), .emphasis(let b)): merged[merged.count - 1] = .emphasis((a + b).merged())
      default: merged.append(inline)
      }
    }
    return merged
  }
}
