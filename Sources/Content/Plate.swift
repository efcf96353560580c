public import Diagnostics
public import Geometry

/// A page that is looked at rather than read: a certificate, a diploma, a notice for a wall.
///
///     Plate(ground: frame) {
///       PlateSpace()
///       PlateLine("Certificate of membership", size: 26.pt)
///       PlateLine("Velmora", size: 60.pt, least: 30.pt, lines: 2).title()
///       PlateSpace()
///       Signatures([Person(name: "M. Ostrander", function: "Mayor")])
///     }
///
/// Its parts stand under each other in the middle of the page, on a drawn ground; it bears no running head and no page
/// number. Plates follow the body of a report, in their order. What stands between spaces keeps together; without any
/// space all stands in the middle of the page's height.
public struct Plate: Hashable, Sendable {
  public var origin: Origin
  public var isLandscape: Bool
  /// From the edges of the page to what stands on it.
  public var margins: Size
  /// Fills the page; it says nothing that the words do not say.
  public var ground: AnyDrawable?
  public var parts: [PlatePart]

  public init(
    isLandscape: Bool = true, margins: Size = Size(90.pt, 64.pt), ground: (any Drawable)? = nil,
    file: StaticString = #fileID, line: UInt = #line, @PlateBuilder _ parts: () -> [PlatePart]
  ) {
    origin = .here(file, line)
    self.isLandscape = isLandscape
    self.margins = margins
    self.ground = ground.map { AnyDrawable($0) }
    self.parts = parts()
  }

  /// Sets the place that findings name; for plates that come from data.
  public func from(_ origin: Origin) -> Plate {
    var copy = self
    copy.origin = origin
    return copy
  }
}

/// A part of a plate.
public enum PlatePart: Hashable, Sendable {
  case line(PlateLine)
  case pictures(PlatePictures)
  case signatures(Signatures)
  case space(PlateSpace)
}

/// Words in the middle of a plate.
public struct PlateLine: Hashable, Sendable {
  public enum Ink: Hashable, Sendable { case ink, muted, accent, second }
  public enum Face: Hashable, Sendable { case text, sans }

  public var origin: Origin?
  public var text: RichText
  /// As large as this where there is room, and no smaller than `least`.
  public var size: Length
  public var least: Length
  /// How many lines they may take. A line is broken only where its size would else fall below seven tenths.
  public var lines: Int
  public var isBold = false
  public var face = Face.sans
  public var ink = Ink.ink
  /// Above the words.
  public var space = Length.zero
  /// The share of the width that they may take, above 0 up to 1.
  public var measure = 1.0
  /// Whether they are the heading of the page (H1), which the outline names.
  public var isTitle = false

  public init(_ text: RichText, size: Length, least: Length? = nil, lines: Int = 1) {
    self.text = text
    self.size = size
    self.least = least ?? size
    self.lines = max(lines, 1)
  }

  private func changing(_ change: (inout PlateLine) -> Void) -> PlateLine {
    var copy = self
    change(&copy)
    return copy
  }

  public func bold() -> PlateLine { changing { $0.isBold = true } }
  public func set(in face: Face) -> PlateLine { changing { $0.face = face } }
  public func ink(_ ink: Ink) -> PlateLine { changing { $0.ink = ink } }
  public func space(_ space: Length) -> PlateLine { changing { $0.space = space } }
  public func measure(_ share: Double) -> PlateLine { changing { $0.measure = share } }
  public func title() -> PlateLine { changing { $0.isTitle = true } }
  /// Sets the place that findings about the words name.
  public func from(_ origin: Origin) -> PlateLine { changing { $0.origin = origin } }
}

/// Pictures side by side in the middle of a plate, such as logos; they are never cut, stretched or coloured.
public struct PlatePictures: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var image: Image
    /// What a listener is told.
    public var alternative: String

    public init(_ image: Image, alternative: String) {
      self.image = image
      self.alternative = alternative
    }
  }

  public var items: [Item]
  /// Of each picture; less where they would be wider than the plate.
  public var height: Length

  public init(_ items: [Item], height: Length) {
    self.items = items
    self.height = height
  }
}

/// Rules to sign on, side by side, with name and function of those who sign.
public struct Signatures: Hashable, Sendable {
  public var people: [Person]

  public init(_ people: [Person]) { self.people = people }
}

/// Room between parts of a plate: all of its spaces share what is left, each by its weight.
public struct PlateSpace: Hashable, Sendable {
  public var weight: Double

  public init(_ weight: Double = 1) { self.weight = weight }
}

/// Joins the parts of a plate.
@resultBuilder
public enum PlateBuilder {
  public static func buildExpression(_ line: PlateLine) -> [PlatePart] { [.line(line)] }
  public static func buildExpression(_ pictures: PlatePictures) -> [PlatePart] { [.pictures(pictures)] }
  public static func buildExpression(_ signatures: Signatures) -> [PlatePart] { [.signatures(signatures)] }
  public static func buildExpression(_ space: PlateSpace) -> [PlatePart] { [.space(space)] }
  public static func buildBlock(_ parts: [PlatePart]...) -> [PlatePart] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [PlatePart]?) -> [PlatePart] { part ?? [] }
  public static func buildEither(first: [PlatePart]) -> [PlatePart] { first }
  public static func buildEither(second: [PlatePart]) -> [PlatePart] { second }
  public static func buildArray(_ parts: [[PlatePart]]) -> [PlatePart] { parts.flatMap { $0 } }
}
