/// Finds the operators of a content stream, skipping strings, so that no text is taken for one.
struct ContentScanner {
  private let content: [UInt8]
  private(set) var position = 0

  init(_ content: [UInt8]) { self.content = content }

  /// The next operator and the stretch of its operands; nil at the end.
  mutating func next() -> (operation: Range<Int>, operands: Range<Int>)? {
    content.withUnsafeBufferPointer { bytes in
      var at = position
      var operands: Int?
      while at < bytes.count {
        let byte = bytes[at]
        if PDFByte.isSpace(byte) {
          at += 1
          continue
        }
        if byte == UInt8(ascii: "%") {
          while at < bytes.count, bytes[at] != 10, bytes[at] != 13 { at += 1 }
          continue
        }
        if PDFByte.isRegular(byte), !Self.beginsNumber(byte) {
          let start = at
          while at < bytes.count, PDFByte.isRegular(bytes[at]) { at += 1 }
          position = at
          return (start..<at, (operands ?? start)..<start)
        }
        if operands == nil { operands = at }
        Self.skipOperand(bytes, &at)
      }
      position = bytes.count
      return nil
    }
  }

  /// Skips the operator that fills the path, if it stands next.
  mutating func skipFill() -> Bool {
    let before = position
    if let (operation, operands) = next(), operation.count == 1, operands.isEmpty,
      content[operation.lowerBound] == UInt8(ascii: "f")
    {
      return true
    }
    position = before
    return false
  }

  @inline(__always) private static func beginsNumber(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "+")
  }

  @inline(__always) private static func skipOperand(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
    switch bytes[at] {
    case UInt8(ascii: "("): skipString(bytes, &at)
    case UInt8(ascii: "<"):
      at += 1
      guard at < bytes.count, bytes[at] != UInt8(ascii: "<") else {
        at += 1
        return
      }
      while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
      at += 1
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      at += 1
    default:
      // A name or a number.
      at += 1
      while at < bytes.count, PDFByte.isRegular(bytes[at]) { at += 1 }
    }
  }

  private static func skipString(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return }
    }
  }
}
