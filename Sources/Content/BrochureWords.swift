/// What a brochure on membership says by itself: its headings, mostly questions.
public struct BrochureWords: Hashable, Sendable, Decodable {
  public var kind: String
  public var why: String
  public var who: String
  public var how: String
  public var stepByStep: String
  public var services: String
  public var duties: String
  public var costs: String
  public var numbers: String
}
