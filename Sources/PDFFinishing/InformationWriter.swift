package import Pages

/// Writes what the file says about itself, in the old dictionary and in XMP, both from the same words.
struct InformationWriter {
  let information: DocumentInformation
  let date: PDFDate?
  let producer: String
  /// What the file claims.
  let claims: Standards

  init(_ information: DocumentInformation, producer: String, claims: Standards) throws {
    self.information = information
    self.producer = producer
    self.claims = claims
    date = try information.date.map(PDFDate.init)
  }

  /// Adds the information dictionary (ISO 32000-1, 14.3.3).
  func putDictionary(into bytes: inout [UInt8]) {
    bytes.put("<<")
    for (key, text) in [
      ("Title", information.title), ("Author", information.author), ("Subject", information.subject),
      ("Keywords", keywords), ("Producer", producer), ("CreationDate", date?.information),
      ("ModDate", date?.information),
    ] {
      guard let text else { continue }
      bytes.put("/\(key)")
      bytes.put(text: text)
    }
    bytes.put(">>")
  }

  /// The XMP packet (ISO 16684-1), with the description of the PDF/UA property that PDF/A wants of a schema it does not
  /// know (ISO 19005-2, 6.6.2.3).
  func metadata() -> [UInt8] {
    var lines = [
      "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
      "<dc:format>application/pdf</dc:format>",
      "<dc:title>\(Self.alternatives(information.title))</dc:title>",
      "<dc:language><rdf:Bag><rdf:li>\(Self.escaped(information.language))</rdf:li></rdf:Bag></dc:language>",
      "<pdf:Producer>\(Self.escaped(producer))</pdf:Producer>",
    ]
    if let author = information.author {
      lines.append("<dc:creator><rdf:Seq><rdf:li>\(Self.escaped(author))</rdf:li></rdf:Seq></dc:creator>")
    }
    if let subject = information.subject {
      lines.append("<dc:description>\(Self.alternatives(subject))</dc:description>")
    }
    if let keywords {
      let items = information.keywords.map { "<rdf:li>\(Self.escaped($0))</rdf:li>" }.joined()
      lines.append("<dc:subject><rdf:Bag>\(items)</rdf:Bag></dc:subject>")
      lines.append("<pdf:Keywords>\(Self.escaped(keywords))</pdf:Keywords>")
    }
    if let date {
      lines.append("<xmp:CreateDate>\(date.metadata)</xmp:CreateDate><xmp:ModifyDate>\(date.metadata)</xmp:ModifyDate>")
    }
    if let archive = claims.archive {
      lines.append(
        "<pdfaid:part>\(archive.rawValue)</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
    }
    if claims.isAccessible { lines.append("<pdfuaid:part>1</pdfuaid:part>") }
    lines.append("</rdf:Description>")
    if claims.isAccessible { lines.append(Self.extensionSchema) }
    lines.append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
    return Array(lines.joined(separator: "\n").utf8)
  }

  private var keywords: String? {
    information.keywords.isEmpty ? nil : information.keywords.joined(separator: ", ")
  }

  private static func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  /// Text for XML; characters that XML 1.0 forbids are left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n", "\r", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        result.unicodeScalars.append(scalar)
      default: break
      }
    }
    return result
  }

  private static let extensionSchema = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
    """
}
