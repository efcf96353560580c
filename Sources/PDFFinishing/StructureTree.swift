internal import Geometry
internal import Pages

/// The structure of the whole document, gathered from its pages (ISO 32000-1, 14.7.2).
struct StructureTree {
  enum Kid: Hashable {
    case node(Int)
    /// A segment of a page; both count from 0.
    case segment(page: Int, number: Int)
    /// A link area of a page, by its place in the page's `links`.
    case link(page: Int, number: Int)
  }

  struct Node {
    var role: Role
    var parent: Int?
    var kids: [Kid] = []
    /// Nil for nodes that the tree adds by itself.
    var element: Element?
    /// Where a figure first stands.
    var place: (page: Int, area: Rectangle)?
  }

  private(set) var nodes: [Node] = []
  /// The node whose role is document.
  private(set) var root = 0

  private var nodeOfElement: [Int: Int] = [:]
  /// Where kids of a node go instead: the link that was put between a reference and what it holds.
  private var insteadOf: [Int: Int] = [:]

  init(_ pages: [MarkedPage]) {
    for (index, page) in pages.enumerated() { add(page, index) }
    let tops = nodes.indices.filter { nodes[$0].parent == nil }
    if tops.count == 1, let top = tops.first, nodes[top].role == .document {
      root = top
    } else {
      root = nodes.count
      nodes.append(Node(role: .document, kids: tops.map { .node($0) }))
      for top in tops { nodes[top].parent = root }
    }
    for node in nodes.indices { putInOrder(node) }
  }

  /// The role of the node that holds an element's own content.
  func role(holding element: Element) -> Role {
    guard let node = nodeOfElement[element.id] else { return element.role }
    return nodes[insteadOf[node] ?? node].role
  }

  private mutating func add(_ page: MarkedPage, _ index: Int) {
    for step in page.steps {
      switch step {
      case .element(let place): enter(place, of: page, index)
      case .segment(let number):
        guard case .element(let place) = page.segments[number].owner else { continue }
        add(.segment(page: index, number: number), to: page.elements[place].element)
      case .link(let number): addLink(number, of: page, index)
      }
    }
  }

  private mutating func enter(_ place: Int, of page: MarkedPage, _ index: Int) {
    let occurrence = page.elements[place]
    guard nodeOfElement[occurrence.element.id] == nil else { return }
    let parent = occurrence.parent.flatMap { nodeOfElement[page.elements[$0].element.id] }
    let node = nodes.count
    nodes.append(
      Node(
        role: occurrence.element.role, parent: nil, element: occurrence.element,
        place: occurrence.area.map { (index, $0) }))
    nodeOfElement[occurrence.element.id] = node
    guard let parent else { return }
    // A list of contents inside an entry is no part of the entry's own link.
    adopt(node, by: occurrence.element.role == .contents ? parent : insteadOf[parent] ?? parent)
  }

  private mutating func add(_ kid: Kid, to element: Element) {
    guard let node = nodeOfElement[element.id] else { return }
    nodes[insteadOf[node] ?? node].kids.append(kid)
  }

  /// Link annotations must be kids of a link element (ISO 14289-1, 7.18.5); where layout put the area into another
  /// one, a link is put between.
  private mutating func addLink(_ number: Int, of page: MarkedPage, _ index: Int) {
    let element = page.elements[page.links[number].element].element
    guard let node = nodeOfElement[element.id] else { return }
    let kid = Kid.link(page: index, number: number)
    switch element.role {
    case .link: break
    case .reference:
      if insteadOf[node] == nil { insteadOf[node] = wrapKids(of: node, in: .link) }
    case .contentsItem:
      if insteadOf[node] == nil { insteadOf[node] = wrapKids(of: wrapKids(of: node, in: .reference), in: .link) }
    default:
      let link = nodes.count
      nodes.append(Node(role: .link, kids: [kid]))
      adopt(link, by: node)
      return
    }
    add(kid, to: element)
  }

  /// Puts a new node between a node and its kids; lists of contents stay where they are.
  private mutating func wrapKids(of node: Int, in role: Role) -> Int {
    let wrapper = nodes.count
    let isList = { [nodes] (kid: Kid) in
      if case .node(let number) = kid { nodes[number].role == .contents } else { false }
    }
    let moved = nodes[node].kids.filter { !isList($0) }
    let lists = nodes[node].kids.filter(isList)
    nodes.append(Node(role: role, parent: node, kids: moved))
    for case .node(let kid) in moved { nodes[kid].parent = wrapper }
    nodes[node].kids = [.node(wrapper)] + lists
    return wrapper
  }

  /// Puts kids that were met in the order of painting into the order of the source (see `Element`).
  private mutating func putInOrder(_ node: Int) {
    let kids = nodes[node].kids
    guard kids.count > 1 else { return }
    var followers: [(kid: Kid, after: Int)] = []
    var others: [Kid] = []
    var numbers: [Int] = []
    for kid in kids {
      if case .node(let number) = kid, let element = nodes[number].element {
        if let leader = element.follows.flatMap({ nodeOfElement[$0] }) {
          followers.append((kid, leader))
          continue
        }
        numbers.append(element.id)
      }
      others.append(kid)
    }
    if nodes[node].role.groups, numbers.count == others.count,
      !zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    {
      others = zip(numbers, others).sorted { $0.0 < $1.0 }.map(\.1)
    } else if followers.isEmpty {
      return
    }
    for follower in followers {
      // The leader may stand deeper, in a link or span of this node.
      var leader = follower.after
      while let parent = nodes[leader].parent, parent != node { leader = parent }
      var place = others.lastIndex(of: .node(leader)).map { $0 + 1 } ?? others.count
      // Two notes may be called in one span.
      while place < others.count, followers.contains(where: { $0.kid == others[place] }) { place += 1 }
      others.insert(follower.kid, at: place)
    }
    nodes[node].kids = others
  }

  private mutating func adopt(_ node: Int, by parent: Int) {
    nodes[node].parent = parent
    nodes[parent].kids.append(.node(node))
  }
}
