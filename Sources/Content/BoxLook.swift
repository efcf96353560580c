public import Geometry

/// How a box looks. What is nil is as the box's variant says, or else the theme.
public struct BoxLook: Hashable, Sendable {
  /// A sign beside the title. It says nothing that the title does not say: listeners are not told of it.
  public enum Icon: Hashable, Sendable {
    case none
    case link, toolbox, idea, quote, info, warning
    case image(Image)
    case drawing(AnyDrawable)

    /// Those that are drawn by the toolkit, by name.
    public static let named: [String: Icon] = [
      "none": .none, "link": .link, "toolbox": .toolbox, "idea": .idea, "quote": .quote, "info": .info,
      "warning": .warning,
    ]
  }
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// A strong rule at the starting edge.
    case edge
    /// A thin rule all around; where a page ends the box is open.
    case frame
    case none
  }
  /// The colour of the title and the rule, and with it that of the ground.
  public enum Tint: String, Hashable, Sendable, CaseIterable {
    case accent
    case second
    case grey
    /// No ground; title and rule in the accent.
    case none
  }

  public var icon: Icon?
  public var rule: Rule?
  public var tint: Tint?
  /// Whether the title stands white on a bar of the colour.
  public var hasTitleBar: Bool?

  public init(icon: Icon? = nil, rule: Rule? = nil, tint: Tint? = nil, hasTitleBar: Bool? = nil) {
    self.icon = icon
    self.rule = rule
    self.tint = tint
    self.hasTitleBar = hasTitleBar
  }

  /// This look, completed by another.
  public func completed(by other: BoxLook) -> BoxLook {
    BoxLook(
      icon: icon ?? other.icon, rule: rule ?? other.rule, tint: tint ?? other.tint,
      hasTitleBar: hasTitleBar ?? other.hasTitleBar)
  }
}

extension Theme {
  /// The boxes of a document.
  public struct Boxes: Hashable, Sendable {
    /// The usual box.
    public var look = BoxLook(icon: BoxLook.Icon.none, rule: .edge, tint: .accent, hasTitleBar: false)
    /// Looks by the name that a box says: `::: box Title {.warning}`.
    public var variants: [String: BoxLook] = [:]
    /// Whether a box with a title that runs over pages repeats its title on each.
    public var repeatsTitle = true

    public init() {}

    /// The whole look of a box.
    public func look(of box: Box) -> BoxLook {
      let variant = box.variant.flatMap { variants[$0] } ?? BoxLook()
      return box.look.completed(by: variant).completed(by: look).completed(by: Boxes().look)
    }
  }
}

extension Theme.Palette {
  /// The colour of a box's title and rule.
  public func colour(_ tint: BoxLook.Tint) -> Colour {
    switch tint {
    case .accent, .none: accent
    case .second: second
    case .grey: muted
    }
  }

  /// The ground of a box, at most 8 % of its colour, so that text keeps its contrast; nil for none.
  public func ground(_ tint: BoxLook.Tint) -> Colour? { tint == .none ? nil : colour(tint).tint(0.07) }
}
