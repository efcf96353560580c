import Datasets
import Diagnostics
import Tessera
import Testing

@testable import Intercultural

/// The inconsistencies that the programme's own reports carry (programme-facts.json): each is caught where the data
/// carry it, and the corrected data pass.
@Suite struct InterculturalTests {
  /// Data as a bundle would hold them.
  func facts(_ json: String) throws -> Facts {
    let findings = Findings()
    let value = JSONReader.read(Array(json.utf8), file: "data/report.json", findings: findings)
    #expect(findings.all.isEmpty)
    return Facts(try #require(value))
  }

  func prose(_ lines: String...) -> [Passage] {
    lines.enumerated().map { Passage($1, origin: .data(file: "text/report.md", line: $0 + 1, column: 1)) }
  }

  func messages(
    _ json: String, _ prose: [Passage] = [], language: String = "en",
    @ConsistencyBuilder _ checks: () -> [any ConsistencyCheck]
  ) throws -> [String] {
    try Consistency(checks).findings(in: facts(json), prose: prose, language: language).map { finding in
      #expect(finding.neededBy != nil)
      #expect(finding.hint != nil)
      return "\(finding.origin): \(finding.message) → \(finding.hint ?? "")"
    }
  }

  // MARK: 1. Six announced, seven named, two welcomed

  @Test func announcedMembers() throws {
    func json(_ announced: Int) -> String {
      """
      { "announced": \(announced),
        "new": [{"city": "Zagarolo"}, {"city": "Paranhos"}, {"city": "Getafe", "network": "RECI"},
                {"city": "Santander", "network": "RECI"}, {"city": "Torremolinos", "network": "RECI"}, {"city": "Riga"},
                {"city": "Guadalupe"}] }
      """
    }
    let found = try messages(json(6)) { Count(of: "new", equals: "announced") }
    #expect(
      found == [
        "data/report.json:1:16: “announced” says 6, but “new” (data/report.json:2:10) holds 7: Zagarolo, Paranhos, Getafe, "
          + "Santander, Torremolinos, Riga, Guadalupe → write 7, or correct the list"
      ])
    #expect(try messages(json(7)) { Count(of: "new", equals: "announced") }.isEmpty)
    // The same by the name of the number alone.
    let byName = #"{ "newAnnounced": 6, "new": ["a", "b"], "deep": { "citiesAnnounced": 1, "cities": ["c"] } }"#
    #expect(try messages(byName) { AnnouncedCounts() }.count == 1)
  }

