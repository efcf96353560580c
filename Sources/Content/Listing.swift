public import Diagnostics

/// Lines of code, or of another text that is read as it was typed: spaces and ends of lines are kept.
///
///     Listing("""
///       Chapter("Membership") {
///         Paragraph("The network has 163 members.")
///       }
///       """)
///
/// It is set in the theme's family of one width on a grey ground, runs over pages between lines, and from left to right in
/// every language. A line that is longer than the column goes on below, further in; a warning tells which.
public struct Listing: BlockNode, Hashable, Sendable {
  public var node: Node
  public var code: String

  public init(_ code: String, file: StaticString = #fileID, line: UInt = #line) {
    self.init(code, origin: .here(file, line))
  }
  public init(_ code: String, origin: Origin) {
    node = Node(origin)
    self.code = code
  }

  /// The lines, with spaces in the place of tabs; empty ones at the end are left out.
  public var lines: [String] {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line).replacing("\t", with: "    ")
    }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines
  }

  public var blocks: [Block] { [.listing(self)] }
}
