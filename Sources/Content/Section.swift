public import Diagnostics

/// A heading and what stands under it: a chapter (level 1) or a section (levels 2 to 4).
public struct Section: BlockNode, Hashable, Sendable {
  public enum Numbering: Hashable, Sendable {
    /// Numbered from the report's `numberFrom` level on.
    case automatic
    case numbered
    case unnumbered
    /// "Appendix I", counted on its own.
    case appendix
  }

  public var node: Node
  public var title: RichText
  /// 1 (chapter) to 4; set from the nesting by `Chapter` and `Section`.
  public var level: Int
  public var numbering: Numbering
  /// Whether the contents list may name it.
  public var isListed = true
  /// One sentence under the title of a chapter.
  public var abstract: RichText?
  public var content: [Block]

  /// A section at a stated level; templates write `Chapter` and `Section { }`.
  public init(
    _ title: RichText, level: Int, numbering: Numbering = .automatic, abstract: RichText? = nil, content: [Block],
    origin: Origin
  ) {
    node = Node(origin)
    self.title = title
    self.level = level
    self.numbering = numbering
    self.abstract = abstract
    self.content = content
  }

  /// A section one level below the one around it.
  public init(
    _ title: RichText, numbering: Numbering = .automatic, file: StaticString = #fileID, line: UInt = #line,
    @ContentBuilder _ content: () -> [Block]
  ) {
    self.init(
      title, level: 2, numbering: numbering, content: Self.deepen(content()), origin: .here(file, line))
  }

  /// Takes the section out of the numbering.
  public func unnumbered() -> Section {
    var copy = self
    copy.numbering = .unnumbered
    return copy
  }

  /// Keeps the section out of the contents list.
  public func unlisted() -> Section {
    var copy = self
    copy.isListed = false
    return copy
  }

  public var blocks: [Block] { [.section(self)] }

  /// Puts the sections among `blocks` one level deeper, down to level 4.
  static func deepen(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      if case .columns(var columns) = block {
        columns.content = deepen(columns.content)
        return .columns(columns)
      }
      guard case .section(var inner) = block else { return block }
      inner.level = min(inner.level + 1, 4)
      inner.content = deepen(inner.content)
      return .section(inner)
    }
  }
}

/// A chapter: a heading of level 1 that begins a page.
public struct Chapter: BlockContent {
  var section: Section

  public init(
    _ title: RichText, abstract: RichText? = nil, numbering: Section.Numbering = .automatic,
    file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]
  ) {
    section = Section(
      title, level: 1, numbering: numbering, abstract: abstract, content: content(), origin: .here(file, line))
  }

  /// Names the chapter for references.
  public func label(_ name: String) -> Chapter {
    var copy = self
    copy.section.node.label = name
    return copy
  }

  /// Takes the chapter out of the numbering.
  public func unnumbered() -> Chapter {
    var copy = self
    copy.section.numbering = .unnumbered
    return copy
  }

  public var blocks: [Block] { [.section(section)] }
}

/// An appendix: a chapter that is counted "Appendix I", "Appendix II".
public struct Appendix: BlockContent {
  var chapter: Chapter

  public init(
    _ title: RichText, file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]
  ) {
    chapter = Chapter(title, numbering: .appendix, file: file, line: line, content)
  }

  /// Names the appendix for references.
  public func label(_ name: String) -> Appendix {
    var copy = self
    copy.chapter = chapter.label(name)
    return copy
  }

  public var blocks: [Block] { chapter.blocks }
}
