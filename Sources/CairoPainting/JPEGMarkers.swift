internal import Diagnostics

/// Walks the markers of a JPEG file from start to end (ITU-T T.81, B.1.1).
struct JPEGMarkers {
  struct Frame {
    var marker: UInt8
    var precision: Int
    var width: Int
    var height: Int
    var components: Int
  }

  /// Baseline, extended and progressive with Huffman codes: what PDF's DCT filter takes.
  static let readableFrames: ClosedRange<UInt8> = 0xC0...0xC2

  private(set) var frame: Frame?
  /// EXIF orientation: 1 is upright.
  private(set) var orientation = 1
  private var hasScan = false

  private let name: String
  private let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Throws `FindingError` when the file ends before its end marker.
  mutating func run() throws {
    var at = 2
    while true {
      at = try marker(after: at)
      let marker = bytes[at - 1]
      switch marker {
      case 0xD9:
        guard hasScan else { throw Self.truncated(name) }
        return
      case 0x01, 0xD0...0xD7: continue
      default: break
      }
      let length = try number(at)
      guard length >= 2, at + length <= bytes.count else { throw Self.truncated(name) }
      let body = bytes[(at + 2)..<(at + length)]
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: try readFrame(marker, body)
      case 0xDA: hasScan = true
      case 0xE1: orientation = EXIFOrientation.read(body) ?? orientation
      default: break
      }
      at += length
    }
  }

  /// The place after the next marker. Between scans, everything that is no marker is picture data.
  private func marker(after start: Int) throws -> Int {
    var at = start
    while at + 1 < bytes.count {
      // FF 00 is a data byte; FF FF is filling.
      if bytes[at] == 0xFF, bytes[at + 1] != 0, bytes[at + 1] != 0xFF { return at + 2 }
      at += 1
    }
    throw Self.truncated(name)
  }

  private mutating func readFrame(_ marker: UInt8, _ body: ArraySlice<UInt8>) throws {
    guard body.count >= 6 else { throw Self.truncated(name) }
    let start = body.startIndex
    // A thumbnail's frame would stand inside an APP segment, so the first frame is the picture's.
    frame =
      try frame
      ?? Frame(
        marker: marker, precision: Int(body[start]), width: number(start + 3), height: number(start + 1),
        components: Int(body[start + 5]))
  }

  private func number(_ at: Int) throws -> Int {
    guard at + 1 < bytes.count else { throw Self.truncated(name) }
    return Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }

  static func truncated(_ name: String) -> FindingError {
    FindingError(
      "the JPEG picture is incomplete: its end is missing", at: .file(name),
      hint: "copy the file again from its source; the download or copy broke off")
  }
}

/// The orientation that a camera noted (Exif 2.32, 4.6.4: tag 0x0112).
enum EXIFOrientation {
  /// Nil when the segment is no EXIF data or does not say.
  static func read(_ segment: ArraySlice<UInt8>) -> Int? {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let tiff = Array(segment.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 0, at + count <= tiff.count else { return nil }
      let digits = tiff[at..<at + count]
      return isLittle ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let entries = number(directory, 2) else { return nil }
    for entry in 0..<entries {
      let at = directory + 2 + entry * 12
      guard let tag = number(at, 2) else { return nil }
      if tag == 0x0112 { return number(at + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil } }
    }
    return nil
  }
}
