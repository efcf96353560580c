import Geometry

/// What makes one publication of several.
extension Publication {
  /// The publication with a prefix before the names of all destinations, of links to them, and of attached files.
  package func named(_ prefix: String) -> Publication {
    var copy = self
    for index in copy.pages.indices {
      copy.pages[index].frame = copy.pages[index].frame.mapped { item in
        switch item {
        case .destination(let name): .destination(prefix + name)
        case .linkArea(.destination(let name), let size, let description):
          .linkArea(.destination(prefix + name), size: size, description: description)
        default: item
        }
      }
    }
    copy.outline = outline.map { entry in
      OutlineEntry(level: entry.level, title: entry.title, destination: prefix + entry.destination)
    }
    for index in copy.attachments.indices { copy.attachments[index].name = prefix + copy.attachments[index].name }
    return copy
  }

  /// The publication with its elements counted on after a number, and its pictures likewise.
  ///
  /// Its document element becomes `root`, or `part` (numbered here) inside of it.
  package func numbered(
    after last: Int, pictures: Int, root: Element, part: Element?
  ) -> (publication: Publication, lastElement: Int) {
    var copy = self
    var highest = last
    func number(_ id: Int) -> Int {
      highest = max(highest, last + id)
      return last + id
    }
    func map(_ item: FrameItem) -> FrameItem {
      switch item {
      case .picture(let index, let size): return .picture(index: index + pictures, size: size)
      case .group(let element?, let frame):
        if element.role == .document {
          guard var part else { return .group(root, frame) }
          part.id = number(element.id)
          return .group(root, Frame(size: frame.size, items: [Frame.Placed(.zero, .group(part, frame))]))
        }
        var element = element
        element.id = number(element.id)
        element.follows = element.follows.map(number)
        element.headers = element.headers.map(number)
        return .group(element, frame)
      default: return item
      }
    }
    for index in copy.pages.indices { copy.pages[index].frame = copy.pages[index].frame.mapped(map) }
    for index in copy.attachments.indices { copy.attachments[index].element = number(copy.attachments[index].element) }
    return (copy, highest)
  }
}

extension Frame {
  /// The frame with each of its items, the inner ones first, changed.
  func mapped(_ change: (FrameItem) -> FrameItem) -> Frame {
    Frame(
      size: size,
      items: items.map { placed in
        let inner: FrameItem =
          switch placed.item {
          case .group(let element, let frame): .group(element, frame.mapped(change))
          case .artifact(let kind, let frame): .artifact(kind, frame.mapped(change))
          default: placed.item
          }
        return Placed(placed.point, change(inner))
      })
  }
}
