import Tessera

/// An example of the manual: Swift that is compiled with it, and what becomes of it.
struct Example: Sendable {
  /// What an example makes.
  enum Result {
    /// Blocks, which the manual prints below the code.
    case blocks([Block])
    /// A whole document, of which the manual prints the pages.
    case report(Report)
    /// Nothing that is printed.
    case nothing
  }

  /// By which the prose of the manual asks for it, and by which its source is found.
  let name: String
  let make: @Sendable (Bundle) throws -> Result

  /// An example that makes blocks.
  static func blocks(
    _ name: String, @ContentBuilder _ make: @escaping @Sendable (Bundle) throws -> [Block]
  ) -> Example {
    Example(name: name) { .blocks(try make($0)) }
  }

  /// An example that makes a document.
  static func report(_ name: String, _ make: @escaping @Sendable (Bundle) throws -> Report) -> Example {
    Example(name: name) { .report(try make($0)) }
  }

  /// An example that is only to be read, and compiled: a type or a call.
  static func declaration(_ name: String) -> Example { Example(name: name) { _ in .nothing } }

  /// Every example, in the order of the manual.
  static let all: [Example] =
    wholes + parts + texts + insertions + figures + charts + tables + data + declarations
}
