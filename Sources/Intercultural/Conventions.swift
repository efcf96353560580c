import Tessera

/// Every announced number of the data, found by its name: `newAnnounced` is the length of `new` beside it.
public struct AnnouncedCounts: ConsistencyCheck {
  public var options: CheckOptions

  public init(file: StaticString = #fileID, line: UInt = #line) { options = CheckOptions(file, line) }

  public func run(_ record: ConsistencyRecord) {
    for object in record.facts.objects() {
      for said in object.children where said.path.hasSuffix("Announced") {
        let list = String(said.path.dropLast("Announced".count))
        guard said.amount != nil, record.facts.select(list).first?.value.array != nil else { continue }
        Count(of: list, equals: said.path).run(record)
      }
    }
  }
}

/// Every total of the data, found by its shape: an object with `total` and a list `parts` of objects with `value`.
public struct Totals: ConsistencyCheck {
  public var options: CheckOptions

  public init(file: StaticString = #fileID, line: UInt = #line) { options = CheckOptions(file, line) }

  public func run(_ record: ConsistencyRecord) {
    for object in record.facts.objects() {
      let members = object.children
      func member(_ name: String) -> Fact? { members.first { $0.path == object.path + "." + name } }
      guard let total = member("total"), let sum = total.amount, let list = member("parts"), list.value.array != nil
      else {
        continue
      }
      let values = list.children.flatMap { $0.follow("value") }
      let parts = values.compactMap { value in value.amount.map { (fact: value, amount: $0) } }
      guard !parts.isEmpty, parts.count == values.count else { continue }
      Sum.compare(parts, (fact: total, amount: sum), record)
    }
  }
}
