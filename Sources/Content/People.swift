public import Diagnostics

/// A person with function, body, city and country; parts that are empty are left out.
public struct Person: Hashable, Sendable {
  public var name: String
  public var function: String
  public var body: String
  public var city: String
  public var country: String

  public init(name: String, function: String = "", body: String = "", city: String = "", country: String = "") {
    self.name = name
    self.function = function
    self.body = body
    self.city = city
    self.country = country
  }
}

/// A list of people.
public struct People: BlockNode, Hashable, Sendable {
  public var node: Node
  public var people: [Person]

  public init(_ people: [Person], file: StaticString = #fileID, line: UInt = #line) {
    self.init(people, origin: .here(file, line))
  }
  public init(_ people: [Person], origin: Origin) {
    node = Node(origin)
    self.people = people
  }

  public var blocks: [Block] { [.people(self)] }
}
