import Geometry
import Testing
import Typesetting

/// Short measures, so that a reader sees every decision.
@Suite struct TypesettingTests {
  @Test func setsAParagraph() throws {
    let lines = try Setting().lines(
      "Intercultural integration is a policy model for ensuring equality and cohesion in culturally diverse societies.",
      width: 160.pt)
    #expect(
      lines.map(\.text) == [
        "Intercultural integration is a",
        "policy model for ensuring equal-",
        "ity and cohesion in culturally",
        "diverse societies.",
      ])
  }
}
