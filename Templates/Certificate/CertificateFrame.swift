import Tessera

/// The ornament of a certificate: a frame of small tiles and arches around the page, and fine rules inside it.
///
/// The city's name lays the tiles, so that every city has a frame of its own and the family is plain.
struct CertificateFrame: Drawable {
  var seed: String

  /// From the edge of the page to the tiles, about how wide a tile is, and from the tiles to the rules.
  static let margin = 26.pt
  static let tile = 15.pt
  static let gap = 6.pt
  /// How far the frame reaches into the page.
  static let reach = margin + tile + gap + 4.pt

  var alternative: String { "" }

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { width * 0.7071 }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    let colours = canvas.theme.colours
    let frame = Size(size.width - Self.margin * 2, size.height - Self.margin * 2)
    // Whole tiles on either side; what is left over makes them a little wider than high, or higher than wide.
    let columns = max(frame.width.steps(of: Self.tile), 4)
    let rows = max(frame.height.steps(of: Self.tile), 4)
    let tile = Size(frame.width / columns, frame.height / rows)
    var tiles = TileHand(seed: seed, canvas)
    func lay(_ column: Int, _ row: Int) {
      tiles.lay(at: Point(Self.margin + tile.width * column, Self.margin + tile.height * row), tile)
    }
    for column in 0..<columns {
      lay(column, 0)
      lay(column, rows - 1)
    }
    for row in 1..<(rows - 1) {
      lay(0, row)
      lay(columns - 1, row)
    }
    for (inset, weight, colour) in [(Self.gap, 0.9.pt, colours.accent), (Self.gap + 3.pt, 0.35.pt, colours.accent)] {
      let corner = Point(Self.margin + tile.width + inset, Self.margin + tile.height + inset)
      let inside = Size(size.width - corner.x * 2, size.height - corner.y * 2)
      canvas.stroke(Path(Rectangle(corner, inside)), colour, width: weight, dashes: [])
    }
  }
}
