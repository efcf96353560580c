package import Diagnostics

/// Stands in until the importer lands.
package struct ImportedBundle {
  package var files: [(path: String, text: String)]
}
package enum Importer {
  package static func bundle(from text: String, file: String, template: String, findings: Findings) -> ImportedBundle {
    ImportedBundle(files: [])
  }
}
