import PDFFinishing
import Testing

@testable import Tessera

/// A file of charts with a claim of its own.
struct Claim: Sendable, CustomTestStringConvertible {
  let standard: String
  /// What the validator must find true of it.
  let flavours: [String]

  static let attached = Claim(standard: "ua-1,a-3a", flavours: ["ua1", "3a"])
  static let all = [
    attached, Claim(standard: "ua-1", flavours: ["ua1"]), Claim(standard: "a-2a", flavours: ["2a"]),
    Claim(standard: "a-3a", flavours: ["3a"]), Claim(standard: "none", flavours: []),
  ]

  var testDescription: String { standard }
  var name: String { "claim-" + standard }

  func pdf() throws -> [UInt8] {
    let feature = try #require(Feature.figures.first { $0.name == "charts" })
    return try Pipeline.finish(feature.publication(), standards: Standards(standard))
  }
}
