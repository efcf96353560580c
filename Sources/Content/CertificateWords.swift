/// What a certificate of membership says by itself.
///
/// The city's name stands alone, in large type; the sentences speak of "the city named above", so that no language has to
/// inflect a name.
public struct CertificateWords: Hashable, Sendable, Decodable {
  /// The programme's name.
  public var programme: String
  public var title: String
  public var member: String
  /// "Member since: {date}".
  public var since: String
  public var commitment: String
  /// "{place}, {date}".
  public var placeAndDate: String
  public var number: String
}
