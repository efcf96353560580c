internal import Geometry
internal import Pages

/// Copies Cairo's pages, fonts and pictures into the finished file and mends them on the way.
struct PageCopy {
  let file: CairoFile
  let pages: PageTable
  let tree: StructureTree
  let links: LinkAnnotations
  let deflate: Deflate

  func write(in objects: inout PDFObjects) throws {
    var special = try writePages(in: &objects)
    special.formUnion(try writeToUnicodeMaps(in: &objects))
    for (number, object) in file.objects.sorted(by: { $0.key < $1.key }) where !special.contains(number) {
      guard var dictionary = object.value.dictionary else {
        objects.put(number) { $0.put(object.value) }
        continue
      }
      mend(&dictionary)
      if let data = object.data {
        objects.putStream(number, dictionary, file.bytes[data])
      } else {
        objects.put(number) { $0.put(dictionary) }
      }
    }
  }

  /// Writes the pages with their content marked; gives the objects that are done.
  private func writePages(in objects: inout PDFObjects) throws -> Set<Int> {
    var done: Set<Int> = []
    var content: [UInt8] = []
    var marked: [UInt8] = []
    var spaces: [Int: PDFValue?] = [:]
    for (index, number) in file.pages.enumerated() {
      var page = try file.dictionary(number)
      guard let stream = page["Contents"]?.reference, let data = file.objects[stream]?.data else {
        throw CairoFile.damaged("page \(index + 1) has no content")
      }
      try deflate.expand(file.bytes[data], into: &content)
      marked.removeAll(keepingCapacity: true)
      let elements = pages.marked[index].elements
      var space: SpaceGlyph?
      if pages.marked[index].segments.contains(where: \.isBlank) {
        space = try SpaceGlyph(among: file.dictionary(page["Resources"])?["Font"], of: file, deflate, known: &spaces)
      }
      let marks = ContentMarks(pages, page: index, space: space) {
        tree.role(holding: elements[$0].element).typeName
      }
      try marks.rewrite(content, into: &marked)
      try objects.putCompressed(stream, marked)

      page["StructParents"] = .integer(index)
      page["TrimBox"] = page["MediaBox"]
      let annotations = links.objects(on: index)
      if !annotations.isEmpty { page["Annots"] = .array(annotations.map { .reference($0) }) }
      // Tab goes through links in the order of the structure, as PDF/UA wants (ISO 14289-1, 7.18.3).
      page["Tabs"] = .name("S")
      objects.put(number) { $0.put(page) }
      done.formUnion([number, stream])
    }
    return done
  }

  /// Writes the maps from glyphs to letters that needed mending; gives their objects.
  private func writeToUnicodeMaps(in objects: inout PDFObjects) throws -> Set<Int> {
    var done: Set<Int> = []
    var map: [UInt8] = []
    for (_, object) in file.objects.sorted(by: { $0.key < $1.key }) {
      guard let number = object.value.dictionary?["ToUnicode"]?.reference, let data = file.objects[number]?.data,
        !done.contains(number)
      else { continue }
      try deflate.expand(file.bytes[data], into: &map)
      guard let repaired = ToUnicodeRepair.repaired(map) else { continue }
      try objects.putCompressed(number, repaired)
      done.insert(number)
    }
    return done
  }

  private func mend(_ dictionary: inout PDFDictionary) {
    if dictionary["Subtype"]?.name == "CIDFontType2" {
      // PDF/A wants it said even where it is the default (ISO 19005-2, 6.2.11.3.2).
      dictionary["CIDToGIDMap"] = .name("Identity")
    }
    if dictionary["Interpolate"] != nil {
      // Cairo asks for smooth scaling, which PDF/A forbids (6.2.8): it would look different in every viewer.
      dictionary["Interpolate"] = .token([UInt8]("false".utf8)[...])
    }
  }
}
