import Diagnostics
import Glibc

/// Files, by the system's own calls; every failure names the file.
package enum FileSystem {
  /// Reads a whole file.
  package static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw failure("the file cannot be read", path) }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw FindingError("this is a folder, not a file", at: .file(path), hint: "name a file in it")
    }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    guard ferror(file) == 0, bytes.count == size else { throw failure("the file cannot be read whole", path) }
    return bytes
  }

  /// Writes a whole file beside its target and renames it into place: never half a file.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    let part = path + ".part"
    guard let file = fopen(part, "wb") else { throw failure("the file cannot be written", path) }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    let isClosed = fclose(file) == 0
    guard written == bytes.count, isClosed else {
      let error = failure("the file cannot be written whole", path)
      unlink(part)
      throw error
    }
    guard rename(part, path) == 0 else {
      let error = failure("the file cannot be put in place", path)
      unlink(part)
      throw error
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path names a folder itself, not a link to one that may lead in a circle.
  private static func isOwnFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The full path of something that is there, without links, `.` and `..`.
  package static func fullPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and the ones above it.
  package static func makeFolder(_ path: String) throws {
    if path.isEmpty || isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure("the folder cannot be made", path) }
  }

  private static func failure(_ what: String, _ path: String) -> FindingError {
    let reason = String(cString: strerror(errno))
    return FindingError("\(what): \(reason.lowercased())", at: .file(path))
  }
}

extension FileSystem {
  /// The names in a folder, sorted; hidden ones are left out.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if !name.hasPrefix(".") { found.append(name) }
    }
    return found.sorted()
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  /// The files in a folder and below, as paths from there, sorted; hidden ones are left out.
  package static func files(in folder: String) -> [String] {
    var found: [String] = []
    func look(_ path: String, _ prefix: String) {
      guard let stream = opendir(path) else { return }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = name(of: entry)
        if name.hasPrefix(".") { continue }
        if isOwnFolder(path + "/" + name) {
          look(path + "/" + name, prefix + name + "/")
        } else {
          found.append(prefix + name)
        }
      }
    }
    look(folder, "")
    return found.sorted()
  }
}
