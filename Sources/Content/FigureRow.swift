public import Diagnostics

/// Figures side by side, of one height, sharing the text's width.
public struct FigureRow: BlockNode, Hashable, Sendable {
  public var node: Node
  public var figures: [Figure]
  public var caption: RichText?

  public init(figures: [Figure], caption: RichText? = nil, origin: Origin) {
    node = Node(origin)
    self.figures = figures
    self.caption = caption
  }
  public init(
    caption: RichText? = nil, file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]
  ) {
    let figures = content().compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
    self.init(figures: figures, caption: caption, origin: .here(file, line))
  }

  public var blocks: [Block] { [.figureRow(self)] }
}

/// Figures in rows of so many, the pictures of a row of one height; it may run over pages between rows. Where there are fewer
/// than a row holds, they are as high as a full row of their kind, and what is left of the width stays empty.
///
/// With a caption for all it is one figure, whose pictures are called a, b, c ("Figure 3 a–d"); without one, each picture
/// that has a caption is a figure of its own.
public struct FigureGrid: BlockNode, Hashable, Sendable {
  public var node: Node
  public var figures: [Figure]
  /// How many stand beside each other, 1 or more.
  public var columns: Int
  public var caption: RichText?

  public init(figures: [Figure], columns: Int, caption: RichText? = nil, origin: Origin) {
    node = Node(origin)
    self.figures = figures
    self.columns = max(columns, 1)
    self.caption = caption
  }
  public init(
    columns: Int, caption: RichText? = nil, file: StaticString = #fileID, line: UInt = #line,
    @ContentBuilder _ content: () -> [Block]
  ) {
    let figures = content().compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
    self.init(figures: figures, columns: columns, caption: caption, origin: .here(file, line))
  }

  public var blocks: [Block] { [.figureGrid(self)] }
}
