internal import Diagnostics
internal import Geometry
package import Pages

/// Turns the file that Cairo painted into an accessible and archivable one (PDF/UA-1, PDF/A-2a).
///
/// Cairo can neither mark artifacts nor say what a picture shows; so the painter only brackets each piece of content,
/// and everything that makes a document of the pages is written here: structure, links, outline, labels, metadata.
package enum PDFFinisher {
  package struct Options: Sendable {
    /// The version of the toolkit, for the producer entry.
    package var version: String
    /// What the file claims.
    package var standards: Standards

    package init(version: String, standards: Standards = .usual) {
      self.version = version
      self.standards = standards
    }
  }

  /// The finished file; the same input gives the same bytes.
  ///
  /// The file calls itself what `options.standards` says when `Preflight` finds nothing, and else makes no claim.
  /// `pdf` must be what `PDFPainter` made of the same publication. Throws `FindingError` when the two do not match, or
  /// when a link or the outline leads to a destination that no page carries; never gives a damaged file.
  package static func finish(_ pdf: [UInt8], _ publication: Publication, options: Options) throws -> [UInt8] {
    let file = try CairoFile(pdf)
    let pages = try publication.pages.enumerated().map { try MarkedPage($1, position: $0 + 1) }
    guard file.pages.count == pages.count else {
      throw FindingError("\(pages.count) pages were composed but \(file.pages.count) painted", at: .toolkit)
    }
    let table = PageTable(marked: pages, objects: file.pages, heights: publication.pages.map(\.frame.size.height))
    let deflate = try Deflate()
    var objects = PDFObjects(keeping: file.objects.keys.sorted(), size: pdf.count, deflate: deflate)
    let tree = StructureTree(pages)
    let destinations = Destinations(table)
    let links = LinkAnnotations(table, in: &objects)

    try PageCopy(file: file, pages: table, tree: tree, links: links, deflate: deflate).write(in: &objects)
    try links.write(in: &objects, destinations: destinations, table)
    let information = publication.information
    let attached = try AttachedFiles(
      options.standards.archive == .a3a ? publication.attachments : [], date: information.date.map(PDFDate.init),
      in: &objects)
    let structure = StructureWriter(tree, table, links, attached, in: &objects).write(in: &objects)
    let outline = try OutlineTree(publication.outline).write(in: &objects, destinations: destinations)
    let writer = try InformationWriter(
      information, producer: "Tessera \(options.version)",
      claims: Preflight.findings(in: pages, information).isEmpty ? options.standards : .none)
    let informationObject = objects.add { writer.putDictionary(into: &$0) }
    let metadata = objects.reserve()
    objects.putStream(
      metadata, PDFDictionary([("Type", .name("Metadata")), ("Subtype", .name("XML"))]), writer.metadata())
    let profile = objects.reserve()
    try objects.putCompressed(profile, ColourProfile.sRGB, PDFDictionary([("N", .integer(3))]))

    let catalogue = objects.add { bytes in
      bytes.put("<</Type/Catalog/Pages \(file.pageTree) 0 R/StructTreeRoot \(structure) 0 R/MarkInfo<</Marked true>>")
      if !information.language.isEmpty {
        bytes.put("/Lang")
        bytes.put(text: information.language)
      }
      bytes.put("/ViewerPreferences<</DisplayDocTitle true>>/PageLabels")
      bytes.append(contentsOf: PageLabels.syntax(publication.pages))
      attached.put(into: &bytes)
      if let outline { bytes.put("/Outlines \(outline) 0 R/PageMode/UseOutlines") }
      bytes.put("/Metadata \(metadata) 0 R/OutputIntents[\(ColourProfile.outputIntent(profile))]>>")
    }
    return try objects.finish(root: catalogue, information: informationObject)
  }
}
