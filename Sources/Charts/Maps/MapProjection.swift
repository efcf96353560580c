/// How the globe is laid flat: always so that equal areas stay equal, since tints of countries are compared.
enum MapProjection: Hashable, Sendable {
  /// Lambert's azimuthal equal-area projection around a centre (J. P. Snyder, "Map Projections: A Working Manual", US
  /// Geological Survey 1987, p. 185, equations 22-4, 22-5 and 24-2).
  case lambert(GeoPoint)
  /// For the whole world (B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of
  /// Geographical Information Science 33, 2019), around Greenwich.
  case equalEarth

  /// The place on the map; nil where it lies too near to the point opposite the centre, which spreads over the rim.
  func callAsFunction(_ p: GeoPoint) -> MapPoint? {
    switch self {
    case .lambert(let centre):
      let (cos0, sin0) = Trigonometry.cosineAndSine(turns: centre.latitude / 360)
      let (cosP, sinP) = Trigonometry.cosineAndSine(turns: p.latitude / 360)
      let (cosL, sinL) = Trigonometry.cosineAndSine(turns: (p.longitude - centre.longitude) / 360)
      // One plus the cosine of the angle from the centre; 0.13 is about 150 degrees.
      let reach = 1 + sin0 * sinP + cos0 * cosP * cosL
      guard reach > 0.13 else { return nil }
      let k = (2 / reach).squareRoot()
      return MapPoint(x: k * cosP * sinL, y: k * (cos0 * sinP - sin0 * cosP * cosL))
    case .equalEarth:
      let (a1, a2, a3, a4) = (1.340264, -0.081106, 0.000893, 0.003796)
      let m = 3.0.squareRoot() / 2
      let theta = Trigonometry.arcsine(m * Trigonometry.cosineAndSine(turns: p.latitude / 360).sine)
      let cosine = Trigonometry.cosineAndSine(turns: theta / (2 * Double.pi)).cosine
      let t2 = theta * theta
      let t6 = t2 * t2 * t2
      let lambda = p.longitude * Double.pi / 180
      return MapPoint(
        x: lambda * cosine / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))),
        y: theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)))
    }
  }
}
