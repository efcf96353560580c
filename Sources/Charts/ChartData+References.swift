import Content
import Diagnostics
import Geometry

/// What a chart over a scale is compared with: a line, a band.
extension ChartData {
  /// Throws where a band to compare with cannot be drawn.
  func check(band: ReferenceBand?, at origin: Origin) throws {
    guard let band else { return }
    guard band.values.lowerBound.magnitude <= Self.largest, band.values.upperBound.magnitude <= Self.largest else {
      throw problem(
        "the band \"\(band.label)\" does not end at numbers that can be drawn", at: origin,
        hint: "leave the band out where it is not known")
    }
  }

  /// The values that the scale must reach.
  func values(of reference: ReferenceLine?, _ band: ReferenceBand?) -> [Double] {
    [reference?.value, band?.values.lowerBound, band?.values.upperBound].compactMap { $0 }
  }

  /// What the description says of them.
  func remarks(_ reference: ReferenceLine?, _ band: ReferenceBand?) -> [String] {
    [reference.map { $0.label + wording.colon + text($0.value) }, band.map { $0.label + wording.colon + text($0) }]
      .compactMap { $0 }
  }

  private func text(_ band: ReferenceBand) -> String {
    text(band.values.lowerBound) + ChartData.dash + text(band.values.upperBound)
  }

  /// Their entries in a key.
  func keyEntries(_ reference: ReferenceLine?, _ band: ReferenceBand?, _ inks: Inks) -> [Key.Entry] {
    var entries: [Key.Entry] = []
    if let reference {
      entries.append(
        Key.Entry(sign: .reference, colour: inks.ink, name: reference.label, value: text(reference.value)))
    }
    if let band {
      let fill = Fill(ground: inks.track, edge: inks.grid)
      entries.append(Key.Entry(sign: .filled(fill), colour: fill.ground, name: band.label, value: text(band)))
    }
    return entries
  }
}

extension ReferenceBand {
  /// The band behind the marks of an upright scale.
  func mark(_ scale: LinearScale, from left: Length, to right: Length, _ inks: Inks) -> Mark {
    let (top, foot) = (scale(values.upperBound), scale(values.lowerBound))
    return .bar(Rectangle(x: left, y: top, width: right - left, height: foot - top), inks.track)
  }
}
