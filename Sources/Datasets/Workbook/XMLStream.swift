import CExpat

/// What wants to hear of the elements and texts of an XML file, in their order. Names come without their namespace prefix.
protocol XMLListener: AnyObject {
  func begin(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether enough has been heard.
  var isDone: Bool { get }
}

extension XMLListener {
  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  var isDone: Bool { false }
}

/// The attributes of an element; they hold only while it begins.
struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  /// The value of an attribute, by its name without prefix; nil where there is none.
  subscript(name: StaticString) -> String? {
    guard var pair = pointer else { return nil }
    while let key = pair[0], let value = pair[1] {
      if XMLName.local(key, is: name) { return String(cString: value) }
      pair += 2
    }
    return nil
  }

  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether an attribute says yes: "1", "true" or "on".
  func flag(_ name: StaticString) -> Bool { self[name].map { ["1", "true", "on"].contains($0) } ?? false }
}

/// Names of elements and attributes, without their prefix.
private enum XMLName {
  static func local(_ name: UnsafePointer<XML_Char>) -> UnsafePointer<XML_Char> {
    var start = name
    var at = name
    while at.pointee != 0 {
      if at.pointee == XML_Char(bitPattern: UInt8.colon) { start = at + 1 }
      at += 1
    }
    return start
  }

  static func local(_ name: UnsafePointer<XML_Char>, is other: StaticString) -> Bool {
    let start = local(name)
    let bytes = other.utf8Start
    for n in 0..<other.utf8CodeUnitCount where UInt8(bitPattern: start[n]) != bytes[n] { return false }
    return start[other.utf8CodeUnitCount] == 0
  }
}

/// Reads an XML file piece by piece (libexpat); nothing of it is kept.
///
/// A document type declaration ends the reading: workbooks have none, and entities that grow are made in it.
final class XMLStream {
  struct Malformed: Error {}

  private let parser: XML_Parser
  private let listener: any XMLListener
  private var hasDeclaration = false

  init(_ listener: any XMLListener) throws {
    guard let parser = XML_ParserCreate(nil) else { throw Malformed() }
    self.parser = parser
    self.listener = listener
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let stream = XMLStream.of(data), let name else { return }
        stream.listener.begin(String(cString: XMLName.local(name)), XMLAttributes(pointer: attributes))
        if stream.listener.isDone { XML_StopParser(stream.parser, XML_Bool(0)) }
      },
      { data, name in
        guard let stream = XMLStream.of(data), let name else { return }
        stream.listener.end(String(cString: XMLName.local(name)))
        if stream.listener.isDone { XML_StopParser(stream.parser, XML_Bool(0)) }
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let stream = XMLStream.of(data), let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        stream.listener.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let stream = XMLStream.of(data) else { return }
      stream.hasDeclaration = true
      XML_StopParser(stream.parser, XML_Bool(0))
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads on; false where the listener has heard enough. An empty piece is the end.
  func read(_ piece: UnsafeBufferPointer<UInt8>) throws -> Bool {
    let status = piece.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), $0.isEmpty ? 1 : 0)
    }
    if listener.isDone, !hasDeclaration { return false }
    guard status == XML_STATUS_OK else { throw Malformed() }
    return true
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
    data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }
}
