/// Writes zip archives whose files are stored as they are, not compressed.
public enum ZipWriter {
  public static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      // Version, flags, method, time, date (1 January 1980), check sum, both sizes, lengths of name and extra.
      let description =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) + number(checkSum(file.bytes), 4)
        + number(file.bytes.count, 4) + number(file.bytes.count, 4) + number(name.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + description + number(0, 10) + number(out.count, 4) + name
      out += [0x50, 0x4B, 3, 4] + description + name + file.bytes
    }
    let end =
      number(0, 4) + number(files.count, 2) + number(files.count, 2) + number(directory.count, 4)
      + number(out.count, 4) + number(0, 2)
    return out + directory + [0x50, 0x4B, 5, 6] + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32 (ISO 3309).
  private static func checkSum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
