public import Diagnostics

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
