import Tessera

/// An announced number is the length of a list.
///
///     Count(of: "members.new", equals: "members.newAnnounced")
///     Count(of: "members.new.*[country=Spain]", equals: "networks.spain.newMembers")
///
/// With a star the values that it finds are counted.
public struct Count: ConsistencyCheck {
  public var options: CheckOptions
  let list: String
  let announced: String

  public init(of list: String, equals announced: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.list = list
    self.announced = announced
  }

  public func run(_ record: ConsistencyRecord) {
    guard let found = record.values(list), let said = record.value(announced), let amount = said.amount else { return }
    let count: Int
    if found.count == 1, !list.contains("*") {
      guard let length = found[0].amount else { return }
      count = Int(length)
    } else {
      count = found.count
    }
    guard amount != Double(count) else { return }
    record.tell(
      "“\(said.path)” says \(record.shown(amount)), but “\(list)” (\(found[0].origin)) holds \(count)\(names(found))",
      at: said,
      hint: "write \(count), or correct the list")
  }

  /// The names in a short list, so that the reader sees which one is too many.
  private func names(_ found: [Fact]) -> String {
    let items = found.count == 1 && !list.contains("*") ? found[0].children : found
    let names = items.compactMap { $0.text ?? $0.children.first { $0.value.string != nil }?.text }
    return names.isEmpty || names.count > 12 ? "" : ": " + names.joined(separator: ", ")
  }
}

/// There are as many values as names: two follower counts want two platforms.
///
///     SameCount(of: "website.followers.*.thisYear", and: "website.followers.*.platform")
///
/// Empty texts and nulls are not counted.
public struct SameCount: ConsistencyCheck {
  public var options: CheckOptions
  let values: String
  let names: String

  public init(of values: String, and names: String, file: StaticString = #fileID, line: UInt = #line) {
    options = CheckOptions(file, line)
    self.values = values
    self.names = names
  }

  public func run(_ record: ConsistencyRecord) {
    guard let values = record.values(self.values), let names = record.values(self.names) else { return }
    let (given, named) = (items(values, self.values), items(names, self.names))
    guard given.count != named.count else { return }
    let list = { (facts: [Fact]) in facts.compactMap(\.text).joined(separator: ", ") }
    record.tell(
      "“\(self.values)” has \(given.count) values (\(list(given))), but “\(self.names)” (\(names[0].origin)) has \(named.count) (\(list(named)))",
      at: values[0], hint: "name what each value belongs to, or take the surplus out")
  }

  /// The items of a list, or what a star found; given ones only.
  private func items(_ facts: [Fact], _ path: String) -> [Fact] {
    (path.contains("*") || facts.first?.value.array == nil ? facts : facts[0].children).filter(\.isGiven)
  }
}
