import Content
import Geometry
import Pages

/// A finished publication read back: its elements in the order of the structure, and what is painted where.
struct ReadPages {
  /// An element with its pieces on all pages.
  final class Node {
    let element: Element
    weak var parent: Node?
    var children: [Node] = []
    /// Text that stands directly in it or in links and spans inside, with its page and baseline.
    var runs: [(text: String, page: Int, y: Length)] = []
    var pages: [Int] = []

    init(_ element: Element) { self.element = element }

    /// This node and all inside, siblings in the order of their numbers.
    var all: [Node] { [self] + children.sorted { $0.element.id < $1.element.id }.flatMap(\.all) }

    func isInside(_ role: (Role) -> Bool) -> Bool {
      role(element.role) || parent?.isInside(role) == true
    }

    /// The element of a role that this one stands in.
    func parent(_ role: Role) -> Node? { element.role == role ? self : parent?.parent(role) }

    var text: String { runs.map(\.text).joined().plainWords }

    /// How many lines stand on each page, by page.
    var lines: [(page: Int, count: Int)] {
      pages.map { page in (page, Set(runs.filter { $0.page == page }.map(\.y)).count) }.filter { $0.1 > 0 }
    }
  }

  /// Something painted, for checks of place.
  struct Box {
    enum Kind { case text, note, picture, margin }

    var kind: Kind
    var area: Rectangle
    var text: String
    var element: Int
  }

  private(set) var top: [Node] = []
  private(set) var nodes: [Int: Node] = [:]
  private(set) var destinations: [String: [Int]] = [:]
  /// Areas that links cover: where they lead, their page, and their text.
  private(set) var links: [(target: String, page: Int, node: Node)] = []
  private(set) var boxes: [[Box]] = []

  init(_ publication: Publication) {
    for page in publication.pages {
      boxes.append([])
      add(page.frame, in: nil, leaf: nil, kind: .text, at: .zero)
    }
  }

  private mutating func add(_ frame: Frame, in node: Node?, leaf: Node?, kind: Box.Kind, at origin: Point) {
    let page = boxes.count - 1
    for placed in frame.items {
      let point = origin + placed.point
      switch placed.item {
      case .group(let element?, let inner):
        let child = enter(element, in: node)
        if child.pages.last != page { child.pages.append(page) }
        var kind = kind
        if element.role == .note { kind = .note }
        // Links and spans are part of their paragraph's text; calls and references are not.
        let isInline = element.role == .link && node?.element.role != .reference || element.role == .span
        add(inner, in: child, leaf: isInline ? leaf : child, kind: kind, at: point)
      case .group(nil, let inner):
        if node?.element.role == .figure, inner.size.height > .zero {
          boxes[page].append(
            Box(kind: .picture, area: Rectangle(point, inner.size), text: "picture", element: node?.element.id ?? 0))
        } else {
          add(inner, in: node, leaf: leaf, kind: kind, at: point)
        }
      case .glyphs(let run):
        let text = run.actualText ?? String(decoding: run.text, as: UTF8.self)
        leaf?.runs.append((text, page, point.y))
        guard !run.isBlank, text != "\u{AD}" else { continue }
        let area = Rectangle(x: point.x, y: point.y - run.size * 0.7, width: run.width, height: run.size * 0.7)
        boxes[page].append(Box(kind: kind, area: area, text: text, element: node?.element.id ?? 0))
      case .artifact(let artifact, let inner):
        switch artifact {
        case .runningHead, .runningFoot, .folio: add(inner, in: nil, leaf: nil, kind: .margin, at: point)
        case .decoration: add(inner, in: nil, leaf: nil, kind: kind, at: point)
        case .rule, .background: break
        }
      case .destination(let name): destinations[name, default: []].append(page)
      case .linkArea(.destination(let name), _, _): if let node { links.append((name, page, node)) }
      case .linkArea, .path, .picture: break
      }
    }
  }

  private mutating func enter(_ element: Element, in parent: Node?) -> Node {
    if let known = nodes[element.id] { return known }
    let node = Node(element)
    nodes[element.id] = node
    node.parent = parent
    if let parent { parent.children.append(node) } else { top.append(node) }
    return node
  }

  /// The elements that hold text or a picture, in reading order, those of notes left out.
  func leaves(on isBody: (Int) -> Bool) -> [Node] {
    top.flatMap(\.all).filter { node in
      guard let page = node.pages.first, isBody(page) else { return false }
      switch node.element.role {
      case .figure: return true
      case .heading, .paragraph, .label, .headerCell, .dataCell, .caption:
        return !node.text.isEmpty && !node.isInside { $0 == .note }
      default: return false
      }
    }
  }

  var notes: [Node] { top.flatMap(\.all).filter { $0.element.role == .note } }
}
