/// The characters that the readers look for, by name.
extension UInt8 {
  package static let tab = UInt8(ascii: "\t")
  package static let lineFeed = UInt8(ascii: "\n")
  package static let carriageReturn = UInt8(ascii: "\r")
  package static let space = UInt8(ascii: " ")
  package static let quote = UInt8(ascii: "\"")
  package static let backslash = UInt8(ascii: "\\")
  package static let colon = UInt8(ascii: ":")
  package static let comma = UInt8(ascii: ",")

  /// Whether the byte continues a UTF-8 character that began before it.
  package var continuesCharacter: Bool { self & 0xC0 == 0x80 }
  /// Space or tab.
  package var isBlank: Bool { self == .space || self == .tab }
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// An unaccented letter.
  package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  /// A letter, digit, underscore or hyphen: what names are made of.
  package var isNamePart: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
