import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// A picture that is a paragraph of its own; an empty place, with a finding, when it cannot be shown.
  ///
  /// The place keeps the label, so that references to it are not told as wrong too.
  func figure(_ image: MarkdownInline.Image) -> Figure {
    check(image.attributes, classes: ["decorative", "landscape"], keys: ["width", "source", "place"])
    let isDecorative = image.attributes.has(class: "decorative")
    var alternative = Alternative.text(image.alternative)
    if isDecorative {
      alternative = .decorative
    } else if image.alternative.allSatisfy(\.isWhitespace) {
      findings.error(
        "the picture \(image.address) has no alternative text", at: image.origin,
        hint: "say between the square brackets what it shows, or write {.decorative} after it if it says nothing")
    }
    var figure = Figure(
      content(image), alternative: alternative, width: width(image.attributes),
      caption: image.title.isEmpty ? nil : RichText(image.title),
      source: image.attributes["source"].map { RichText($0.value) }, origin: image.origin)
    figure.placement = placement(image.attributes)
    figure.node.isLandscape = image.attributes.has(class: "landscape")
    figure.node.label = image.attributes.label?.name
    return figure
  }

  private func content(_ image: MarkdownInline.Image) -> Figure.Content {
    if image.address.hasPrefix("missing:") {
      let name = String(image.address.dropFirst("missing:".count))
      let shown = image.alternative.isEmpty ? name : image.alternative
      findings.warning(
        "a picture is still to come: \(shown)", at: image.origin,
        hint: "put the file into the bundle and its path in place of \(image.address)")
      return .missing(shown)
    }
    return bundle.picture(image.address, at: image.origin).map { .image($0) } ?? .missing(image.address)
  }

  func width(_ attributes: MarkdownAttributes) -> Figure.Width {
    guard let item = attributes["width"] else { return .text }
    switch item.value {
    case "side": return .side
    case "text": return .text
    case "full": return .full
    default:
      if item.value.hasSuffix("%"), let share = Double(item.value.dropLast()), share > 0, share <= 100 {
        return .share(share / 100)
      }
      findings.error(
        "“\(item.value)” is not a width", at: item.origin, hint: "write side, text, full, or a share such as 60%")
      return .text
    }
  }

  /// Where a picture or chart is to stand.
  func placement(_ attributes: MarkdownAttributes) -> Figure.Placement {
    let known: [String: Figure.Placement] = [
      "here": .here, "top": .top, "bottom": .bottom, "next": .nextPage, "start": .beside(.start), "end": .beside(.end),
      "inner": .beside(.inner), "outer": .beside(.outer),
    ]
    guard let item = attributes["place"] else { return .automatic }
    if let placement = known[item.value] { return placement }
    findings.error(
      "“\(item.value)” is not a place", at: item.origin,
      hint: "write here, top, bottom or next (page); or, beside the text, start, end, inner or outer")
    return .automatic
  }
}
