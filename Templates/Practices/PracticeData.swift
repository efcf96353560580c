import Tessera

/// A practice as its city tells it: in parts, or as a free text, or both.
struct PracticeData: Decodable {
  var title: LocalText
  var city: String
  var country: String?
  /// The year by which it is filed.
  var year: Int?
  /// As printed, where it is not that year: "2019–2022".
  var period: LocalText?
  /// Ids of areas, the main one first.
  var areas: Sourced<[String]>
  /// One or two sentences.
  var summary: LocalText?
  // The parts; paragraphs are parted by line ends.
  var purpose: Sourced<LocalText>?
  var stimulus: Sourced<LocalText>?
  var process: Sourced<LocalText>?
  var impact: Sourced<LocalText>?
  /// A text without parts.
  var text: Sourced<LocalText>?
  var documents: [Document]?
  var contact: Contact?
  var picture: Picture?

  struct Document: Decodable {
    var title: LocalText
    var address: Sourced<WebAddress>?
  }
  struct Contact: Decodable {
    var name: String
    var function: LocalText?
    var email: Sourced<EmailAddress>?
    var web: Sourced<WebAddress>?
  }
  struct Picture: Decodable {
    /// Its path in the bundle; a practice without one yet shows an empty place.
    var file: Sourced<String>?
    /// What a listener is told.
    var alternative: LocalText
    var caption: LocalText?
    var source: LocalText?
  }
}

extension Practice {
  /// A practice of the bundle's own; areas that nobody knows are findings.
  ///
  /// Parts stand under headings of `level`; what the data do not hold of one comes from `part`, which is asked by its key.
  /// `text` stands below the parts.
  init(
    _ data: PracticeData, text: [Block], part: (String) -> [Block]? = { _ in nil }, level: Int, at origin: Origin,
    _ names: AreaNames, _ bundle: Tessera.Bundle
  ) {
    title = data.title.text
    city = data.city
    country = data.country ?? ""
    year = data.year
    period = data.period?.text
    self.origin = origin
    let known = names.known
    for area in data.areas.value where !known.contains(area) {
      bundle.findings.error(
        "there is no area “\(area)”", at: data.areas.origin,
        hint: area.contains(",")
          ? "part areas with semicolons in a text, and write each in quotes of its own in a list"
          : KnownNames.hint(for: area, in: known))
    }
    if data.areas.value.isEmpty, bundle.isReadWhole {
      bundle.findings.error(
        "the practice belongs to no area", at: data.areas.origin, hint: "name one, such as education")
    }
    areas = names.canonical(data.areas.value.filter(known.contains))
    body = []
    if let summary = data.summary, !summary.isEmpty {
      body.append(.paragraph(Paragraph(RichText(summary), style: .lead, origin: origin)))
    }
    body += Self.picture(data.picture, origin, bundle)
    let words = bundle.wording.practices
    let parts = [
      ("purpose", words.purpose, data.purpose), ("stimulus", words.stimulus, data.stimulus),
      ("process", words.process, data.process), ("impact", words.impact, data.impact),
    ]
    for (key, title, told) in parts {
      let written = part(key) ?? []
      bundle.tellTwice(told, written)
      let content = (told.map { Self.paragraphs($0.value, origin) } ?? []) + written
      guard !content.isEmpty else { continue }
      body.append(.section(Section("\(title)", level: level, content: content, origin: origin)))
    }
    bundle.tellTwice(data.text, text)
    body += data.text.map { Self.paragraphs($0.value, origin) } ?? []
    body += text
    isTold = body.contains { if case .figure = $0 { false } else { true } }
    if let documents = data.documents, !documents.isEmpty {
      let content = List { for document in documents { Item(Self.words(document)) } }.blocks
      body.append(.section(Section("\(words.documents)", level: level, content: content, origin: origin)))
    }
    if let contact = data.contact {
      let content = Paragraph(Self.words(contact), origin: origin).blocks
      body.append(.section(Section("\(words.contact)", level: level, content: content, origin: origin)))
    }
  }

  private static func paragraphs(_ text: LocalText, _ origin: Origin) -> [Block] {
    text.text.split(whereSeparator: \.isNewline).map { line in
      var paragraph = Paragraph(RichText(String(line)), origin: origin)
      paragraph.node.language = text.foreignLanguage
      return .paragraph(paragraph)
    }
  }

  private static func words(_ document: PracticeData.Document) -> RichText {
    guard let address = document.address else { return RichText(document.title) }
    return RichText([.link(RichText(document.title), address: address.value.text, origin: address.origin)])
  }

  private static func words(_ contact: PracticeData.Contact) -> RichText {
    var lines: [[Inline]] = [[.strong(RichText(contact.name))]]
    if let function = contact.function { lines.append(RichText(function).inlines) }
    if let email = contact.email {
      lines.append([.link(RichText(email.value.text), address: "mailto:" + email.value.text, origin: email.origin)])
    }
    if let web = contact.web {
      lines.append([.link(RichText(web.value.text), address: web.value.text, origin: web.origin)])
    }
    return RichText(Array(lines.joined(separator: [.lineBreak])))
  }

  private static func picture(_ picture: PracticeData.Picture?, _ origin: Origin, _ bundle: Tessera.Bundle) -> [Block] {
    guard let picture else { return [] }
    let content: Figure.Content
    if let file = picture.file {
      guard let image = bundle.picture(file.value, at: file.origin) else { return [] }
      content = .image(image)
    } else {
      content = .missing(picture.alternative.text)
    }
    let figure = Figure(
      content, alternative: .text(picture.alternative.text), width: .text,
      caption: picture.caption.map { RichText($0) }, source: picture.source.map { RichText($0) }, origin: origin)
    return figure.placed(.here).blocks
  }
}
