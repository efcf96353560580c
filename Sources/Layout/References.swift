/// The page numbers of the run before: what references and the contents list print.
struct References: Equatable {
  /// Destination name → page number as printed.
  var pages: [String: String] = [:]

  /// The number of a destination's page; a stand-in of usual width on the first run.
  func page(of destination: String) -> String { pages[destination] ?? "00" }
}
