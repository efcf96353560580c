import Tessera

/// `::: example {name=table}`: the Swift of an example of the manual, and below it what becomes of it.
enum ExampleBlock: AddedBlock {
  static let name = "example"
  static let attributes = ["name"]
  /// Code of so many lines stands on one page; longer code is divided, but its end stands with what becomes of it.
  private static let longestKept = 8
  /// The paper of the documents whose pages are shown: small and wide, so that their words can be read and two of them take
  /// less than a third of a page. What is to be shown could not wait for a page otherwise without leaving much of it empty.
  private static let previewSize = Size(400.pt, 300.pt)
  private static let previewMargin = 30.pt

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
    let isShort = listing.lines.count <= longestKept
    let below = blocks(of: result, request)
    let kept = isShort ? listing.keepTogether() : listing
    return (below.isEmpty ? kept : kept.keepWithNext()).blocks + below
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
      return [.figureGrid(FigureGrid(figures: figures, columns: figures.count > 4 ? 3 : 4, origin: request.origin))]
    }
  }

  private static func onSmallPaper(_ report: Report) -> Report {
    var report = report
    report.theme.page.size = previewSize
    report.theme.page.top = previewMargin
    report.theme.page.bottom = previewMargin
    report.theme.page.inner = previewMargin
    report.theme.page.outer = previewMargin
    return report
  }

  /// Blocks in a thin frame, on one page.
  private static func framed(_ blocks: [Block], _ request: BlockRequest) -> [Block] {
    var box = Box(nil, content: blocks, origin: request.origin)
    box.look = BoxLook(icon: BoxLook.Icon.none, rule: .frame, tint: BoxLook.Tint.none)
    return box.keepTogether().blocks
  }
}
