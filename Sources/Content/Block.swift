/// A block of a document: what layout sees.
public indirect enum Block: Hashable, Sendable {
  case section(Section)
  case paragraph(Paragraph)
  case list(List)
  case quotation(Quotation)
  case listing(Listing)
  case figure(Figure)
  case pullQuote(PullQuote)
  case figureRow(FigureRow)
  case figureGrid(FigureGrid)
  case table(Table)
  case box(Box)
  case keyNumbers(KeyNumbers)
  case people(People)
  case columns(Columns)
  case pair(Pair)
  case contents(ContentsList)
  case backIndex(BackIndex)
  case pageBreak(PageBreak)

  /// The node of whichever block it is.
  public var node: Node {
    switch self {
    case .section(let b): b.node
    case .paragraph(let b): b.node
    case .list(let b): b.node
    case .quotation(let b): b.node
    case .listing(let b): b.node
    case .figure(let b): b.node
    case .pullQuote(let b): b.node
    case .figureRow(let b): b.node
    case .figureGrid(let b): b.node
    case .table(let b): b.node
    case .box(let b): b.node
    case .keyNumbers(let b): b.node
    case .people(let b): b.node
    case .columns(let b): b.node
    case .pair(let b): b.node
    case .contents(let b): b.node
    case .backIndex(let b): b.node
    case .pageBreak(let b): b.node
    }
  }
}

/// Something that can stand between the braces of a template.
public protocol BlockContent {
  var blocks: [Block] { get }
}

extension Block: BlockContent {
  public var blocks: [Block] { [self] }
}
extension [Block]: BlockContent {
  public var blocks: [Block] { self }
}

/// Joins blocks in their order.
@resultBuilder
public enum ContentBuilder {
  public static func buildExpression(_ content: some BlockContent) -> [Block] { content.blocks }
  public static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
  public static func buildEither(first: [Block]) -> [Block] { first }
  public static func buildEither(second: [Block]) -> [Block] { second }
  public static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap { $0 } }
}
