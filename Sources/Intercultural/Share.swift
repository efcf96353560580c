import Tessera

/// A percentage of a base is a whole number of answers, and as many are named.
///
///     Share("campaign.withoutShare", of: "campaign.without", named: "campaign.planned")
///
/// 23 % of 22 is five: 5 of 22 is 22.7 %. If four are named, one is missing; if no whole number of the base makes the
/// percentage, one of the two is wrong, and the finding says which base near it would fit.
public struct Share: ConsistencyCheck {
  public var options: CheckOptions
  let share: String
  let base: String
  let names: String?

  public init(
    _ share: String, of base: String, named names: String? = nil, file: StaticString = #fileID, line: UInt = #line
  ) {
    options = CheckOptions(file, line)
    self.share = share
    self.base = base
    self.names = names
  }

  public func run(_ record: ConsistencyRecord) {
    guard let shares = record.amounts(share), let base = record.amounts(self.base)?.first else { return }
    let places = shares.map { Wording.decimalsNeeded($0.amount, atMost: 3) }.max() ?? 0
    for share in shares {
      check(share, base: base, places: places, record)
    }
  }

  private func check(
    _ share: (fact: Fact, amount: Double), base: (fact: Fact, amount: Double), places: Int, _ record: ConsistencyRecord
  ) {
    let percent = record.wording.percent(share.amount)
    let counts = Self.counts(share.amount, of: Int(base.amount), places: places)
    guard !counts.isEmpty else {
      let near = (1...5).flatMap { [Int(base.amount) + $0, Int(base.amount) - $0] }
        .first { $0 > 0 && !Self.counts(share.amount, of: $0, places: places).isEmpty }
      record.tell(
        "“\(share.fact.path)” is \(percent), which no whole number of \(record.shown(base.amount)) makes: \(base.fact.named)",
        at: share.fact,
        hint: near.map { "\(percent) fits a base of \($0); correct the percentage or the base" }
          ?? "correct the percentage or the base")
      return
    }
    guard let path = names, let found = record.values(path) else { return }
    let named = found.count == 1 && !path.contains("*") ? found[0].children.filter(\.isGiven) : found.filter(\.isGiven)
    guard !counts.contains(named.count) else { return }
    let (least, most) = (counts[0], counts[counts.count - 1])
    let expected = least == most ? "\(least)" : "\(least) to \(most)"
    record.tell(
      "“\(share.fact.path)” is \(percent) of \(record.shown(base.amount)) (\(base.fact.origin)), that is \(expected), but “\(path)” (\(found[0].origin)) names \(named.count): \(named.compactMap(\.text).joined(separator: ", "))",
      at: share.fact, hint: "name \(expected), or correct the percentage")
  }

  /// The whole numbers of a base that round to a percentage of so many decimals.
  static func counts(_ percent: Double, of base: Int, places: Int) -> [Int] {
    guard base > 0, (0...100).contains(percent) else { return [] }
    let scale = (0..<places).reduce(1.0) { p, _ in p * 10 }
    let middle = Int((percent * Double(base) / 100).rounded())
    // Of a large base several numbers round to the same percentage.
    let span = base / 100 + 1
    return (max(0, middle - span)...min(base, middle + span)).filter { count in
      let exact = Double(count) * 100 / Double(base)
      return ((exact * scale).rounded() - percent * scale).magnitude < 1e-6
    }
  }
}
