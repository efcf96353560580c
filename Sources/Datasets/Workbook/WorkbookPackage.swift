import Diagnostics

/// A workbook's file: a zip archive of XML parts that name each other by relationships (Office Open XML, ECMA-376 part 2).
struct WorkbookPackage {
  /// A relationship of a part: what it is, by the last word of its type, and the part that it leads to.
  struct Relation {
    let id: String
    let kind: String
    let part: String
  }

  private let archive: ZipArchive
  private let file: String
  /// How many bytes a part may have, once unpacked.
  private let limit: Int

  init(_ bytes: [UInt8], file: String, limit: Int) throws {
    if let other = ForeignFile.found(in: bytes, file: file) { throw other }
    self.file = file
    self.limit = limit
    archive = try Self.told(file, limit) { try ZipArchive(bytes) }
    if let other = try Self.told(file, limit, { try ForeignFile.found(in: archive, file: file) }) { throw other }
  }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// Reads a part, so far as the listener wants to hear; a part that is not there says nothing.
  func read(_ part: String, _ listener: any XMLListener) throws {
    guard archive.contains(part) else { return }
    try Self.told(file, limit) {
      let stream = try XMLStream(listener)
      var goesOn = true
      try archive.unpack(part, limit: limit) { piece in
        goesOn = try stream.read(piece)
        return goesOn
      }
      if goesOn { _ = try stream.read(UnsafeBufferPointer(start: nil, count: 0)) }
    }
  }

  /// The relationships of a part; those of the whole package where the name is empty. What is outside the file is left out.
  func relations(of part: String) throws -> [Relation] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
    let listener = RelationList(folder: folder)
    try read("\(folder)_rels/\(name).rels", listener)
    return listener.relations
  }

  /// Makes findings of whatever goes wrong inside.
  private static func told<T>(_ file: String, _ limit: Int, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch ZipArchive.Failure.encrypted {
      throw ForeignFile.encrypted(file)
    } catch ZipArchive.Failure.tooLarge {
      throw FindingError(
        "the workbook is too large: a part of it has more than \(limit >> 20) MB once unpacked", at: .file(file),
        hint: "keep the table alone in a workbook; a sheet that ends far below its data has formatted rows to delete")
    } catch is ZipArchive.Failure {
      throw damaged(file)
    } catch is XMLStream.Malformed {
      throw damaged(file)
    }
  }

  static func damaged(_ file: String) -> FindingError {
    FindingError(
      "the workbook is damaged or not whole", at: .file(file),
      hint: "open it in Excel, let Excel repair it, and save it; or copy the file again")
  }
}

/// Reads a part of relationships.
private final class RelationList: XMLListener {
  private let folder: String
  private(set) var relations: [WorkbookPackage.Relation] = []

  init(folder: String) { self.folder = folder }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    relations.append(
      WorkbookPackage.Relation(
        id: id, kind: type.split(separator: "/").last.map(String.init) ?? "", part: path(of: target)))
  }

  /// The name of a part, from the root: a target counts from the folder of the part that names it.
  private func path(of target: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
