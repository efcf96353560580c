import Testing

@testable import PDFFinishing

/// The structure tree of a finished file with the text of its marks, as a screen reader goes through it.
struct StructureReader {
  final class Node {
    let object: Int
    let type: String
    let dictionary: PDFDictionary
    var kids: [Kid] = []

    init(object: Int, type: String, dictionary: PDFDictionary) {
      self.object = object
      self.type = type
      self.dictionary = dictionary
    }
  }

  enum Kid {
    case node(Node)
    case mark(page: Int, number: Int)
    case annotation(Int)
  }

  let file: PDFFile
  let root: Node
  let pages: [PageText]

  init(_ file: PDFFile) throws {
    self.file = file
    let numbers = file.pages
    pages = try numbers.map { try PageText(file, page: $0) }
    let top = try #require(file.dictionary(file.catalogue["StructTreeRoot"])?["K"]?.reference)
    root = try Self.node(top, file, pages: Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) }))
  }

  private static func node(_ number: Int, _ file: PDFFile, pages: [Int: Int]) throws -> Node {
    let dictionary = try #require(file.objects[number]?.dictionary)
    let node = Node(object: number, type: dictionary["S"]?.name ?? "?", dictionary: dictionary)
    func page(_ value: PDFValue?) -> Int { value?.reference.flatMap { pages[$0] } ?? -1 }
    node.kids = try (dictionary["K"].map { $0.array ?? [$0] } ?? []).map { kid in
      if let mark = kid.integer { return .mark(page: page(dictionary["Pg"]), number: mark) }
      if let object = kid.reference { return .node(try Self.node(object, file, pages: pages)) }
      let content = try #require(kid.dictionary)
      if let annotation = content["Obj"]?.reference { return .annotation(annotation) }
      return .mark(page: page(content["Pg"]), number: content["MCID"]?.integer ?? -1)
    }
    return node
  }

  /// All nodes, in the order of reading.
  var nodes: [Node] { root.all }

  func text(_ kid: Kid) -> String {
    switch kid {
    case .node(let node): node.kids.map(text).joined()
    case .mark(let page, let number): pages.indices.contains(page) ? pages[page].marks[number] ?? "" : ""
    case .annotation: ""
    }
  }

  /// The text of the whole document; each block begins a line.
  var text: String {
    var out = ""
    func add(_ node: Node) {
      if !node.isInline, !out.isEmpty, out.last != "\n" { out += "\n" }
      for kid in node.kids {
        if case .node(let inner) = kid { add(inner) } else { out += text(kid) }
      }
      if !node.isInline, !out.isEmpty, out.last != "\n" { out += "\n" }
    }
    add(root)
    return out.replacing("\u{AD}", with: "")
  }
}

extension StructureReader.Node {
  var all: [StructureReader.Node] {
    [self] + kids.flatMap { kid in if case .node(let node) = kid { node.all } else { [StructureReader.Node]() } }
  }

  fileprivate var isInline: Bool { ["Span", "Link", "Reference"].contains(type) }
}

extension StructureReader {
  /// The tree as text, a line for each element: its type, what it says of itself, and its text where it holds nothing
  /// else. Long texts are cut in the middle.
  var description: String {
    var lines: [String] = []
    func add(_ node: Node, _ depth: Int) {
      let indent = String(repeating: "  ", count: depth)
      var line = indent + node.type + attributes(node)
      var parts: [Kid?] = []
      var texts: [String] = []
      for kid in node.kids {
        switch kid {
        case .node:
          parts.append(kid)
          texts.append("")
        case .mark:
          if parts.isEmpty || parts[parts.count - 1] != nil {
            parts.append(nil)
            texts.append("")
          }
          texts[texts.count - 1] += text(kid)
        case .annotation: break
        }
      }
      if parts.count == 1, parts[0] == nil {
        line += " " + Self.quoted(texts[0])
        parts = []
      }
      lines.append(line)
      for (part, text) in zip(parts, texts) {
        if case .node(let inner)? = part {
          add(inner, depth + 1)
        } else {
          lines.append(indent + "  " + Self.quoted(text))
        }
      }
    }
    add(root, 0)
    return lines.joined(separator: "\n")
  }

  private func attributes(_ node: Node) -> String {
    var words: [String] = []
    if let language = node.dictionary["Lang"]?.text { words.append(language) }
    if let alternative = node.dictionary["Alt"]?.text { words.append("Alt " + Self.quoted(alternative)) }
    if let title = node.dictionary["T"]?.text { words.append("T " + Self.quoted(title)) }
    for attribute in node.dictionary["A"].map({ $0.array ?? [$0] }) ?? [] {
      guard let entries = file.dictionary(attribute)?.entries else { continue }
      for (key, value) in entries {
        switch key {
        case "ListNumbering", "Scope": words.append(value.name ?? "?")
        case "ColSpan": words.append("\(value.integer ?? 0) columns")
        case "RowSpan": words.append("\(value.integer ?? 0) rows")
        default: break
        }
      }
    }
    for case .annotation(let number) in node.kids {
      let annotation = file.objects[number]?.dictionary
      words.append("→ " + (annotation?["Contents"]?.text ?? "nothing said"))
    }
    return words.map { " " + $0 }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let plain = text.replacing("\u{AD}", with: "").replacing("\u{A0}", with: "~").replacing("\u{2002}", with: "~")
    return "“" + (plain.count > 44 ? plain.prefix(28) + "…" + plain.suffix(14) : plain[...]) + "”"
  }
}
