public import Content
public import Diagnostics
public import Geometry

/// Two to six parts of a whole as a hundred squares of one per cent each, named beside them.
///
///     try WaffleChart(data)
///
/// Colours and textures tell the parts apart. Squares are shared out by largest remainders, so that they are always a
/// hundred; the printed shares are those of the data.
public struct WaffleChart: DataChart {
  public let data: ChartData
  /// The parts with their shares.
  private let whole: Whole

  /// Squares for checked data: one series of two to six parts, every value known and not below zero, some above.
  ///
  /// Throws `FindingError` otherwise.
  public init(
    _ data: ChartData, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    let fail = ChartFailure(data.title, origin ?? .here(file, line))
    whole = try Whole(data, fail)
    if !(2...6).contains(data.categories.count) {
      throw fail(
        "a waffle has two to six parts, not \(data.categories.count)", "join the smallest parts, or show them as bars")
    }
  }

  public var kind: String { data.wording.graphics.waffleChart }
  public var statements: [String] { [whole.statement] }
  public var dataTable: ChartTable { whole.table }

  /// The squares of each part, a hundred together.
  var squares: [Int] { LargestRemainder.shares(of: whole.values, wholes: 100) }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    let inks = Inks(canvas.theme, width: width)
    let side = min(width, 120.pt)
    let labels = PartLabels(whole: whole, inks: inks, ruler: ruler)
    var plan = Plan(width: width)
    plan.add(grid(side: side, inks: inks))
    let indent = side + 16.pt
    // The wished heights: the middle of each part's squares.
    var (wishes, done) = ([Length](), 0)
    for count in squares {
      wishes.append(side * ((Double(done) + Double(count) / 2) / 100))
      done += count
    }
    if let beside = labels.beside(width: width - indent, wishes: wishes, height: side) {
      plan.add(beside.marks.map { $0.moved(by: Point(indent, .zero)) })
      plan.size.height = max(side, beside.height)
    } else {
      let list = labels.list(width: width)
      plan.add(list.marks.map { $0.moved(by: Point(.zero, side + 6.pt)) })
      plan.size.height = side + 6.pt + list.height
    }
    return plan.mirrored(if: data.wording.isRightToLeft)
  }

  /// Ten rows of ten squares, filled row by row from the top.
  private func grid(side: Length, inks: Inks) -> [Mark] {
    let pitch = side / 10
    let parts = squares.enumerated().flatMap { n, count in [Int](repeating: n, count: count) }
    return parts.enumerated().flatMap { place, part in
      let (row, column) = place.quotientAndRemainder(dividingBy: 10)
      let square = Rectangle(x: pitch * column, y: pitch * row, width: pitch * 0.88, height: pitch * 0.88)
      return [.bar(square, inks.colour(part)), .texture(square, .of(part), .white)] as [Mark]
    }
  }
}
