import Tessera

/// Parts make the total; a list counts with its length.
///
///     Sum(of: ["website.new", "website.returning"], equals: "website.visits")
///     Sum(of: ["website.parts.*.value"], equals: "website.visits")
///     Sum(of: ["netIdea.italy", "netIdea.spain", "netIdea.portugal"], equals: "netIdea.cities")
public struct Sum: ConsistencyCheck {
  public var options: CheckOptions
  let parts: [String]
  let total: String

  public init(of parts: [String], equals total: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.parts = parts
    self.total = total
  }

  public func run(_ record: ConsistencyRecord) {
    var amounts: [(fact: Fact, amount: Double)] = []
    for path in parts {
      guard let found = record.amounts(path) else { return }
      amounts += found
    }
    guard let total = record.amounts(self.total)?.first else { return }
    Sum.compare(amounts, total, record)
  }

  /// Tells where parts do not make their total, and which digit would mend it.
  static func compare(
    _ parts: [(fact: Fact, amount: Double)], _ total: (fact: Fact, amount: Double), _ record: ConsistencyRecord
  ) {
    let sum = parts.reduce(0) { $0 + $1.amount }
    guard !ConsistencyRecord.same(sum, total.amount) else { return }
    let terms = parts.map { record.shown($0.amount) }.joined(separator: " + ")
    let places = parts.map(\.fact.named).joined(separator: ", ")
    var hint = "correct a part or the total"
    // A separator in the wrong place leaves the digits: the part that is missing has the digits of one that is there.
    for part in parts + [total] {
      let isTotal = part.fact.path == total.fact.path
      let wanted = isTotal ? sum : total.amount - sum + part.amount
      guard let text = part.fact.text, let whole = NumberForm.whole(text), Double(whole) == wanted else { continue }
      hint = "“\(text)” has a misplaced separator: with \(record.shown(wanted)) the sum is right"
    }
    record.tell(
      "“\(total.fact.path)” is \(record.shown(total.amount)), but \(terms) = \(record.shown(sum)): \(places)",
      at: total.fact,
      hint: hint)
  }
}

/// Last year's number and the change make this year's.
///
///     Change(from: "followers.*.lastYear", by: "followers.*.change", to: "followers.*.thisYear")
public struct Change: ConsistencyCheck {
  public var options: CheckOptions
  let before: String
  let change: String
  let after: String

  public init(
    from before: String, by change: String, to after: String, file: StaticString = #fileID, line: UInt = #line
  ) {
    options = CheckOptions(file, line)
    self.before = before
    self.change = change
    self.after = after
  }

  public func run(_ record: ConsistencyRecord) {
    guard let before = record.values(self.before), let change = record.values(self.change),
      let after = record.values(self.after)
    else { return }
    for ((old, step), new) in zip(zip(before, change), after) {
      guard let a = old.amount, let b = step.amount, let c = new.amount, !ConsistencyRecord.same(a + b, c) else {
        continue
      }
      let sign = b < 0 ? "−" : "+"
      record.tell(
        "“\(new.path)” is \(record.shown(c)), but \(record.shown(a)) \(sign) \(record.shown(b.magnitude)) = \(record.shown(a + b)): \(old.named), \(step.named)",
        at: new, hint: "correct one of the three; the change would have to be \(record.shown(c - a))")
    }
  }
}
