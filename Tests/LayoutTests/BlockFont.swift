import Foundation

/// A TrueType font of square glyphs, all of one width, made by code: what is set with it has round measures and looks
/// the same on every machine.
///
/// The em has 1000 units; each character is 500 wide and its square 600 high, so that at 10 pt letters are 5 pt wide,
/// and with a leading of 14 pt baselines stand 10 pt under the tops of their lines.
enum BlockFont {
  static let family = "Blocks"
  /// Latin letters and signs, up to the arrows and geometric shapes that mark lists.
  private static let characters = 0x20...0x2600

  /// The folder with the font's file, made once.
  static let folder: String? = {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-blocks-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(file).write(to: folder.appendingPathComponent("Blocks-Regular.ttf"))
      return folder.path
    } catch {
      return nil
    }
  }()

  /// The whole file (ISO/IEC 14496-22): the tables that a shaper reads.
  private static var file: [UInt8] {
    let tables: [(String, [UInt8])] = [
      ("cmap", cmap), ("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp),
      ("name", name),
    ]
    var directory: [UInt8] = [0, 1, 0, 0] + u16(tables.count, 128, 3, tables.count * 16 - 128)
    var body: [UInt8] = []
    for (tag, table) in tables {
      directory += Array(tag.utf8) + u32(checksum(table), 12 + tables.count * 16 + body.count, table.count)
      body += table + [UInt8](repeating: 0, count: (4 - table.count % 4) % 4)
    }
    return directory + body
  }

  /// Glyph 0 is the missing one, 1 the space, and the others follow the characters.
  private static var glyphCount: Int { characters.count + 1 }

  private static var cmap: [UInt8] {
    // Format 4, one range and the end mark; the glyph is the character less 0x1F.
    let delta = (0x10000 + 1 - characters.lowerBound) & 0xFFFF
    return u16(0, 1, 3, 1) + u32(12)
      + u16(4, 32, 0, 4, 4, 1, 0, characters.upperBound, 0xFFFF, 0, characters.lowerBound, 0xFFFF, delta, 1, 0, 0)
  }

  /// A square of four points on the line.
  private static var square: [UInt8] {
    let header = u16(1, 50, 0, 450, 600, 3, 0)
    let flags: [UInt8] = [1, 1, 1, 1]
    let xs = u16(50, 0, 400, 0)
    let ys = u16(0, 600, 0, 0x10000 - 600)
    return header + flags + xs + ys
  }

  private static var glyf: [UInt8] { (0..<glyphCount - 1).flatMap { _ in square } }
  private static var loca: [UInt8] {
    // The space has no outline.
    u32(0, square.count) + (1..<glyphCount).flatMap { u32($0 * square.count) }
  }
  private static var head: [UInt8] {
    u32(0x10000, 0x10000, 0, 0x5F0F_3CF5) + u16(0, 1000) + u32(0, 0, 0, 0) + u16(0, 0, 500, 600, 0, 8, 2, 1, 0)
  }
  private static var hhea: [UInt8] {
    u32(0x10000) + u16(800, 0x10000 - 200, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1)
  }
  private static var hmtx: [UInt8] { u16(500, 50) + (1..<glyphCount).flatMap { _ in u16(50) } }
  private static var maxp: [UInt8] { u32(0x10000) + u16(glyphCount, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0) }
  private static var name: [UInt8] {
    let texts = [(1, family), (2, "Regular"), (4, family)]
    var records: [UInt8] = []
    var strings: [UInt8] = []
    for (id, text) in texts {
      let bytes = text.utf16.flatMap { u16(Int($0)) }
      records += u16(3, 1, 0x409, id, bytes.count, strings.count)
      strings += bytes
    }
    return u16(0, texts.count, 6 + records.count) + records + strings
  }

  private static func checksum(_ table: [UInt8]) -> Int {
    var sum: UInt32 = 0
    for (n, byte) in table.enumerated() { sum &+= UInt32(byte) << UInt32(24 - n % 4 * 8) }
    return Int(sum)
  }

  private static func u16(_ values: Int...) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
  private static func u32(_ values: Int...) -> [UInt8] {
    values.flatMap { value in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
  }
}
