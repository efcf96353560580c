/// A file that travels with the document: the numbers behind a chart.
package struct Attachment: Hashable, Sendable {
  /// Unique in a publication, with its ending: "figure-3.csv".
  package var name: String
  /// For people: the chart's title.
  package var description: String
  /// "text/csv".
  package var mediaType: String
  package var bytes: [UInt8]
  /// The element whose data these are.
  package var element: Int

  package init(name: String, description: String, mediaType: String, bytes: [UInt8], element: Int) {
    self.name = name
    self.description = description
    self.mediaType = mediaType
    self.bytes = bytes
    self.element = element
  }
}