  @Test func statedMembers() throws {
    let json = #"{ "new": ["a", "b", "c", "d", "e", "f", "g"], "visits": 183432 }"#
    let found = try messages(json, prose("In 2023, six new cities joined.", "There were 183,342 visits.")) {
      Stated("new cities", is: "new")
      Stated("visits", is: "visits")
    }
    #expect(
      found == [
        "text/report.md:1:1: the text says “six new cities”, but “new” (data/report.json:1:10) gives 7 → write {new.count} to take it from the data",
        "text/report.md:2:1: the text says “183,342 visits”, but “visits” (data/report.json:1:57) gives 183,432 → write {visits} to take it from the data",
      ])
    let right = prose("Seven new cities joined; new cities are welcome.", "The 183,432 visits of 2023.")
    #expect(
      try messages(json, right) {
        Stated("new cities", is: "new")
        Stated("visits", is: "visits")
      }.isEmpty)
    #expect(
      try messages(json, prose("Sept villes nouvelles"), language: "fr") { Stated("villes nouvelles", is: "new") }
        .isEmpty)
    #expect(
      try messages(json, prose("Six villes nouvelles"), language: "fr") { Stated("villes nouvelles", is: "new") }.count
        == 1)
  }

  @Test func welcomedMembers() throws {
    func json(_ welcomed: String) -> String {
      """
      { "new": [{"city": "Getafe", "country": "Spain"}, {"city": "Riga", "country": "Latvia"},
                {"city": "Santander", "country": "Spain"}, {"city": "Torremolinos", "country": "Spain"}],
        "welcomed": [\(welcomed)] }
      """
    }
    let check = Consistency { Agreement("new.*[country=Spain].city", "welcomed") }
    let found = try messages(json(#""Torremolinos", "Santander""#)) { check }
    #expect(
      found == [
        "data/report.json:1:20: “Getafe” stands in “new.0.city”, but not in “welcomed” (data/report.json:3:15) → add it there, or take it out here"
      ])
    #expect(try messages(json(#""Torremolinos", "Santander", "Getafe""#)) { check }.isEmpty)
  }

  // MARK: 2. 15.6149 new visits

  @Test func misplacedSeparator() throws {
    let check = Consistency {
      Sum(of: ["website.new", "website.returning"], equals: "website.visits")
      NumberForms(counts: ["website.new"])
    }
    let found = try messages(#"{"website": {"visits": 183432, "new": 15.6149, "returning": 27283}}"#) { check }
    #expect(
      found == [
        "data/report.json:1:24: “website.visits” is 183,432, but 15.6149 + 27,283 = 27,298.6149: “website.new” "
          + "(data/report.json:1:39), “website.returning” (data/report.json:1:61) → “15.6149” has a misplaced separator: with 156,149 the sum is right",
        "data/report.json:1:39: “website.new” counts something, but 15.6149 is not a whole number → write 156149, in digits alone: the report sets the separators",
      ])
    #expect(try messages(#"{"website": {"visits": 183432, "new": 156149, "returning": 27283}}"#) { check }.isEmpty)
  }

  @Test func misplacedSeparatorInProse() throws {
    let text = prose(
      "Of these, 15.6149 were new.",
      "On 24.05.2023 and in 06.2022, 156,149 (15.5%) visits; 1.234.567 in all, see CM/Rec(2022)10.",
      "Version 1.2.10 of 3.14 and 12,34,567.")
    let found = try messages("{}", text) { NumberForms() }
    #expect(found.map { String($0.prefix(29)) } == ["text/report.md:1:1: “15.6149”", "text/report.md:3:1: “12,34,56"])
    #expect(found[0].hasSuffix("is it 156,149? Numbers from the data, as {name}, are written right"))
  }

  @Test func numbersAsTexts() throws {
    let found = try messages(#"{"a": "183 432", "b": 1}"#) { Sum(of: ["b"], equals: "a") }
    #expect(
      found == [
        "data/report.json:1:7: “a” is not a number, but it is counted with → write 183432, in digits alone: the report sets the separators"
      ])
  }

  // MARK: 3. Two follower counts, one platform

  @Test func followersWithoutPlatform() throws {
    let check = Consistency { SameCount(of: "followers.*.thisYear", and: "followers.*.platform") }
    let found = try messages(
      #"{"followers": [{"platform": "Facebook", "thisYear": 7471}, {"platform": "", "thisYear": 4324}]}"#
    ) { check }
    #expect(
      found == [
        "data/report.json:1:53: “followers.*.thisYear” has 2 values (7471, 4324), but “followers.*.platform” (data/report.json:1:29) has 1 (Facebook) → name what each value belongs to, or take the surplus out"
      ])
    #expect(
      try messages(
        #"{"followers": [{"platform": "Facebook", "thisYear": 7471}, {"platform": "LinkedIn", "thisYear": 4324}]}"#
      ) { check }.isEmpty)
    #expect(
      try messages(#"{"counts": [1, 2], "platforms": ["Facebook"]}"#) { SameCount(of: "counts", and: "platforms") }
        .count == 1)
  }

  @Test func changesMakeThisYear() throws {
    let check = Consistency { Change(from: "f.*.lastYear", by: "f.*.change", to: "f.*.thisYear") }
    let found = try messages(
      #"{"f": [{"lastYear": 7242, "change": 229, "thisYear": 7471}, {"lastYear": 3967, "change": 375, "thisYear": 4324}]}"#
    ) { check }
    #expect(
      found == [
        "data/report.json:1:107: “f.1.thisYear” is 4324, but 3967 + 375 = 4342: “f.1.lastYear” (data/report.json:1:74), “f.1.change” (data/report.json:1:90) → correct one of the three; the change would have to be 357"
      ])
    #expect(try messages(#"{"f": [{"lastYear": 10, "change": -3, "thisYear": 7}]}"#) { check }.isEmpty)
  }

  // MARK: 4. Four cities from Spain, five named, fifteen in all

  @Test func netIdea() throws {
    func json(_ spain: String) -> String {
      """
      {"italy": ["Turin", "Modena", "Pontedera", "Reggio Emilia"], "portugal": ["Vila Verde", "Braga", "Feira"],
       "spain": [\(spain)], "spainAnnounced": 4, "other": 4, "total": 15}
      """
    }
    let check = Consistency {
      AnnouncedCounts()
      Sum(of: ["italy", "portugal", "spain", "other"], equals: "total")
    }
    let found = try messages(json(#""Bilbao", "Tenerife", "Castelló", "Donostia", "Barcelona""#)) { check }
    #expect(found.count == 2)
    #expect(found[0].contains("“spainAnnounced” says 4, but “spain” (data/report.json:2:11) holds 5: Bilbao, Tenerife"))
    #expect(found[1].contains("“total” is 15, but 4 + 3 + 5 + 4 = 16"))
    #expect(try messages(json(#""Bilbao", "Tenerife", "Castelló", "Donostia""#)) { check }.isEmpty)
  }

  @Test func totalsOfParts() throws {
    let json =
      #"{"seats": {"total": 7, "parts": [{"value": 1}, {"value": 4}, {"value": 1}]}, "fine": {"total": 3, "parts": [{"value": 3}]}}"#
    let found = try messages(json) { Totals() }
    #expect(found.count == 1)
    #expect(found[0].contains("“seats.total” is 7, but 1 + 4 + 1 = 6"))
  }

  // MARK: 5. Spellings that change

  @Test(arguments: [
    ("Vinnytsia", "Vinnitsia"), ("Wrocław", "Wroclaw"), ("Turin", "Torino"), ("Odesa", "Odessa"),
    ("Pavlohrad", "Pavlograd"), ("Türkiye", "Turkey"), ("Donostia/San Sebastián", "Donostia - San Sebastian"),
  ])
  func spellings(_ name: String, _ slip: String) throws {
    let json = "{\"cities\": [\"\(name)\", \"Riga\"]}"
    let check = Consistency { Spelling(of: ["cities"]) }
    let found = try messages(json, prose("The city of \(slip), and others.")) { check }
    #expect(
      found == [
        "text/report.md:1:1: “\(slip)” is spelt “\(name)” elsewhere (data/report.json:1:13) → write “\(name)” in both places, or declare that the two are different"
      ])
    #expect(
      try messages(json, prose("The city of \(name), and \(name)’s people; \(name.uppercased()).")) { check }.isEmpty)
    // The data themselves disagree.
    let twice = "{\"cities\": [\"\(name)\", \"\(slip)\"]}"
    #expect(
      try messages(twice) { check }.map {
        $0.contains("“\(slip)” is spelt “\(name)” elsewhere (data/report.json:1:13)")
      } == [true])
  }

  @Test func spellingsThatAreNone() throws {
    let json = #"{"cities": ["Turin", "Iceland", "Milan", "Bergen", "Nice", "Reggio nell’Emilia"]}"#
    let text = prose(
      "Ireland is not far.", "A nice turin.", "The Bergens and Bergan’s cousin Burgen.", "Reggio nell'Emilia",
      "TURIN and MILAN")
    let found = try messages(json, text) { Spelling(of: ["cities"], apart: ["Bergan", "Burgen"]) }
    #expect(found.isEmpty)
    // In an Italian report the data say Torino, and so may the prose.
    #expect(try messages(#"{"cities": ["Torino"]}"#, prose("La città di Torino")) { Spelling(of: ["cities"]) }.isEmpty)
    #expect(
      try messages(#"{"cities": ["Torino"]}"#, prose("The city of Turin")) { Spelling(of: ["cities"]) }.count == 1)
  }

  @Test func foreignPassagesSpellAsTheyMust() throws {
    let blocks: [Block] = Chapter("Networks") {
      Paragraph {
        "The report "
        Foreign("it", "La città di Torino")
        " on Turin"
      }
      Paragraph("Torino è bella").language("it")
      List { Item { Paragraph("In Torino\(Note("And in Odessa"))") } }
    }.blocks
    let passages = Passage.all(in: blocks)
    #expect(passages.map(\.text) == ["Networks", "The report  …  on Turin", "In Torino", "And in Odessa"])
    let found = try messages(#"{"cities": ["Turin", "Odesa"]}"#, passages) { Spelling(of: ["cities"]) }
    #expect(found.count == 2)
  }

  // MARK: 6. A profile in the appendix that the body does not count

  @Test func profiles() throws {
    func json(_ more: String) -> String {
      """
      {"profiles": [{"city": "Jonava"}, {"city": "Sherbrooke"}],
       "appendix": [{"lead": "Riga (Latvia) –", "title": "Index report"},
                    {"lead": "Jonava (Lithuania) –", "title": "Intercultural profile"}\(more),
                    {"lead": "Sherbrooke (Canada) –", "title": "Intercultural profile"}]}
      """
    }
    let check = Consistency { Agreement("profiles.*.city", "appendix.*[title=Intercultural profile].lead") }
    let found = try messages(json(#", {"lead": "Leeds (United Kingdom) –", "title": "Intercultural profile"}"#)) {
      check
    }
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix(
        "data/report.json:3:92: “Leeds (United Kingdom) –” stands in “appendix.2.lead”, but not in “profiles.*.city” (data/report.json:1:24)"
      ))
    #expect(try messages(json("")) { check }.isEmpty)
    // A part may be less than the whole.
    #expect(try messages(#"{"a": ["Vaasa"], "b": ["Vaasa", "Riga"]}"#) { Agreement("a", within: "b") }.isEmpty)
    #expect(
      try messages(#"{"a": ["Vasa"], "b": ["Vaasa", "Riga"]}"#) { Agreement("a", within: "b") }.map {
        $0.hasSuffix("did you mean “Vaasa”?")
      } == [true])
  }

  // MARK: 7. An ICC Programme Advisory Groups

  @Test func terms() throws {
    let check = Consistency { Term("ICC Programme Advisory Group") }
    let found = try messages(
      "{}", prose("In 2023 an ICC Programme Advisory Groups was created.", "the ICC programme advisory group")
    ) { check }
    #expect(found.count == 2)
    #expect(
      found[0].hasPrefix(
        "text/report.md:1:1: “ICC Programme Advisory Groups” is called “ICC Programme Advisory Group” (InterculturalTests/"
      ))
    #expect(
      try messages("{}", prose("The ICC Programme Advisory Group met; ICC PROGRAMME ADVISORY GROUP")) { check }.isEmpty)
    #expect(try messages(#"{"body": "ICC Programme Advisory Groups"}"#) { check }.count == 1)
    #expect(
      try messages("{}", prose("Both Advisory Groups")) { Term("Advisory Group", also: ["Advisory Groups"]) }.isEmpty)
  }

  // MARK: 8. 23 % of 22

  @Test func shares() throws {
    func json(_ share: Double, _ base: Int, _ names: String) -> String {
      "{\"share\": \(share), \"base\": \(base), \"cities\": [\(names)]}"
    }
    let check = Consistency { Share("share", of: "base", named: "cities") }
    let four = #""Bergen", "Limassol", "Lutsk", "Patras""#
    let found = try messages(json(23, 22, four)) { check }
    #expect(
      found == [
        "data/report.json:1:11: “share” is 23% of 22 (data/report.json:1:25), that is 5, but “cities” (data/report.json:1:39) names 4: Bergen, Limassol, Lutsk, Patras → name 5, or correct the percentage"
      ])
    #expect(try messages(json(23, 22, four + #", "Melton""#)) { check }.isEmpty)
    // 66 % is no share of 37, but 25 of 38; 13 % likewise.
    let base = try messages(json(66, 37, "")) { Share("share", of: "base") }
    #expect(
      base == [
        "data/report.json:1:11: “share” is 66%, which no whole number of 37 makes: “base” (data/report.json:1:25) → 66% fits a base of 38; correct the percentage or the base"
      ])
    #expect(try messages(json(66, 38, "")) { Share("share", of: "base") }.isEmpty)
    #expect(try messages(json(13, 37, "")) { Share("share", of: "base") }.count == 1)
    #expect(Share.counts(22.7, of: 22, places: 1) == [5])
    #expect(Share.counts(50, of: 1000, places: 0).count > 5)
  }

  // MARK: How checks are taken

  @Test func missingPathsAreSkippedUnlessRequired() throws {
    let all = Consistency {
      Count(of: "a", equals: "b")
      Sum(of: ["a"], equals: "b")
      Change(from: "a", by: "b", to: "c")
      SameCount(of: "a", and: "b")
      Agreement("a", "b")
      Share("a", of: "b", named: "c")
      Spelling(of: ["a"])
      Stated("cities", is: "a")
      AnnouncedCounts()
      Totals()
      Term("Body")
      NumberForms(counts: ["a"])
    }
    #expect(try messages("{}", prose("Text")) { all }.isEmpty)
    let findings = try Consistency { Count(of: "a", equals: "b").required() }.findings(in: facts("{}"))
    #expect(findings.map(\.message) == ["the data has no “a”, which is to be checked"])
  }

  @Test func findingsAreWarningsUnlessTheyMustHold() throws {
    let data = try facts(#"{"a": [1], "b": 2}"#)
    #expect(Consistency { Count(of: "a", equals: "b") }.findings(in: data).map(\.severity) == [.warning])
    #expect(Consistency { Count(of: "a", equals: "b").mustHold() }.findings(in: data).map(\.severity) == [.error])
  }
}
