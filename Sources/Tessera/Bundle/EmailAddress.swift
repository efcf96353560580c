public import Datasets

/// An e-mail address in the data: one that a mail program can write to.
public struct EmailAddress: Hashable, Sendable, Decodable {
  public let text: String

  /// Nil for what is none: a name, an @, and a domain with a point.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].first != nil, parts[1].split(separator: ".").count > 1,
      !text.contains(where: { $0.isWhitespace || "<>,;\"()".contains($0) })
    else { return nil }
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let address = EmailAddress(text) else {
      throw DataProblem("“\(text)” is not an e-mail address", hint: "write it bare: name@example.org")
    }
    self = address
  }
}
