import Datasets
package import Diagnostics

/// Tables that are there twice, in files of different kinds: nobody could say which of them is kept up to date.
package enum TableTwins {
  /// The file of a table in a folder, whichever of its endings it has; nil where there is none. Two are a finding.
  package static func file(_ table: String, in folder: String, findings: Findings) -> String? {
    guard let file = TableFormat.names(of: table).first(where: { FileSystem.exists(folder + "/" + $0) }) else {
      return nil
    }
    tell(file, in: folder, at: .file(file), findings: findings)
    return file
  }

  /// Tells at `place` where the table of a file is there in another file, too.
  package static func tell(_ file: String, in folder: String, at place: Origin, findings: Findings) {
    for other in TableFormat.names(of: file).dropFirst() where FileSystem.exists(folder + "/" + other) {
      findings.error(
        "the table is there twice: \(file) and \(other)", at: place, hint: "keep the one that is up to date")
    }
  }
}
