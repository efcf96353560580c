import CZip
import Glibc

/// The files in a zip archive that is held in memory.
///
/// Every failure of libzip is thrown; sizes are counted while unpacking, so that what an archive says of itself is not trusted.
final class ZipArchive {
  enum Failure: Error {
    case damaged
    case encrypted
    /// More bytes than the limit, once unpacked.
    case tooLarge
  }

  private let archive: OpaquePointer

  init(_ bytes: [UInt8]) throws {
    guard let copy = malloc(max(bytes.count, 1)) else { throw Failure.damaged }
    UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    // The archive frees the copy.
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      throw Failure.damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw Failure.damaged
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// Whether there is a file of this name; upper and lower case count as the same, as Office Open XML has it.
  func contains(_ name: String) -> Bool { zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) >= 0 }

  /// Unpacks a file piece by piece; `take` answers whether it wants more. Nothing is taken of a file that is not there.
  func unpack(_ name: String, limit: Int, _ take: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else { throw Failure.damaged }
    if status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, status.encryption_method != ZIP_EM_NONE {
      throw Failure.encrypted
    }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw Failure.damaged }
    defer { zip_fclose(file) }
    var total = 0
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { piece.deallocate() }
    while true {
      let count = zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count))
      guard count >= 0 else { throw Failure.damaged }
      if count == 0 { return }
      total += Int(count)
      guard total <= limit else { throw Failure.tooLarge }
      if try !take(UnsafeBufferPointer(rebasing: piece[..<Int(count)])) { return }
    }
  }

  /// A small file whole; nil where there is none.
  func bytes(_ name: String, limit: Int) throws -> [UInt8]? {
    guard contains(name) else { return nil }
    var all: [UInt8] = []
    try unpack(name, limit: limit) { piece in
      all += piece
      return true
    }
    return all
  }
}
