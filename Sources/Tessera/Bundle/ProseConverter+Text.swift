import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// Running text.
  func text(_ inlines: [MarkdownInline]) -> RichText { RichText(inlines.flatMap(inline)) }

  private func inline(_ inline: MarkdownInline) -> [Inline] {
    switch inline {
    case .text(let text): [.text(text)]
    case .strong(let content): [.strong(text(content))]
    case .emphasis(let content): [.emphasis(text(content))]
    case .superscript(let content): [.superscript(text(content))]
    case .subscript(let content): [.subscript(text(content))]
    case .code(let text): [.code(text)]
    case .lineBreak: [.lineBreak]
    case .link(let link): self.link(link)
    case .note(let note): [.note(self.note(note))]
    case .image(let image): lost(image)
    case .marked(let content, let attributes): marked(content, attributes)
    }
  }

  private func marked(_ content: [MarkdownInline], _ attributes: MarkdownAttributes) -> [Inline] {
    check(attributes, classes: ["smallcaps"])
    var text = text(content)
    if attributes.has(class: "smallcaps") {
      // Small capitals stand in place of the italics.
      if text.inlines.count == 1, case .emphasis(let inner) = text.inlines[0] { text = inner }
      text = RichText([.smallCaps(text)])
    }
    return language(attributes).map { [.foreign(text, language: $0)] } ?? text.inlines
  }

  private func lost(_ image: MarkdownInline.Image) -> [Inline] {
    findings.error(
      "a picture stands in the middle of text", at: image.origin,
      hint: "give it a paragraph of its own, with empty lines around it")
    return []
  }

  private func link(_ link: MarkdownInline.Link) -> [Inline] {
    let words = text(link.content)
    if link.address.hasPrefix("#") {
      check(link.attributes, flags: ["page", "number"])
      let label = String(link.address.dropFirst())
      if label.isEmpty {
        findings.warning(
          "the link “\(words.plain)” leads nowhere", at: link.origin, hint: "give its address, or write its text alone")
        return words.inlines
      }
      let style: Reference.Style =
        link.attributes.has(flag: "page") ? .page : link.attributes.has(flag: "number") ? .number : .title
      return [
        .reference(
          Reference(label: label, style: style, text: words.isEmpty ? nil : words, origin: link.origin))
      ]
    }
    check(link.attributes)
    if link.address.isEmpty {
      findings.error(
        "the link “\(words.plain)” leads nowhere", at: link.origin, hint: "give its address, or write its text alone")
      return words.inlines
    }
    guard Self.isWebAddress(link.address) else {
      findings.error(
        "“\(link.address)” is not a web address", at: link.origin,
        hint: "begin it with https://, or with # and a label for a place in this report")
      return words.inlines
    }
    if words.isEmpty {
      findings.error(
        "a link without text", at: link.origin, hint: "put the words to click between the square brackets")
      return []
    }
    let inline = Inline.link(words, address: link.address, origin: link.origin)
    return language(link.attributes).map { [.foreign(RichText([inline]), language: $0)] } ?? [inline]
  }

  /// Whether a viewer can open an address.
  static func isWebAddress(_ address: String) -> Bool {
    ["https://", "http://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
  }

  /// Notes whose labels begin like this, `[^m-index]`, stand in the side column.
  static let marginLabel = "m-"

  private func note(_ note: MarkdownInline.Note) -> Note {
    var paragraphs: [RichText] = []
    for block in note.blocks {
      if case .paragraph(let paragraph) = block {
        paragraphs.append(text(paragraph.content))
      } else {
        findings.error("a note holds text only", at: block.origin, hint: "put lists and pictures into the text")
      }
    }
    return Note(
      paragraphs: paragraphs, isInMargin: note.label.lowercased().hasPrefix(Self.marginLabel), origin: note.definition)
  }

  /// The language that attributes name, if it is one.
  func language(_ attributes: MarkdownAttributes) -> String? {
    attributes["lang"].flatMap { LanguageTag.isValid($0.value) ? $0.value : nil }
  }

  /// Reports attributes that mean nothing here, with the nearest that would.
  func check(
    _ attributes: MarkdownAttributes, classes: [String] = [], keys: [String] = [], flags: [String] = []
  ) {
    func unknown(_ item: MarkdownAttributes.Item, _ shown: String, among known: [String], _ prefix: String) {
      let near = NearestName.of(item.name, in: known)
      let list = known.map { prefix + $0 }.joined(separator: ", ")
      findings.error(
        "\(shown) means nothing here", at: item.origin,
        hint: near.map { "did you mean \(prefix)\($0)?" } ?? (known.isEmpty ? "leave it out" : "known are \(list)"))
    }
    for item in attributes.classes where !classes.contains(item.name) {
      unknown(item, ".\(item.name)", among: classes, ".")
    }
    if let item = attributes["lang"], !LanguageTag.isValid(item.value) {
      findings.error("“\(item.value)” is not a language", at: item.origin, hint: LanguageTag.hint)
    }
    // Everything can say its language.
    for item in attributes.values where !keys.contains(item.name) && item.name != "lang" {
      unknown(item, "\(item.name)=", among: keys, "")
    }
    for item in attributes.flags where !flags.contains(item.name) {
      unknown(item, "“\(item.name)”", among: flags, "")
    }
  }
}
