/// A picture file that the pages show; frames name it by its place in `Publication.pictures`.
package struct Picture: Hashable, Sendable {
  package enum Format: Hashable, Sendable { case jpeg, png, svg }

  /// The file, for messages.
  package var name: String
  package var format: Format
  /// The whole file.
  package var bytes: [UInt8]
  /// Pixels, or the SVG's own units.
  package var pixelWidth: Int
  package var pixelHeight: Int

  package init(name: String, format: Format, bytes: [UInt8], pixelWidth: Int, pixelHeight: Int) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
  }
}
