/// The identifier of a file, made from its bytes and nothing else (ISO 32000-1, 14.4).
enum FileIdentifier {
  /// The FNV-1a hash of 128 bits over the bytes, as a PDF string. Files need telling apart, not protecting.
  static func hexadecimal(of bytes: [UInt8]) -> [UInt8] {
    let prime: UInt128 = (1 << 88) + 0x13B
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* prime }
    var text: [UInt8] = [UInt8(ascii: "<")]
    for shift in (0..<16).reversed() { text.put(hex: UInt8(truncatingIfNeeded: hash >> (shift * 8))) }
    text.append(UInt8(ascii: ">"))
    return text
  }
}
