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
    /// What the viewer calls a cover page and the back cover, in the document's language.
    package var coverLabel: String
    package var backCoverLabel: String

    package init(version: String, coverLabel: String = "Cover", backCoverLabel: String = "Back cover") {
      self.version = version
      self.coverLabel = coverLabel
      self.backCoverLabel = backCoverLabel
    }
  }

  /// The finished file; the same input gives the same bytes.
  ///
  /// `pdf` must be what `PDFPainter` made of the same publication. Throws `FindingError` when the two do not match, or
  /// when a link or the outline leads to a destination that no page carries; never gives a damaged file.
  package static func finish(_ pdf: [UInt8], _ publication: Publication, options: Options) throws -> [UInt8] {
    let file = try CairoFile(pdf)
    let pages = try publication.pages.enumerated().map { try MarkedPage($1, position: $0 + 1) }
    guard file.pages.count == pages.count else {
      throw FindingError("\(pages.count) pages were composed but \(file.pages.count) painted", at: .toolkit)
    }
    let deflate = try Deflate()
    var objects = PDFObjects(keeping: file.objects.keys.sorted(), deflate: deflate)
    let heights = publication.pages.map(\.frame.size.height)
    let tree = StructureTree(pages)
    let destinations = Destinations(pages, pageObjects: file.pages, heights: heights)
    let links = LinkAnnotations(pages, in: &objects)

    let copy = PageCopy(file: file, pages: pages, heights: heights, links: links, deflate: deflate)
    try copy.write(in: &objects)
    try links.write(in: &objects, destinations: destinations, heights: heights)
    let structure = StructureWriter(
      tree, pages, pageObjects: file.pages, heights: heights, links: links, in: &objects
    ).write(in: &objects)
    let outline = try OutlineTree(publication.outline).write(in: &objects, destinations: destinations)
    let labels = PageLabels.syntax(
      publication.pages.map(\.number), cover: options.coverLabel, backCover: options.backCoverLabel)

    let writer = try InformationWriter(
      publication.information, producer: "Tessera \(options.version)", claimsConformance: true)
    let metadata = objects.reserve()
    objects.putStream(metadata, writer.metadata())
    let profile = objects.reserve()
    var profileEntries = PDFDictionary()
    profileEntries["N"] = .integer(3)
    try objects.putCompressed(profile, ColourProfile.sRGB, profileEntries)
    let information = objects.add { writer.putDictionary(into: &$0) }
    let catalogue = objects.add { bytes in
      bytes.put("<</Type/Catalog/Pages \(file.pageTree) 0 R/Lang")
      bytes.put(text: publication.information.language)
      bytes.put("/MarkInfo<</Marked true>>/StructTreeRoot \(structure) 0 R/Metadata \(metadata) 0 R")
      bytes.put("/ViewerPreferences<</DisplayDocTitle true>>/PageLabels")
      bytes.put(labels)
      if let outline { bytes.put("/Outlines \(outline) 0 R/PageMode/UseOutlines") }
      bytes.put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)")
      bytes.put("/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile \(profile) 0 R>>]>>")
    }
    return try objects.finish(root: catalogue, information: information)
  }
}

extension PDFObjects {
  /// Adds an XMP packet, which stays readable without a PDF reader (ISO 32000-1, 14.3.2).
  fileprivate mutating func putStream(_ number: Int, _ metadata: [UInt8]) {
    var dictionary = PDFDictionary()
    dictionary["Type"] = .name("Metadata")
    dictionary["Subtype"] = .name("XML")
    dictionary["Length"] = .integer(metadata.count)
    putStream(number, dictionary, metadata[...])
  }
}
