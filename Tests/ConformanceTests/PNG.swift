@testable import PDFFinishing

/// Small PNG files for tests.
enum PNG {
  /// A picture whose opacity grows from left to right.
  static func shaded(width: Int, height: Int) throws -> [UInt8] {
    var rows: [UInt8] = []
    for _ in 0..<height {
      rows.append(0)
      for x in 0..<width { rows += [0x1D, 0x4F, 0x76, UInt8(x * 255 / max(width - 1, 1))] }
    }
    var header: [UInt8] = []
    header.put(width, bytes: 4)
    header.put(height, bytes: 4)
    // Eight bits, red green blue alpha.
    header += [8, 6, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("IDAT", try Deflate().compress(rows)) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(data.count, bytes: 4)
    let body = Array(name.utf8) + data
    bytes += body
    bytes.put(Int(checksum(body)), bytes: 4)
    return bytes
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
  }
}
