internal import Geometry
internal import Pages

/// Writes the structure tree, with the tables that lead back from content to it (ISO 32000-1, 14.7).
struct StructureWriter {
  let tree: StructureTree
  let pages: PageTable
  let links: LinkAnnotations
  let attached: AttachedFiles
  /// The object of each node.
  private let nodeObjects: [Int]
  private let rootObject: Int

  /// Reserves the objects' numbers first: elements refer to their parents and to their kids.
  init(
    _ tree: StructureTree, _ pages: PageTable, _ links: LinkAnnotations, _ attached: AttachedFiles,
    in objects: inout PDFObjects
  ) {
    self.tree = tree
    self.pages = pages
    self.links = links
    self.attached = attached
    rootObject = objects.reserve()
    nodeObjects = tree.nodes.map { _ in objects.reserve() }
  }

  /// Writes everything; gives the object of the tree's root.
  func write(in objects: inout PDFObjects) -> Int {
    // Only header cells that others name have names.
    var headers: Set<Int> = []
    for node in tree.nodes { headers.formUnion(node.element?.headers ?? []) }
    var notes: [(name: String, object: Int)] = []
    var cells: [(name: String, object: Int)] = []
    for (index, node) in tree.nodes.enumerated() {
      var name: String?
      if node.role == .note {
        name = Self.name("note", notes.count + 1)
        notes.append((name ?? "", nodeObjects[index]))
      } else if let element = node.element, headers.contains(element.id) {
        name = Self.name("cell", element.id, digits: 9)
        cells.append((name ?? "", nodeObjects[index]))
      }
      objects.put(nodeObjects[index]) { put(node, name: name, into: &$0) }
    }
    let parents = writeParentTree(in: &objects)
    objects.put(rootObject) { bytes in
      bytes.put("<</Type/StructTreeRoot/K ")
      bytes.put(reference: nodeObjects[tree.root])
      bytes.put("/RoleMap\(Role.roleMap)/ParentTree ")
      bytes.put(reference: parents)
      bytes.put("/ParentTreeNextKey ")
      bytes.put(pages.count + links.all.count)
      let named = cells.sorted { $0.name < $1.name } + notes
      if !named.isEmpty {
        bytes.put("/IDTree<</Names[")
        for (name, object) in named {
          bytes.put(literal: name.utf8)
          bytes.put(reference: object)
          bytes.put(" ")
        }
        bytes.put("]>>")
      }
      bytes.put(">>")
    }
    return rootObject
  }

  /// A name of a fixed length, so that numbers stand in the order of letters that a name tree wants.
  private static func name(_ kind: String, _ number: Int, digits width: Int = 6) -> String {
    let digits = String(number)
    return kind + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The elements that own a page's content and the link elements that own its annotations (14.7.4.4): for a page an
  /// array by segment, with null for artifacts.
  private func writeParentTree(in objects: inout PDFObjects) -> Int {
    var owners = pages.marked.map { [Int?](repeating: nil, count: $0.segments.count) }
    var linkOwners = [Int](repeating: rootObject, count: links.all.count)
    for (index, node) in tree.nodes.enumerated() {
      for kid in node.kids {
        switch kid {
        case .node: break
        case .segment(let page, let number): owners[page][number] = nodeObjects[index]
        case .link(let page, let number): linkOwners[links.key(page: page, number: number)] = nodeObjects[index]
        }
      }
    }
    let arrays = owners.map { owners in
      objects.add { bytes in
        bytes.put("[")
        for owner in owners {
          if let owner { bytes.put(reference: owner) } else { bytes.put("null") }
          bytes.put(" ")
        }
        bytes.put("]")
      }
    }
    return objects.add { bytes in
      bytes.put("<</Nums[")
      for (key, object) in (arrays + linkOwners).enumerated() {
        bytes.put(key)
        bytes.put(" ")
        bytes.put(reference: object)
        bytes.put(" ")
      }
      bytes.put("]>>")
    }
  }

  private func put(_ node: StructureTree.Node, name: String?, into bytes: inout [UInt8]) {
    bytes.put("<</S/")
    bytes.put(node.role.typeName)
    bytes.put("/P ")
    bytes.put(reference: node.parent.map { nodeObjects[$0] } ?? rootObject)
    if let element = node.element {
      put(element.language, "/Lang", into: &bytes)
      put(element.alternative, "/Alt", into: &bytes)
      put(element.title, "/T", into: &bytes)
      if let files = attached.ofElement[element.id] {
        bytes.put("/AF[")
        for file in files {
          bytes.put(reference: file)
          bytes.put(" ")
        }
        bytes.put("]")
      }
    }
    put(name, "/ID", into: &bytes)
    let headers = node.element?.headers ?? []
    if node.role.attributes != nil || !headers.isEmpty {
      bytes.put("/A")
      bytes.put("<</O/")
      bytes.put(node.role.attributes ?? "Table")
      if !headers.isEmpty {
        bytes.put("/Headers[")
        for header in headers { bytes.put(literal: Self.name("cell", header, digits: 9).utf8) }
        bytes.put("]")
      }
      bytes.put(">>")
    } else if node.role == .figure, let place = node.place {
      bytes.put("/A<</O/Layout/Placement/Block/BBox")
      pages.put(place.area, on: place.page, into: &bytes)
      bytes.put(">>")
    }
    put(node.kids, into: &bytes)
    bytes.put(">>")
  }

  private func put(_ text: String?, _ key: String, into bytes: inout [UInt8]) {
    guard let text else { return }
    bytes.put(key)
    bytes.put(text: text)
  }

  private func put(_ kids: [StructureTree.Kid], into bytes: inout [UInt8]) {
    guard !kids.isEmpty else { return }
    var page: Int?
    for case .segment(let number, _) in kids {
      page = number
      break
    }
    if let page {
      bytes.put("/Pg ")
      bytes.put(reference: pages.objects[page])
    }
    bytes.put("/K")
    bytes.put(kids.count > 1 ? "[" : " ")
    for kid in kids {
      switch kid {
      case .node(let number): bytes.put(reference: nodeObjects[number])
      case .segment(page, let number): bytes.put(number)
      case .segment(let other, let number):
        bytes.put("<</Type/MCR/Pg ")
        bytes.put(reference: pages.objects[other])
        bytes.put("/MCID ")
        bytes.put(number)
        bytes.put(">>")
      case .link(let page, let number):
        bytes.put("<</Type/OBJR/Pg ")
        bytes.put(reference: pages.objects[page])
        bytes.put("/Obj ")
        bytes.put(reference: links.all[links.key(page: page, number: number)].object)
        bytes.put(">>")
      }
      if kids.count > 1 { bytes.put(" ") }
    }
    if kids.count > 1 { bytes.put("]") }
  }
}
