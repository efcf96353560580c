public import Content
public import Diagnostics
public import Geometry

/// A drawing of data that describes itself: in words for a listener, and as a table.
public protocol Chart: Drawable {
  /// Title, subtitle, basis and language.
  var subject: ChartSubject { get }
  /// The kind of chart in the words of the document: "Bar chart".
  var kind: String { get }
  /// What a listener is told of the data, a sentence each, without its stop.
  var statements: [String] { get }
  /// What the description says after the values: the highlighted category, the reference.
  var remarks: [String] { get }
  /// Every value that is drawn.
  var dataTable: ChartTable { get }
  /// Arranges marks and guides for a width; `height` is what the page gives, nil for the chart's own. A chart that is read
  /// from right to left mirrors what it arranges.
  func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan
}

extension Chart {
  public var commaSeparatedValues: String? { dataTable.commaSeparatedValues }
  public var remarks: [String] { [] }

  /// Marks, guides, and the chart's basis under them.
  public func plan(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    let foot = ChartFoot(subject, width: width, ruler: ruler)
    var plan = arrange(width: width, height: height.map { max($0 - foot.height, .zero) }, on: canvas)
    plan.add(foot.marks.map { $0.moved(by: Point(.zero, plan.size.height)) })
    plan.size = Size(width, plan.size.height + foot.height)
    return plan
  }

  public func height(width: Length, on canvas: any DrawingCanvas) -> Length {
    plan(width: width, height: nil, on: canvas).size.height
  }

  public func draw(in size: Size, on canvas: any DrawingCanvas) {
    plan(width: size.width, height: size.height, on: canvas).draw(on: canvas)
  }

  /// The caption that belongs over the chart: the title in bold, then what is measured.
  public var caption: RichText {
    var inlines: [Inline] = []
    if !subject.title.isEmpty { inlines.append(.strong(RichText(subject.title))) }
    if !subject.subtitle.isEmpty {
      if !inlines.isEmpty { inlines.append(.lineBreak) }
      inlines.append(.text(subject.subtitle))
    }
    return RichText(inlines)
  }
}

extension Figure {
  /// A chart under its own title and subtitle, made from data.
  public init(_ chart: some Chart, width: Width = .text, source: RichText? = nil, origin: Origin) {
    self.init(
      .drawing(AnyDrawable(chart)), alternative: .text(chart.alternative), width: width, caption: chart.caption,
      source: source, origin: origin)
  }

  /// A chart under its own title and subtitle, made by a template.
  public init(
    chart: some Chart, width: Width = .text, source: RichText? = nil, file: StaticString = #fileID, line: UInt = #line
  ) {
    self.init(chart, width: width, source: source, origin: .here(file, line))
  }
}
