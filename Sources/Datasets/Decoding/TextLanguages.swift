/// The languages of the texts in some data.
package struct TextLanguages: Sendable {
  /// That of the document.
  package var wanted: String
  /// That of the bundle, in which texts are taken that are not there in the one wanted.
  package var own: String
  /// That of plain texts, which do not say theirs: the bundle's, or that of the version which the file is.
  package var plain: String
  /// Whether it is told already that the whole file is not there in the language wanted.
  package var isToldOfFile: Bool

  package init(wanted: String, own: String, plain: String? = nil, isToldOfFile: Bool = false) {
    self.wanted = wanted
    self.own = own
    self.plain = plain ?? own
    self.isToldOfFile = isToldOfFile
  }
}
