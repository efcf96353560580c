import Content
import Geometry
import Pages

extension FlowBuilder {
  /// Lets a label aim at an item: that of a list, box or quotation aims at whatever it begins with.
  mutating func aim(_ label: String, at index: Int) {
    let name = DocumentIndex.destination(of: label)
    items[index].block = items[index].block.aimed(name)
    if let remake = items[index].remake { items[index].remake = { try remake($0).aimed(name) } }
  }
}

extension Flowable {
  /// The block with a place that references aim at, at its top.
  fileprivate func aimed(_ name: String) -> any Flowable {
    let aim = Segment(path: [], items: [Frame.Placed(.zero, .destination(name))])
    switch self {
    case let block as TextBlock: block.content.destinations.append(name)
    case let block as TableBlock: block.content.caption.insert(aim, at: 0)
    case var block as FigureBlock:
      block.segments.insert(aim, at: 0)
      return block
    default: break
    }
    return self
  }
}
