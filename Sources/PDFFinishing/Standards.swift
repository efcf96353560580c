internal import Diagnostics

/// The standards to which a file says it conforms.
package struct Standards: Hashable, Sendable {
  /// Which part of PDF/A (ISO 19005), at its level A, the accessible one.
  package enum Archive: Int, Hashable, Sendable {
    case a2a = 2
    /// Part 3 allows files of any kind in the file: the data of charts are attached.
    case a3a = 3
  }

  /// PDF/UA-1 (ISO 14289-1).
  package var isAccessible: Bool
  package var archive: Archive?

  package init(isAccessible: Bool, archive: Archive?) {
    self.isAccessible = isAccessible
    self.archive = archive
  }

  /// What every file conforms to where the author says nothing.
  package static let usual = Standards(isAccessible: true, archive: .a2a)
  /// No claim; the file is made in the same way.
  package static let none = Standards(isAccessible: false, archive: nil)

  /// The names that people write.
  package static let names = ["ua-1", "a-2a", "a-3a", "none"]

  /// Reads names parted by commas, such as "ua-1,a-2a".
  ///
  /// Throws `Problem` for a name that is not known, for two parts of PDF/A, and for "none" beside others.
  package init(_ list: String) throws(Problem) {
    self = .none
    let names = list.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    for name in names {
      switch name {
      case "ua-1": isAccessible = true
      case "a-2a", "a-3a":
        guard archive == nil else {
          throw Problem(message: "a file has one part of PDF/A, not two", hint: "name a-2a or a-3a")
        }
        archive = name == "a-2a" ? .a2a : .a3a
      case "none":
        guard names.count == 1 else { throw Problem(message: "none stands alone", hint: "leave out the others") }
      default:
        let near = NearestName.of(name, in: Self.names).map { "did you mean \($0)?" }
        throw Problem(
          message: "there is no standard “\(name)”",
          hint: near ?? "known are \(Self.names.joined(separator: ", "))")
      }
    }
    if names.isEmpty { throw Problem(message: "no standard is named", hint: "name ua-1,a-2a, or none") }
  }

  /// What is wrong with a list of standards.
  package struct Problem: Error {
    package var message: String
    package var hint: String
  }
}
