import Diagnostics

extension Importer {
  /// Gathers what the importer has to say, to hand it over in the order of the source.
  ///
  /// The stages look at the text several times; whoever reads the findings goes through the document once.
  final class Remarks {
    private let file: String
    private var kept: [(place: Place, message: String, hint: String?)] = []

    init(file: String) { self.file = file }

    func warn(_ message: String, at place: Place, hint: String? = nil) {
      kept.append((place, message, hint))
    }

    func handOver(to findings: Findings) {
      let order = kept.indices.sorted { (kept[$0].place, $0) < (kept[$1].place, $1) }
      for remark in order.map({ kept[$0] }) {
        let origin =
          remark.place.line > 0
          ? Origin.data(file: file, line: remark.place.line, column: remark.place.column) : .file(file)
        findings.warning(remark.message, at: origin, hint: remark.hint)
      }
    }
  }
}
