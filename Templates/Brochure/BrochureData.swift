import Tessera

/// What a brochure draws and lists besides its prose.
enum BrochureData {
  /// A step on the way to membership and after.
  struct Step: Decodable {
    var name: LocalText
    var text: LocalText?
    var who: LocalText?
    var duration: LocalText?
  }

  /// What members receive.
  struct Service: Decodable {
    var title: LocalText
    var text: LocalText
  }

  /// A number that readers should remember.
  struct KeyFigure: Decodable {
    var number: Int
    var label: LocalText
  }

  /// Whom to ask.
  struct Contact: Decodable {
    var name: LocalText
    var lines: [LocalText]?
    var email: Sourced<EmailAddress>?
    var web: Sourced<WebAddress>?
  }
}
