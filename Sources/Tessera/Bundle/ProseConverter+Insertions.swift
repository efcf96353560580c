import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// `::: box Title {.variant .numbered .together .titlebar icon=idea rule=frame tint=second}`.
  func box(_ div: MarkdownBlock.Div) -> Box {
    let variants = bundle.theme.boxes.variants.keys.sorted()
    check(
      div.attributes, classes: ["numbered", "together", "titlebar"] + variants, keys: ["icon", "rule", "tint"])
    let title = div.title.isEmpty ? nil : text(div.title)
    var box = Box(title, content: convert(div.blocks), origin: div.origin)
    box.node.keepsTogether = div.attributes.has(class: "together")
    box.isNumbered = div.attributes.has(class: "numbered")
    box.variant = div.attributes.classes.map(\.name).first { variants.contains($0) }
    if div.attributes.has(class: "titlebar") { box.look.hasTitleBar = true }
    box.look.rule = choice("rule", div.attributes)
    box.look.tint = choice("tint", div.attributes)
    if let item = div.attributes["icon"] {
      box.look.icon = BoxLook.Icon(item.value, at: item.origin, findings: findings, picture: bundle.picture)
      if title == nil, !box.isNumbered {
        findings.warning(
          "the icon is not shown: it stands beside a title, and this box has none", at: item.origin,
          hint: "write a title after ::: box, or leave the icon out")
      }
    }
    return box
  }

  /// `::: suggestion Title`: a box for what an expert recommends, called so where it says nothing else. The theme's variant of
  /// that name changes its look.
  func suggestion(_ div: MarkdownBlock.Div) -> Box {
    var box = box(div)
    box.isSuggestion = true
    if box.content.isEmpty {
      findings.warning(
        "::: suggestion is empty", at: div.origin, hint: "write the suggestion between it and the closing :::")
    }
    if box.title == nil { box.title = RichText(bundle.wording.index.suggestions) }
    if box.variant == nil, bundle.theme.boxes.variants["suggestion"] != nil { box.variant = "suggestion" }
    if box.variant == nil { box.look = box.look.completed(by: BoxLook(icon: .idea, rule: .edge, tint: .second)) }
    return box
  }

  /// One of the values of an attribute.
  private func choice<C: RawRepresentable & CaseIterable>(_ key: String, _ attributes: MarkdownAttributes) -> C?
  where C.RawValue == String {
    guard let item = attributes[key] else { return nil }
    if let value = C(rawValue: item.value) { return value }
    findings.error(
      "“\(item.value)” is not a \(key) of boxes", at: item.origin,
      hint: "write " + C.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  /// `::: pullquote {source="…" repeats=no}`.
  func pullQuote(_ div: MarkdownBlock.Div) -> PullQuote {
    check(div.attributes, keys: ["source", "repeats"])
    var quotation = quotation(div.blocks, source: div.attributes["source"]?.value, origin: div.origin)
    let first = quotation.paragraphs.isEmpty ? RichText() : quotation.paragraphs.removeFirst()
    let text = quotation.paragraphs.reduce(first) { $0 + RichText([.lineBreak]) + $1 }
    var repeats = true
    if let item = div.attributes["repeats"] {
      repeats = item.value != "no"
      if !["yes", "no"].contains(item.value) {
        findings.error(
          "“\(item.value)” does not say whether the words stand in the text too", at: item.origin,
          hint: "write repeats=no if they stand nowhere else, or leave it out")
      }
    }
    if text.isEmpty {
      findings.error("::: pullquote is empty", at: div.origin, hint: "put the words between it and the closing :::")
    }
    return PullQuote(text, source: quotation.source, repeats: repeats, origin: div.origin)
  }

  /// How many pictures stand beside each other in a grid; nil for a single row.
  func columns(_ attributes: MarkdownAttributes) -> Int? {
    guard let item = attributes["columns"] else { return nil }
    if let number = Int(item.value), (1...6).contains(number) { return number }
    findings.error(
      "“\(item.value)” is not a number of columns", at: item.origin, hint: "give 1 to 6 pictures in a row")
    return nil
  }
}

extension BoxLook.Icon {
  /// An icon by its name, or a picture of the bundle; a finding where it is neither.
  init?(_ name: String, at origin: Origin, findings: Findings, picture: (String, Origin) -> Image?) {
    if let known = Self.named[name] {
      self = known
    } else if name.contains("/") || name.contains(".") {
      guard let image = picture(name, origin) else { return nil }
      self = .image(image)
    } else {
      let names = Self.named.keys.sorted()
      let near = NearestName.of(name, in: names)
      findings.error(
        "there is no icon “\(name)”", at: origin,
        hint: near.map { "did you mean “\($0)”?" }
          ?? "known are \(names.joined(separator: ", ")), or the path of a picture")
      return nil
    }
  }
}
