import Tessera

/// One spelling for each name: in all of the data and in the prose.
///
///     Spelling(of: ["members.new.*.city", "networks.*.cities"])
///     Spelling(of: […], aliases: [["Ivano-Frankivsk", "Stanislav"]], apart: ["Praga"])
///
/// The names come from the data's lists; the form of the data is the one that prose must use. A word is taken for
/// another spelling of a name when its letters are the same but for accents, hyphens and case (Wroclaw, Wrocław), when
/// it is declared as an alias (Torino, Turin), or when it differs inside by one letter (Vinnitsia, Vinnytsia).
public struct Spelling: ConsistencyCheck {
  public var options: CheckOptions
  let paths: [String]
  let aliases: [[String]]
  let apart: Set<String>

  /// `apart` names words that look like a name but are none.
  public init(
    of paths: [String], aliases: [[String]] = [], apart: [String] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    options = CheckOptions(file, line)
    self.paths = paths
    self.aliases = aliases + Self.programmeAliases
    self.apart = Set((apart + Self.different).map { Letters.words($0).joined(separator: " ") })
  }

  /// The names that the programme's reports have spelt in several ways; the form of its reports since 2023 comes first.
  public static let programmeAliases = [
    ["Vinnytsia", "Vinnitsia", "Vinnitsya"], ["Turin", "Torino"], ["Odesa", "Odessa"], ["Pavlohrad", "Pavlograd"],
    ["Türkiye", "Turkey"], ["Kyiv", "Kiev"], ["Kharkiv", "Kharkov"], ["Lviv", "Lvov"], ["Milan", "Milano"],
    ["Genoa", "Genova"], ["Lisbon", "Lisboa"], ["Castelló de la Plana", "Castellón de la Plana", "Castellón"],
    ["Dudelange", "Düdelingen"],
  ]

  /// Places whose names differ by one letter.
  private static let different = ["Iceland", "Ireland", "Austria", "Australia", "Melton", "Milton"]

  public func run(_ record: ConsistencyRecord) {
    var names: [Fact] = []
    for path in paths {
      for fact in record.values(path) ?? [] {
        names += fact.value.array == nil ? [fact] : fact.children
      }
    }
    let register = NameRegister(names.filter { $0.text?.isEmpty == false }, aliases: aliases, apart: apart)
    for slip in register.slips { tell(slip, record) }
    // Inflecting languages change names inside; there only marks and declared aliases are told.
    let inflects = ["el", "pl", "uk"].contains { record.language.hasPrefix($0) }
    for passage in record.prose {
      for slip in register.slips(in: passage, byLetter: !inflects) { tell(slip, record) }
    }
  }

  private func tell(_ slip: NameRegister.Slip, _ record: ConsistencyRecord) {
    record.tell(
      "“\(slip.written)” is spelt “\(slip.name)” elsewhere (\(slip.place))", at: slip.origin,
      hint: "write “\(slip.name)” in both places, or declare that the two are different")
  }
}
