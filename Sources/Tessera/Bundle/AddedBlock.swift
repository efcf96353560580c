public import Content
import Datasets
public import Diagnostics

/// A block of prose that a template adds to those that every document knows.
///
///     ::: expenditure Where the money went {data=budget}
///     :::
///
/// It is made from data: nothing stands between its lines.
public protocol AddedBlock: Sendable {
  /// What stands behind the colons: "expenditure".
  static var name: String { get }
  /// The attributes that it reads.
  static var attributes: [String] { get }
  /// Makes the block; what is wrong goes to the findings of the request's bundle.
  static func blocks(_ request: BlockRequest) -> [Block]
}

/// What prose says of an added block.
public struct BlockRequest {
  public let bundle: Bundle
  /// The line of the block.
  public let origin: Origin
  /// What stands behind its name.
  public let title: RichText?
  let attributes: MarkdownAttributes

  /// The value of an attribute, with its place.
  public subscript(_ name: String) -> Sourced<String>? {
    attributes[name].map { Sourced($0.value, origin: $0.origin) }
  }
}

extension ProseConverter {
  /// The blocks of templates by their names.
  var addedNames: [String] { bundle.addedBlocks.map { $0.name } }

  /// A block that the template adds; nil where it adds none of that name.
  func added(_ div: MarkdownBlock.Div) -> [Block]? {
    guard let block = bundle.addedBlocks.first(where: { $0.name == div.name }) else { return nil }
    check(div.attributes, keys: block.attributes)
    return block.blocks(
      BlockRequest(
        bundle: bundle, origin: div.origin, title: div.title.isEmpty ? nil : text(div.title),
        attributes: div.attributes))
  }
}
