internal import Geometry

/// The sRGB colour profile that the output intent carries (IEC 61966-2-1 as an ICC profile, version 2.1).
enum ColourProfile {
  /// The dictionary that makes the profile in an object the colours' meaning (ISO 19005-2, 6.2.3), as PDF syntax.
  static func outputIntent(_ profile: Int) -> String {
    "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
      + "/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile \(profile) 0 R>>"
  }

  /// Made from the primaries, so that no file from elsewhere is needed; always the same bytes.
  static let sRGB: [UInt8] = {
    // Primaries and white adapted to D50, the white of ICC profiles (ICC.1:2001-04, annex A).
    let tags: [(name: String, data: [UInt8])] = [
      ("desc", description("sRGB IEC61966-2.1")),
      ("cprt", type("text") + Array("No copyright, use freely\0".utf8)),
      ("wtpt", xyz(0.9505, 1.0000, 1.0891)),
      ("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
      ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
      ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
      ("rTRC", curve),
    ]
    var table: [UInt8] = []
    var body: [UInt8] = []
    // Header, count, and nine entries: the three channels share one curve.
    let start = 128 + 4 + 9 * 12
    table.put(9, bytes: 4)
    for tag in tags {
      let names = tag.name == "rTRC" ? ["rTRC", "gTRC", "bTRC"] : [tag.name]
      for name in names {
        table.put(name)
        table.put(start + body.count, bytes: 4)
        table.put(tag.data.count, bytes: 4)
      }
      body.append(contentsOf: tag.data)
      while body.count % 4 != 0 { body.append(0) }
    }
    return header(size: start + body.count) + table + body
  }()

  private static func header(size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(size, bytes: 4)
    bytes.put(0, bytes: 4)
    bytes.put(0x0210_0000, bytes: 4)
    bytes.put("mntrRGB XYZ ")
    for part in [2025, 1, 1, 0, 0, 0] { bytes.put(part, bytes: 2) }
    bytes.put("acsp")
    while bytes.count < 68 { bytes.append(0) }
    bytes.append(contentsOf: xyz(0.9642, 1.0000, 0.8249).dropFirst(8))
    while bytes.count < 128 { bytes.append(0) }
    return bytes
  }

  private static func type(_ name: String) -> [UInt8] { Array(name.utf8) + [0, 0, 0, 0] }

  private static func xyz(_ values: Double...) -> [UInt8] {
    values.reduce(into: type("XYZ ")) { bytes, value in bytes.put(Int((value * 65_536).rounded()), bytes: 4) }
  }

  private static func description(_ text: String) -> [UInt8] {
    var bytes = type("desc")
    bytes.put(text.utf8.count + 1, bytes: 4)
    bytes.put(text)
    // The end of the text, then empty Unicode and ScriptCode descriptions of fixed sizes.
    bytes.append(contentsOf: [UInt8](repeating: 0, count: 1 + 8 + 3 + 67))
    return bytes
  }

  /// The transfer curve at 256 places. A grey's luminance is its linear value.
  private static var curve: [UInt8] {
    var bytes = type("curv")
    bytes.put(256, bytes: 4)
    for value in UInt8.min...UInt8.max {
      bytes.put(Int((Colour(grey: value).luminance * 65_535).rounded()), bytes: 2)
    }
    return bytes
  }
}
