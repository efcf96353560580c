public import Datasets

/// A web address in the data: one that a viewer of the document can open.
public struct WebAddress: Hashable, Sendable, Decodable {
  public let text: String

  /// Nil for what no viewer can open.
  public init?(_ text: String) {
    guard ProseConverter.isWebAddress(text) else { return nil }
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let address = WebAddress(text) else {
      throw DataProblem("“\(text)” is not a web address", hint: "begin it with https://")
    }
    self = address
  }
}
