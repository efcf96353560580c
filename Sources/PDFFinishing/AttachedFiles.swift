internal import Pages

/// Writes attached files (ISO 32000-1, 7.11.4), each bound to the element whose data it holds (ISO 19005-3, 6.8).
struct AttachedFiles {
  /// The file specifications with the names of the files.
  private let files: [(name: String, object: Int)]
  /// The file specifications of an element, by its id.
  let ofElement: [Int: [Int]]

  init(_ attachments: [Attachment], date: PDFDate?, in objects: inout PDFObjects) throws {
    var files: [(name: String, object: Int)] = []
    var ofElement: [Int: [Int]] = [:]
    for attachment in attachments {
      let stream = objects.reserve()
      var parameters = PDFDictionary([("Size", .integer(attachment.bytes.count))])
      if let date {
        var bytes: [UInt8] = []
        bytes.put(text: date.information)
        parameters["ModDate"] = .token(bytes[...])
      }
      try objects.putCompressed(
        stream, attachment.bytes,
        PDFDictionary([
          ("Type", .name("EmbeddedFile")), ("Subtype", .name(Self.name(attachment.mediaType))),
          ("Params", .dictionary(parameters)),
        ]))
      let file = objects.add { bytes in
        bytes.put("<</Type/Filespec/AFRelationship/Data/F")
        bytes.put(text: attachment.name)
        bytes.put("/UF")
        bytes.put(text: attachment.name)
        bytes.put("/Desc")
        bytes.put(text: attachment.description)
        bytes.put("/EF<</F \(stream) 0 R/UF \(stream) 0 R>>>>")
      }
      files.append((attachment.name, file))
      ofElement[attachment.element, default: []].append(file)
    }
    // A name tree wants its names in order (7.9.6).
    self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.ofElement = ofElement
  }

  /// Adds the catalogue's entry, by which viewers list the files.
  func put(into bytes: inout [UInt8]) {
    if files.isEmpty { return }
    bytes.put("/Names<</EmbeddedFiles<</Names[")
    for file in files {
      bytes.put(text: file.name)
      bytes.put(reference: file.object)
      bytes.put(" ")
    }
    bytes.put("]>>>>")
  }

  /// A media type as a PDF name: the stroke would begin another one.
  private static func name(_ mediaType: String) -> String {
    mediaType.split(separator: "/").joined(separator: "#2F")
  }
}
