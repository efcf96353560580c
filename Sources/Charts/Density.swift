import Content
import Geometry

/// How closely the rows of a lying chart follow each other.
enum Density: CaseIterable {
  case open, tight, close

  /// The first arrangement, from open to close, that is no higher than a figure can be on a page; the closest where none is.
  static func fitting(_ height: Length?, _ arrange: (Density) -> Plan) -> Plan {
    let room = height ?? BarChart.highest
    var plan = arrange(.open)
    for density in allCases.dropFirst() where plan.size.height > room + 0.5.pt { plan = arrange(density) }
    return plan
  }
}

extension Inks {
  /// The inks of a chart whose rows stand close have the smallest letters.
  init(_ theme: Theme, width: Length, _ density: Density) {
    self.init(theme, width: width)
    if density == .close { labelSize = Self.smallest }
  }
}
