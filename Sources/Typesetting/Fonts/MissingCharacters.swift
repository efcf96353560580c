import Diagnostics

/// The characters of a paragraph that no installed font has; each is printed as a sign for "missing".
///
/// Those that one package may bring are told together, so that a Japanese paragraph without a Japanese font is one
/// finding and not a hundred.
struct MissingCharacters {
  /// The most that a finding names.
  private static let named = 5

  private var packages: [(package: String, scalars: [UInt32])] = []

  mutating func add(_ scalar: UInt32) {
    let package = FontPackages.package(withCharacter: scalar)
    guard let n = packages.firstIndex(where: { $0.package == package }) else {
      packages.append((package, [scalar]))
      return
    }
    if !packages[n].scalars.contains(scalar) { packages[n].scalars.append(scalar) }
  }

  /// Tells of them in the order of their first characters.
  func report(to findings: Findings, at origin: Origin) {
    for (package, scalars) in packages {
      findings.warning(Self.message(scalars), at: origin, hint: "apt install \(package)")
    }
  }

  private static func message(_ scalars: [UInt32]) -> String {
    let names = scalars.prefix(named).map { scalar in
      let sign = Unicode.Scalar(scalar).map { String(Character($0)) } ?? "\u{FFFD}"
      let digits = String(scalar, radix: 16, uppercase: true)
      return "“\(sign)” (U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits))"
    }
    let rest = scalars.count - names.count
    return "no installed font has the character\(scalars.count > 1 ? "s" : "") " + names.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}
