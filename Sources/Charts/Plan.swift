public import Content
public import Geometry

/// A chart arranged for a width: its size and its marks in the order of painting. A pure value.
public struct Plan: Hashable, Sendable {
  public internal(set) var size: Size
  package internal(set) var marks: [Mark] = []

  init(width: Length, height: Length = .zero) { size = Size(width, height) }

  /// Paints every mark.
  public func draw(on canvas: any DrawingCanvas) {
    for mark in marks { mark.draw(on: canvas) }
  }

  mutating func add(_ mark: Mark) { marks.append(mark) }
  mutating func add(_ more: [Mark]) { marks += more }

  /// The plan for a reader from right to left.
  func mirrored(if isRightToLeft: Bool) -> Plan {
    guard isRightToLeft else { return self }
    var copy = self
    copy.marks = marks.map { $0.mirrored(in: size.width) }
    return copy
  }
}
