import Tessera

/// The cover's motif: a mosaic of tiles and arches, laid from the document's own data.
///
/// The seed decides which tile lies where, so every city and year has its own cover; the family stays plain, because
/// tiles, tones and their shares are always the same.
struct TileMotif: Drawable {
  /// What the mosaic is made from: title, year, numbers.
  var seed: String
  /// Of a hundred tiles, how many are lit in the second colour.
  var lit: Int

  /// Enough for a rhythm, few enough to stay calm.
  static let usualShare = 11

  var alternative: String { "" }

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { width * 0.79 }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    let columns = 9
    let side = Length(units: (size.width.units + columns - 1) / columns)
    let rows = size.height.units / side.units + 1
    let accent = canvas.theme.colours.accent
    let tones = [1.0, 0.86, 0.72, 0.58].map { accent.tint($0) }
    canvas.fill(
      Path(Rectangle(x: .zero, y: .zero, width: size.width, height: size.height)), accent)
    var dice = Dice(seed: seed)
    // Rows are counted from the foot, so that whole tiles stand on the edge above the title.
    for row in 0..<rows {
      let y = size.height - side * (row + 1)
      for column in 0..<columns {
        let corner = Point(side * column, y)
        let ground = tones[dice.next(tones.count)]
        canvas.fill(Path(Rectangle(corner, Size(side, side))), ground)
        let isLit = dice.next(100) < lit
        let mark = isLit ? canvas.theme.colours.second.tint(0.92) : tones[dice.next(tones.count)]
        canvas.fill(Self.tile(dice.next(7), at: corner, side: side), mark)
        if dice.next(9) == 0 {
          canvas.fill(
            Path(circle: Point(corner.x + side / 2, corner.y + side / 2), radius: side / 9), accent.tint(0.12))
        }
      }
    }
  }

  /// A quarter disc in one of four corners, an arch, a half disc, or a triangle.
  static func tile(_ kind: Int, at p: Point, side s: Length) -> Path {
    // The handle of a quarter circle, 4/3·(√2−1).
    let k = s * 0.552_284_75
    var path = Path()
    switch kind {
    case 0:
      path.move(to: p)
      path.line(to: Point(p.x + s, p.y))
      path.curve(Point(p.x + s, p.y + k), Point(p.x + k, p.y + s), to: Point(p.x, p.y + s))
    case 1:
      path.move(to: Point(p.x + s, p.y))
      path.line(to: Point(p.x + s, p.y + s))
      path.curve(Point(p.x + s - k, p.y + s), Point(p.x, p.y + k), to: p)
    case 2:
      path.move(to: Point(p.x + s, p.y + s))
      path.line(to: Point(p.x, p.y + s))
      path.curve(Point(p.x, p.y + s - k), Point(p.x + s - k, p.y), to: Point(p.x + s, p.y))
    case 3:
      path.move(to: Point(p.x, p.y + s))
      path.line(to: p)
      path.curve(Point(p.x + k, p.y), Point(p.x + s, p.y + s - k), to: Point(p.x + s, p.y + s))
    case 4, 5:
      // An arch: the span of a bridge standing on the tile's foot.
      let (h, kk) = (s / 2, k / 2)
      let foot = p.y + s
      path.move(to: Point(p.x, foot))
      path.curve(Point(p.x, foot - kk), Point(p.x + h - kk, foot - h), to: Point(p.x + h, foot - h))
      path.curve(Point(p.x + h + kk, foot - h), Point(p.x + s, foot - kk), to: Point(p.x + s, foot))
      path.line(to: Point(p.x + s * 0.75, foot))
      let (q, qk) = (s / 4, k / 4)
      path.curve(Point(p.x + s * 0.75, foot - qk), Point(p.x + h + qk, foot - q), to: Point(p.x + h, foot - q))
      path.curve(Point(p.x + h - qk, foot - q), Point(p.x + q, foot - qk), to: Point(p.x + q, foot))
    default:
      path.move(to: Point(p.x, p.y + s))
      path.line(to: Point(p.x + s, p.y))
      path.line(to: Point(p.x + s, p.y + s))
    }
    path.close()
    return path
  }
}

/// A strip of small tiles: the mosaic as an ornament above a title.
struct TileStrip: Drawable {
  var seed: String
  /// About how wide a tile is.
  var tile = 14.pt
  /// How many rows of tiles.
  var rows = 2

  var alternative: String { "" }

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { tile * rows }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    let columns = max(size.width.steps(of: tile), 1)
    let own = Size(size.width / columns, size.height / rows)
    var tiles = TileHand(seed: seed, canvas)
    for row in 0..<rows {
      for column in 0..<columns { tiles.lay(at: Point(own.width * column, own.height * row), own) }
    }
  }
}

/// Lays small tiles, one after the other, as a seed decides.
struct TileHand {
  /// Of a hundred small tiles, how many are in the second colour.
  static let lit = 9

  private let canvas: any DrawingCanvas
  private let tones: [Colour]
  private var dice: Dice

  init(seed: String, _ canvas: any DrawingCanvas) {
    self.canvas = canvas
    tones = [1.0, 0.82, 0.64, 0.46].map { canvas.theme.colours.accent.tint($0) }
    dice = Dice(seed: seed)
  }

  mutating func lay(at corner: Point, _ size: Size) {
    canvas.fill(Path(Rectangle(corner, size)), tones[dice.next(tones.count)])
    let isLit = dice.next(100) < Self.lit
    let mark = isLit ? canvas.theme.colours.second.tint(0.92) : tones[dice.next(tones.count)]
    canvas.fill(TileMotif.tile(dice.next(7), at: corner, side: min(size.width, size.height)), mark)
  }
}

/// Numbers that look thrown but follow from a text: SplitMix64 (Steele, Lea, Flood 2014) over an FNV-1a hash.
struct Dice {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  init(seed: String) {
    for byte in seed.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// 0 up to, and without, `sides`.
  mutating func next(_ sides: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(sides))
  }
}
