import Geometry
import Pages

/// A finished publication read back: elements in structure order with their text and pages.
struct Reading {
  /// An element as a reader meets it, its pieces on all pages joined.
  final class Node {
    let element: Element?
    var children: [Child] = []
    var pages: [Int] = []

    init(_ element: Element?) { self.element = element }

    /// The text of this element and those inside; notes are left out, they are elements of their own.
    var text: String {
      children.map { child in
        switch child {
        case .text(let text): text
        case .node(let node): if case .note = node.element?.role { "" } else { node.text }
        }
      }.joined()
    }

    /// All elements inside, this one first, in order.
    var all: [Node] {
      [self] + children.flatMap { if case .node(let node) = $0 { node.all } else { [Node]() } }
    }
  }

  enum Child {
    case text(String)
    case node(Node)
  }

  let root = Node(nil)
  private(set) var nodes: [Int: Node] = [:]
  /// Destination → index of its page.
  private(set) var destinations: [String: Int] = [:]
  /// Internal links: the element that carries it, and where it leads.
  private(set) var links: [(node: Node, target: LinkTarget, page: Int)] = []
  /// Boxes of painted glyph runs by page, for checks of overlap: element id and rectangle.
  private(set) var runs: [[(element: Int, box: Rectangle, text: String)]] = []

  /// What kind of number each page has.
  let styles: [PageNumber.Style]

  init(_ publication: Publication) {
    styles = publication.pages.map(\.number.style)
    for (index, page) in publication.pages.enumerated() {
      runs.append([])
      add(page.frame, to: root, at: .zero, page: index)
    }
  }

  func nodes(_ role: (Role) -> Bool) -> [Node] {
    root.all.filter { node in node.element.map { role($0.role) } ?? false }
  }

  private mutating func add(_ frame: Frame, to node: Node, at origin: Point, page: Int) {
    for placed in frame.items {
      let point = origin + placed.point
      switch placed.item {
      case .group(let element?, let inner):
        let child: Node
        if let known = nodes[element.id] {
          child = known
        } else {
          child = Node(element)
          nodes[element.id] = child
          node.children.append(.node(child))
        }
        if child.pages.last != page { child.pages.append(page) }
        add(inner, to: child, at: point, page: page)
      case .group(nil, let inner): add(inner, to: node, at: point, page: page)
      case .glyphs(let run):
        let text = run.actualText ?? String(decoding: run.text, as: UTF8.self)
        node.children.append(.text(text))
        runs[page].append(
          (
            node.element?.id ?? 0,
            Rectangle(x: point.x, y: point.y - run.size * 0.7, width: run.width, height: run.size * 0.7), text
          ))
      case .destination(let name): destinations[name] = page
      case .linkArea(let target, _, _): links.append((node, target, page))
      case .path, .picture, .artifact: break
      }
    }
  }
}

extension String {
  /// The words alone: white space folded, soft hyphens taken out, no-break spaces as spaces.
  var words: [Substring] {
    var plain = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{AD}": break
      case "\u{A0}", "\u{202F}", "\u{2002}", "\n", "\t": plain.unicodeScalars.append(" ")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.split(separator: " ")
  }
}
