import Tessera

/// `::: example {name=table}`: the Swift of an example of the manual, and below it what becomes of it.
enum ExampleBlock: AddedBlock {
  static let name = "example"
  static let attributes = ["name"]
  /// Code of so many lines stands on one page; longer code is divided.
  private static let longestKept = 8
  /// Code of so many lines stands on one page with text that becomes of it. What is higher may come on the next page: else
  /// too much of this one would stay empty.
  private static let longestWithResult = 5
  /// So many pages of a document stand beside each other at least, and at most: so a row of them takes less than a third of
  /// a page, and waits for the next one without leaving much of this one empty.
  private static let pagesInRow = 3...5

  static func blocks(_ request: BlockRequest) -> [Block] {
    let bundle = request.bundle
    guard let name = request["name"] else {
      bundle.findings.error("which example?", at: request.origin, hint: "write ::: example {name=table}")
      return []
    }
    guard let example = Example.all.first(where: { $0.name == name.value }) else {
      bundle.findings.error(
        "there is no example “\(name.value)”", at: name.origin,
        hint: NearestName.of(name.value, in: Example.all.map(\.name)).map { "did you mean “\($0)”?" })
      return []
    }
    let folder = bundle.options { $0.string("examples") }
    let sources = ExampleSource(folder: folder, bundle: bundle, at: request.origin)
    guard let code = sources[example.name] else {
      bundle.findings.error(
        "the source of the example “\(example.name)” is not in \(folder)", at: name.origin,
        hint: "name the folder of the examples under \"options\" in report.json")
      return []
    }
    let result: Example.Result
    do {
      result = try example.make(bundle)
    } catch {
      bundle.findings.error("the example “\(example.name)”: \(error)", at: name.origin)
      return []
    }
    let listing = Listing(code, origin: request.origin)
    let lines = listing.lines.count
    let below = blocks(of: result, request)
    let kept = lines <= longestKept ? listing.keepTogether() : listing
    return (lines <= longestWithResult && result.isText ? kept.keepWithNext() : kept).blocks + below
  }

  private static func blocks(of result: Example.Result, _ request: BlockRequest) -> [Block] {
    switch result {
    case .nothing: return []
    case .blocks(let blocks): return framed(blocks, request)
    case .report(let report):
      let figures = request.bundle.previews(of: onSmallPaper(report), at: request.origin).enumerated().map { n, image in
        Figure(
          .image(image), alternative: .text("Page \(n + 1) of the document that the code above makes"),
          origin: request.origin)
      }
      let isOneRow = figures.count <= pagesInRow.upperBound
      let columns = isOneRow ? max(figures.count, pagesInRow.lowerBound) : pagesInRow.lowerBound
      return [.figureGrid(FigureGrid(figures: figures, columns: columns, origin: request.origin))]
    }
  }

  /// The document on A5, so that more of its words can be read where its pages are small.
  private static func onSmallPaper(_ report: Report) -> Report {
    var report = report
    report.theme.page.size = Size(148.mm, 210.mm)
    (report.theme.page.inner, report.theme.page.outer) = (40.pt, 40.pt)
    (report.theme.sizes.coverTitle, report.theme.sizes.coverMark) = (28.pt, 40.pt)
    return report
  }

  /// Blocks in a thin frame, on one page.
  private static func framed(_ blocks: [Block], _ request: BlockRequest) -> [Block] {
    var box = Box(nil, content: blocks, origin: request.origin)
    box.look = BoxLook(icon: BoxLook.Icon.none, rule: .frame, tint: BoxLook.Tint.none)
    return box.keepTogether().blocks
  }
}

extension Example.Result {
  /// Whether it is a few lines, and not as high as figures and tables are.
  fileprivate var isText: Bool {
    guard case .blocks(let blocks) = self else { return false }
    return blocks.allSatisfy { block in
      switch block {
      case .figure, .figureRow, .figureGrid, .table: false
      default: true
      }
    }
  }
}
