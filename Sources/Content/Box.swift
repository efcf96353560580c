public import Diagnostics

/// A tinted box with a title, such as a "Thematic toolbox"; it may run over pages.
public struct Box: BlockNode, Hashable, Sendable {
  public var node: Node
  public var title: RichText?
  public var content: [Block]

  public init(_ title: RichText?, content: [Block], origin: Origin) {
    node = Node(origin)
    self.title = title
    self.content = content
  }
  public init(
    _ title: RichText? = nil, file: StaticString = #fileID, line: UInt = #line, @ContentBuilder _ content: () -> [Block]
  ) {
    self.init(title, content: content(), origin: .here(file, line))
  }

  public var blocks: [Block] { [.box(self)] }
}

/// A number that a reader should remember, with what it counts.
public struct KeyNumber: Hashable, Sendable {
  public var value: String
  public var label: RichText

  public init(_ value: String, _ label: RichText) {
    self.value = value
    self.label = label
  }
}

/// Key numbers in a row.
public struct KeyNumbers: BlockNode, Hashable, Sendable {
  public var node: Node
  public var numbers: [KeyNumber]

  public init(_ numbers: [KeyNumber], file: StaticString = #fileID, line: UInt = #line) {
    self.init(numbers, origin: .here(file, line))
  }
  public init(_ numbers: [KeyNumber], origin: Origin) {
    node = Node(origin)
    self.numbers = numbers
  }

  public var blocks: [Block] { [.keyNumbers(self)] }
}

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
