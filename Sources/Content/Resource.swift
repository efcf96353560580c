public import Diagnostics

/// A document, tool or recording that a report points to, with its versions in other languages.
///
/// All the notations of the programme's reports are one model. It prints as
/// `lead title (+ Polish version + Spanish version (Mexico)) (remark)`, parts joined by ` | `.
public struct Resource: Hashable, Sendable {
  /// A version in another language.
  public struct Variant: Hashable, Sendable {
    /// BCP 47.
    public var language: String
    public var address: String?
    public var country: String?

    public init(language: String, address: String? = nil, country: String? = nil) {
      self.language = language
      self.address = address
      self.country = country
    }
  }

  /// Words before the title that are not part of the link.
  public var lead: String?
  public var title: String
  public var address: String?
  public var variants: [Variant]
  public var remark: String?
  /// Parts that are published on their own, each with its variants.
  public var parts: [Resource]

  public init(
    lead: String? = nil, _ title: String, address: String? = nil, variants: [Variant] = [], remark: String? = nil,
    parts: [Resource] = []
  ) {
    self.lead = lead
    self.title = title
    self.address = address
    self.variants = variants
    self.remark = remark
    self.parts = parts
  }

  /// The printed form, in the words of a language.
  public func text(_ wording: Wording, origin: Origin) -> RichText {
    func linked(_ text: String, _ address: String?) -> Inline {
      address.map { .link(RichText(text), address: $0, origin: origin) } ?? .text(text)
    }
    var out: [Inline] = []
    if let lead { out.append(.text(lead + " ")) }
    if !title.isEmpty { out.append(linked(title, address)) }
    if !variants.isEmpty {
      out.append(.text(" ("))
      for (n, variant) in variants.enumerated() {
        out.append(.text(n == 0 ? "+\u{A0}" : " +\u{A0}"))
        out.append(linked(wording.version(in: variant.language), variant.address))
        if let country = variant.country { out.append(.text(" (\(country))")) }
      }
      out.append(.text(")"))
    }
    if let remark { out.append(.text(" (\(remark))")) }
    for (n, part) in parts.enumerated() {
      if n > 0 {
        out.append(.text(" | "))
      } else if !title.isEmpty {
        out.append(.text(": "))
      }
      out += part.text(wording, origin: origin).inlines
    }
    return RichText(out)
  }
}

/// A list of resources, as toolboxes and appendices show them.
public struct Resources: BlockContent {
  public var blocks: [Block]

  public init(_ resources: [Resource], wording: Wording, origin: Origin) {
    let items = resources.map {
      List.Item(content: [.paragraph(Paragraph($0.text(wording, origin: origin), origin: origin))], origin: origin)
    }
    blocks = [.list(List(items: items, origin: origin))]
  }
}
