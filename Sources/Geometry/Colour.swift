/// An opaque sRGB colour, eight bits a channel.
public struct Colour: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"), let v = UInt32(hex.dropFirst(), radix: 16) else {
      return nil
    }
    self.init(UInt8(v >> 16), UInt8(v >> 8 & 255), UInt8(v & 255))
  }

  /// A grey; 0 is black, 255 white.
  public init(grey: UInt8) { self.init(grey, grey, grey) }

  public static let black = Colour(grey: 0)
  public static let white = Colour(grey: 255)

  /// `#rrggbb`.
  public var hex: String {
    func two(_ v: UInt8) -> String { (v < 16 ? "0" : "") + String(v, radix: 16) }
    return "#" + two(red) + two(green) + two(blue)
  }

  /// This colour thinned with white: 1 leaves it, 0 gives white.
  public func tint(_ amount: Double) -> Colour {
    func mix(_ v: UInt8) -> UInt8 { UInt8((255 - (255 - Double(v)) * amount).rounded()) }
    return Colour(mix(red), mix(green), mix(blue))
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
  public var luminance: Double {
    0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
  }

  /// Contrast ratio with another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// This colour mixed with as little black as gives a contrast with a ground; nil where black itself does not.
  public func darkened(to contrast: Double, on ground: Colour) -> Colour? {
    (0...100).lazy.map { step -> Colour in
      func mix(_ v: UInt8) -> UInt8 { UInt8(Double(v) * Double(100 - step) / 100) }
      return Colour(mix(red), mix(green), mix(blue))
    }.first { $0.contrast(with: ground) >= contrast }
  }

  /// The sRGB transfer curve for the 256 channel values, without a maths library: x^2.4 by Newton's method on x^12 = y^5.
  private static let linear: [Double] = (0...255).map { v in
    let c = Double(v) / 255
    if c <= 0.04045 { return c / 12.92 }
    let x = (c + 0.055) / 1.055
    // x^2.4 = (x^12)^(1/5)
    let target = (0..<12).reduce(1.0) { p, _ in p * x }
    var root = x * x
    for _ in 0..<30 {
      let fourth = root * root * root * root
      root -= (root * fourth - target) / (5 * fourth)
    }
    return root
  }
}
