internal import Diagnostics
internal import Geometry

extension MarkedPage {
  /// Flattens a page; `position` counts pages from 1, for messages.
  ///
  /// Throws `FindingError` where paint or a link area stands outside any element and any artifact: a screen reader
  /// would never find it.
  package init(_ page: Page, position: Int) throws {
    self.init()
    var flattening = Flattening(position: position)
    try flattening.add(page.frame, at: .zero, owner: nil)
    self = flattening.page
  }
}

/// The state of walking one page's frames.
private struct Flattening {
  var page = MarkedPage()
  let position: Int
  /// Where each element id stands in `page.elements`.
  private var places: [Int: Int] = [:]
  /// The figure that each element of the page is or stands in.
  private var figures: [Int?] = []
  /// Whether the last segment may take further items.
  private var isOpen = false

  init(position: Int) { self.position = position }

  mutating func add(_ frame: Frame, at origin: Point, owner: MarkedPage.Owner?) throws {
    for placed in frame.items {
      let point = origin + placed.point
      switch placed.item {
      case .glyphs(let run):
        if !run.glyphs.isEmpty {
          try add(.glyphs(run), at: point, owner: owner, actualText: run.actualText, isBlank: run.isBlank)
        }
      case .path(let path):
        if !path.path.elements.isEmpty { try add(.path(path), at: point, owner: owner) }
      case .picture(let index, let size):
        if size.width > .zero, size.height > .zero {
          try add(.picture(index: index, size: size), at: point, owner: owner)
        }
      case .linkArea(let target, let size, let description):
        try addLink(
          MarkedPage.Link(target: target, area: Rectangle(point, size), description: description, element: 0), owner)
      case .destination(let name):
        page.destinations.append(MarkedPage.Destination(name: name, point: point))
      case .group(let element, let inner):
        try add(inner, at: point, owner: enter(element, within: owner))
      case .artifact(let kind, let inner):
        var innerOwner = MarkedPage.Owner.artifact(kind, Rectangle(point, inner.size))
        if case .artifact? = owner, let owner { innerOwner = owner }
        try add(inner, at: point, owner: innerOwner)
      }
    }
  }

  /// The owner of what stands inside a group.
  private mutating func enter(_ element: Element?, within owner: MarkedPage.Owner?) -> MarkedPage.Owner? {
    guard let element else { return owner }
    var parent: Int?
    switch owner {
    case .artifact?: return owner
    case .element(let place)?: parent = place
    case nil: parent = nil
    }
    if let place = places[element.id] { return .element(place) }
    let place = page.elements.count
    places[element.id] = place
    page.elements.append(MarkedPage.Occurrence(element: element, parent: parent))
    figures.append(element.role == .figure ? place : parent.flatMap { figures[$0] })
    page.steps.append(.element(place))
    // Paint of the parent before and after this element, even an empty one, must stay apart.
    isOpen = false
    return .element(place)
  }

  private mutating func add(
    _ paint: MarkedPage.Paint, at point: Point, owner: MarkedPage.Owner?, actualText: String? = nil,
    isBlank: Bool = false
  ) throws {
    guard let owner else { throw outside("paint") }
    if case .element(let place) = owner, let figure = figures[place], let bounds = paint.bounds {
      let area = Rectangle(point + bounds.origin, bounds.size)
      page.elements[figure].area = page.elements[figure].area.map { $0.union(area) } ?? area
    }
    let item = MarkedPage.Segment.Item(point: point, paint: paint)
    let last = page.segments.count - 1
    let standsAlone = actualText != nil || isBlank
    if isOpen, !standsAlone, page.segments[last].owner == owner {
      page.segments[last].items.append(item)
    } else {
      page.segments.append(
        MarkedPage.Segment(owner: owner, actualText: actualText, items: [item], isBlank: isBlank))
      page.steps.append(.segment(last + 1))
      isOpen = !standsAlone
    }
  }

  private mutating func addLink(_ link: MarkedPage.Link, _ owner: MarkedPage.Owner?) throws {
    switch owner {
    case nil: throw outside("the link \"\(link.description)\"")
    case .artifact?: return
    case .element(let place)?:
      page.steps.append(.link(page.links.count))
      page.links.append(link)
      page.links[page.links.count - 1].element = place
    }
  }

  private func outside(_ what: String) -> FindingError {
    FindingError(
      "page \(position): \(what) stands outside any element and any artifact", at: .toolkit,
      hint: "layout must place it in a group with an element, or in an artifact")
  }
}

extension MarkedPage.Paint {
  /// What the paint covers, from its point; text by the usual share of its size above and below the baseline.
  fileprivate var bounds: Rectangle? {
    switch self {
    case .glyphs(let run): Rectangle(x: .zero, y: -(run.size * 0.8), width: run.width, height: run.size)
    case .path(let painted): painted.path.bounds
    case .picture(_, let size): Rectangle(.zero, size)
    }
  }
}
