import CCmark
import Synchronization

/// cmark's tree of a text; owns it and frees it. No node may outlive its tree.
final class CmarkTree {
  let root: CmarkNode
  private let document: OpaquePointer

  /// Parses GitHub's Markdown with footnotes, tables and bare addresses; nothing where memory is short.
  init?(_ text: [UInt8]) {
    guard let document = Self.parse(text) else { return nil }
    self.document = document
    root = CmarkNode(pointer: document)
  }

  deinit { cmark_node_free(document) }

  /// The extensions keep tables in global memory: they are registered once, and while a parser works it changes the
  /// table of special characters, so parsers take turns.
  private static let turn: Mutex<Void> = {
    cmark_gfm_core_extensions_ensure_registered()
    return Mutex(())
  }()

  private static func parse(_ text: [UInt8]) -> OpaquePointer? {
    turn.withLock { _ in
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in ["table", "autolink"] {
        if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
      }
      text.withUnsafeBytes { bytes in
        if let start = bytes.bindMemory(to: CChar.self).baseAddress { cmark_parser_feed(parser, start, bytes.count) }
      }
      return cmark_parser_finish(parser)
    }
  }
}

/// A node of cmark's tree; valid as long as its tree.
struct CmarkNode {
  fileprivate let pointer: OpaquePointer

  enum Kind {
    case document, paragraph, heading, list, item, quotation, code, html, thematicBreak, noteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image, noteCall
    case unknown
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .noteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .noteCall
    default: extensionKind
    }
  }

  /// Types of extensions get their numbers when they are registered; their names are fixed.
  private var extensionKind: Kind {
    switch cmark_node_get_type_string(pointer).map({ String(cString: $0) }) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    default: .unknown
    }
  }

  var children: some Sequence<CmarkNode> {
    sequence(state: cmark_node_first_child(pointer)) { next in
      guard let now = next else { return nil }
      next = cmark_node_next(now)
      return CmarkNode(pointer: now)
    }
  }

  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  var address: String { Self.string(cmark_node_get_url(pointer)) }
  var title: String { Self.string(cmark_node_get_title(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  var listKind: MarkdownBlock.List.Kind {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return .bulleted }
    return .numbered(
      start: Int(cmark_node_get_list_start(pointer)),
      delimiter: cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM ? ")" : ".")
  }

  var alignments: [MarkdownBlock.Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .start
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .end
      default: .none
      }
    }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
