public import Diagnostics

/// A tinted box with a title, such as a "Thematic toolbox"; it may run over pages.
///
///     Box("Good to know") { Paragraph("…") }.look(BoxLook(icon: .idea, rule: .frame)).numbered()
///
/// Inside a box a figure of `.side` width stands at the box's end, with the text that follows beside it.
public struct Box: BlockNode, Hashable, Sendable {
  public var node: Node
  public var title: RichText?
  public var content: [Block]
  /// The name of one of the theme's variants.
  public var variant: String?
  /// What differs from the variant and from the theme's usual box.
  public var look = BoxLook()
  /// Whether it is counted: "Box 3".
  public var isNumbered = false
  /// Whether it holds what the author recommends: a template may collect such boxes.
  public var isSuggestion = false

  public init(_ title: RichText?, content: [Block], origin: Origin) {
    node = Node(origin)
    self.title = title
    self.content = content
  }
  public init(
    _ title: RichText? = nil, file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]
  ) {
    self.init(title, content: content(), origin: .here(file, line))
  }

  /// Sets the look where it differs from the theme's.
  public func look(_ look: BoxLook) -> Box {
    var copy = self
    copy.look = look
    return copy
  }

  /// Gives the box the look of one of the theme's variants.
  public func variant(_ name: String) -> Box {
    var copy = self
    copy.variant = name
    return copy
  }

  /// Counts the box: "Box 3" stands before its title.
  public func numbered() -> Box {
    var copy = self
    copy.isNumbered = true
    return copy
  }

  public var blocks: [Block] { [.box(self)] }
}
