import Geometry

extension Frame {
  /// The names of all destinations inside, in order.
  package var destinations: [String] {
    var names: [String] = []
    collectDestinations(into: &names)
    return names
  }

  private func collectDestinations(into names: inout [String]) {
    for placed in items {
      switch placed.item {
      case .destination(let name): names.append(name)
      case .group(_, let frame): frame.collectDestinations(into: &names)
      default: break
      }
    }
  }
}
