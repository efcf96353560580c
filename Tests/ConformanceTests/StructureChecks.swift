@testable import PDFFinishing

/// What no validator looks at: that marks, tree and parent tree tell the same story (ISO 32000-1, 14.7.4).
enum StructureChecks {
  /// The faults of a file, none for a sound one.
  static func faults(_ reader: StructureReader) throws -> [String] {
    var faults: [String] = []
    let file = reader.file
    let numbers = file.pages
    var owners: [Int: [Int: Int]] = [:]
    var annotationOwners: [Int: Int] = [:]
    for node in reader.nodes {
      for kid in node.kids {
        switch kid {
        case .node(let inner):
          if inner.dictionary["P"]?.reference != node.object { faults.append("\(inner.type) does not know its parent") }
        case .mark(let page, let number):
          if owners[page]?[number] != nil { faults.append("mark \(number) of page \(page + 1) is in two elements") }
          owners[page, default: [:]][number] = node.object
          if !numbers.indices.contains(page) || reader.pages[page].marks[number] == nil {
            faults.append("\(node.type) lists the mark \(number), which page \(page + 1) does not have")
          }
        case .annotation(let annotation):
          if annotationOwners[annotation] != nil { faults.append("an annotation is in two elements") }
          if node.type != "Link" { faults.append("an annotation is in \(node.type)") }
          annotationOwners[annotation] = node.object
        }
      }
    }
    let parents = try parentTree(file)
    for (index, page) in numbers.enumerated() {
      let dictionary = file.objects[page]?.dictionary ?? PDFDictionary()
      if !reader.pages[index].bare.isEmpty { faults.append("page \(index + 1) has paint outside any mark") }
      let entries = dictionary["StructParents"]?.integer.flatMap { file.resolved(parents[$0])?.array } ?? []
      for number in reader.pages[index].marks.keys.sorted() {
        guard let owner = owners[index]?[number] else {
          faults.append("mark \(number) of page \(index + 1) is in no element")
          continue
        }
        if !entries.indices.contains(number) || entries[number].reference != owner {
          faults.append("the parent tree names another element for mark \(number) of page \(index + 1)")
        }
      }
      for annotation in file.resolved(dictionary["Annots"])?.array?.compactMap(\.reference) ?? [] {
        let key = file.objects[annotation]?.dictionary?["StructParent"]?.integer
        if key.flatMap({ parents[$0]?.reference }) != annotationOwners[annotation]
          || annotationOwners[annotation] == nil
        {
          faults.append("the parent tree names another element for an annotation of page \(index + 1)")
        }
      }
    }
    return faults
  }

  private static func parentTree(_ file: PDFFile) throws -> [Int: PDFValue] {
    let root = file.dictionary(file.catalogue["StructTreeRoot"])
    let entries = file.dictionary(root?["ParentTree"])?["Nums"]?.array ?? []
    var parents: [Int: PDFValue] = [:]
    for at in stride(from: 0, to: entries.count - 1, by: 2) {
      if let key = entries[at].integer { parents[key] = entries[at + 1] }
    }
    return parents
  }
}
