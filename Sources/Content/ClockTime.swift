public import Datasets

/// A time of the day, to the minute.
public struct ClockTime: Hashable, Sendable, Comparable {
  /// 0 to 23.
  public let hour: Int
  public let minute: Int

  /// Nil where there is no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// A time as data write it (ISO 8601): "09:30".
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public static func < (a: ClockTime, b: ClockTime) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }
}

extension ClockTime: Decodable, StandIn {
  public static var standIn: ClockTime { ClockTime(unchecked: (0, 0)) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = ClockTime(text) else {
      throw DataProblem("“\(text)” is not a time of the day", hint: Self.hint(for: text))
    }
    self = time
  }

  /// What to write in place of a text that is no time: the one that it most likely means, "9.30", "9h30", "9h".
  private static func hint(for text: String) -> String {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let hour = parts.first, parts.count < 3,
      let time = ClockTime(hour: hour, minute: parts.count > 1 ? parts[1] : 0),
      !text.lowercased().contains("m")
    else { return "write it as 09:30" }
    let padded = [time.hour, time.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "write it as \(padded.joined(separator: ":"))"
  }

  private init(unchecked time: (Int, Int)) { (hour, minute) = time }
}

/// How a language writes times of the day, after the Unicode CLDR (skeletons Hm and their intervals).
public struct TimeWords: Hashable, Sendable, Decodable {
  /// "{hour}:{minute}"; "{hour}" is 9 and "{paddedHour}" 09.
  public var time: String
  /// "{first}–{last}".
  public var range: String
}

extension Wording {
  /// "09:30".
  public func time(_ time: ClockTime) -> String {
    func padded(_ value: Int) -> String { (value < 10 ? number(0) : "") + number(value) }
    return Self.fill(
      times.time,
      ["hour": number(time.hour), "paddedHour": padded(time.hour), "minute": padded(time.minute)])
  }

  /// "09:30–11:00"; the beginning alone where no end is known.
  public func times(_ first: ClockTime, _ last: ClockTime?) -> String {
    guard let last else { return time(first) }
    return Self.fill(times.range, ["first": time(first), "last": time(last)])
  }
}
