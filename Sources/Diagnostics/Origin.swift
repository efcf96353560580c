/// Where a piece of content came from: a line of a template or a cell of a data file.
public enum Origin: Hashable, Sendable, CustomStringConvertible {
  /// A line of a Swift template (`#fileID`, `#line`).
  case template(file: String, line: Int)
  /// A place in a data file; line and column count from 1, the column in characters.
  case data(file: String, line: Int, column: Int)
  /// A whole file.
  case file(String)
  /// Made by the toolkit itself.
  case toolkit

  /// The template line of the caller: `Origin.here(file, line)` with `#fileID` and `#line` as default arguments.
  public static func here(_ file: StaticString, _ line: UInt) -> Origin {
    .template(file: file.description, line: Int(line))
  }

  /// `file:line:column`, as far as known.
  public var description: String {
    switch self {
    case .template(let file, let line): "\(file):\(line)"
    case .data(let file, let line, let column): "\(file):\(line):\(column)"
    case .file(let file): file
    case .toolkit: "tessera"
    }
  }
}
