import Content
package import Datasets
import Diagnostics

extension Bundle {
  /// The data of a name as a type of the template's own: fields want the keys, or the columns, of their names.
  ///
  ///     struct Visit: Decodable { var city: String; var date: CalendarDate; var people: Int? }
  ///     let visits = bundle.decode([Visit].self, from: "visits") ?? []
  ///
  /// Whatever is wrong is a finding with file, line and column. Nil, with a finding, where `report.json` names no such data
  /// or nothing of it can be read.
  public func decode<T: Decodable>(_ type: T.Type, from name: String) -> T? {
    if let value = decode(type, ifNamed: name) { return value }
    if data[name] == nil, !data.isBroken(name) {
      let near = NearestName.of(name, in: data.names)
      findings.error(
        "report.json names no data “\(name)”, which this report is made of", at: .file("report.json"),
        hint: near.map { "did you mean “\($0)”?" }
          ?? "add \"data\": { \"\(name)\": \"data/\(name).json\" }, or a table (.csv, .xlsx)")
    }
    return nil
  }

  /// The data of a name, where `report.json` names them; nil where it does not, which is no fault.
  public func decode<T: Decodable>(_ type: T.Type, ifNamed name: String) -> T? {
    dataAsked.insert(name)
    let languages = TextLanguages(
      wanted: manifest.language, own: original, plain: data.isVersion(name) ? manifest.language : original)
    let (value, isSound) = findings.watching { () -> T? in
      switch data[name] {
      case .value(let value):
        DataDecoder.read(type, from: value, name: name, languages: languages, findings: findings)
      case .table(let table):
        DataDecoder.read(type, from: table, name: name, languages: languages, findings: findings)
      case nil: nil
      }
    }
    if !isSound { unsoundData.insert(name) }
    return value
  }

  /// Where to tell what does not agree among data of some names.
  ///
  ///     MeetingCheck(data: data, findings: bundle.findings(comparing: "meeting", "participants")).check()
  ///
  /// Where something in them could not be read, that is told already; what follows from it is told to nobody.
  public func findings(comparing names: String...) -> Findings {
    names.allSatisfy { data.isSound($0) && !unsoundData.contains($0) } ? findings : Findings()
  }

  /// Tells of data under a name that nobody asked for, and that is nearly one which was asked for and is not there.
  func tellUnreadData() {
    let missing = dataAsked.filter { data[$0] == nil && !data.isBroken($0) }
    for member in manifest.data?.object?.members ?? [] where !dataAsked.contains(member.key) {
      guard let near = NearestName.of(member.key, in: missing.sorted()) else { continue }
      findings.warning(
        "the data “\(member.key)” are not read", at: member.origin, hint: "did you mean “\(near)”?")
    }
  }

  /// Whether all data of which something was asked could be read whole.
  public var isReadWhole: Bool { unsoundData.isEmpty && data.isSound }
}
