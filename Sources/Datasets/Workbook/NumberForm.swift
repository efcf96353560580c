/// What a number format makes of a number, as far as it matters to who reads the cell.
enum NumberForm: Hashable {
  case number
  /// Shown a hundred times as large, with a percent sign.
  case percent
  /// Days since the beginning of the calendar, shown as date, time or both.
  case moment(Parts)
  /// A date or a time, by its size: built-in formats that differ by country.
  case dateOrTime

  /// The parts of date and time that a format shows.
  struct Parts: OptionSet, Hashable {
    let rawValue: Int
    static let year = Parts(rawValue: 1)
    static let month = Parts(rawValue: 2)
    static let day = Parts(rawValue: 4)
    static let hour = Parts(rawValue: 8)
    static let minute = Parts(rawValue: 16)
    static let second = Parts(rawValue: 32)
    /// Hours, minutes or seconds that go on beyond a day: `[h]:mm`.
    static let elapsed = Parts(rawValue: 64)

    static let date: Parts = [.year, .month, .day]
    static let time: Parts = [.hour, .minute, .second]
  }

  /// A format that is known by its number alone (ECMA-376 part 1, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14, 15: self = .moment(.date)
    case 16: self = .moment([.day, .month])
    case 17: self = .moment([.month, .year])
    case 18, 20: self = .moment([.hour, .minute])
    case 19, 21: self = .moment(.time)
    case 22: self = .moment(Parts.date.union([.hour, .minute]))
    case 45, 47: self = .moment([.minute, .second])
    case 46: self = .moment(Parts.time.union(.elapsed))
    // Chinese, Japanese and Korean dates and times.
    case 27...36, 50...58: self = .dateOrTime
    default: self = .number
    }
  }

  /// A format by its code, such as `[$-809]d mmmm yyyy;@`; its first section, that of positive numbers, decides.
  init(code: String) {
    let signs = Self.signs(of: code)
    let parts = Self.parts(signs)
    if !parts.isEmpty {
      self = .moment(parts)
    } else {
      self = signs.contains(UInt8(ascii: "%")) ? .percent : .number
    }
  }

  /// The signs of the first section that are no literal text, in lower case; `[h]` is H, other brackets are left out.
  private static func signs(of code: String) -> [UInt8] {
    var out: [UInt8] = []
    var rest = Array(code.lowercased().utf8)[...]
    while let sign = rest.popFirst(), sign != UInt8(ascii: ";") {
      switch sign {
      case .quote: rest = rest.drop { $0 != .quote }.dropFirst()
      // An escaped sign, a blank as wide as a sign, a sign that fills the cell.
      case .backslash, UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".utf8.contains(first) {
          out.append(first & ~0x20)
        }
      default: out.append(sign)
      }
    }
    // Morning and afternoon are no months; the word General is no date.
    let words = ["am/pm", "a/p", "general"].map { Array($0.utf8) }
    for word in words {
      while let start = out.indices.first(where: { out[$0...].starts(with: word) }) {
        out.removeSubrange(start..<(start + word.count))
      }
    }
    return out
  }

  /// The parts of date and time in some signs. An `m` is minutes after hours and before seconds, else months.
  private static func parts(_ signs: [UInt8]) -> Parts {
    var parts: Parts = []
    let letters = signs.filter { "dmyhsHMS".utf8.contains($0) }
    for (n, letter) in letters.enumerated() {
      let before = letters[..<n].last { $0 != letter }
      let after = letters[(n + 1)...].first { $0 != letter }
      switch letter {
      case UInt8(ascii: "y"): parts.insert(.year)
      case UInt8(ascii: "d"): parts.insert(.day)
      case UInt8(ascii: "h"): parts.insert(.hour)
      case UInt8(ascii: "s"): parts.insert(.second)
      case UInt8(ascii: "H"): parts.formUnion([.hour, .elapsed])
      case UInt8(ascii: "M"): parts.formUnion([.minute, .elapsed])
      case UInt8(ascii: "S"): parts.formUnion([.second, .elapsed])
      default:
        let isMinute =
          before.map { "hH".utf8.contains($0) } ?? false || after.map { "sS".utf8.contains($0) } ?? false
        parts.insert(isMinute ? .minute : .month)
      }
    }
    return parts
  }
}
