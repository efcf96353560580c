import Content
import Testing

@testable import Charts

/// Countries are printed by their names in the language of the document.
@Suite struct CountryNamesTests {
  /// The languages that documents speak, English aside, whose names are the map's own.
  @Test func everyLanguageNamesEveryCountry() throws {
    let tags = LanguageFile.tags.filter { $0 != "en" }
    #expect(CountryNames.languages == (tags + ["pt-BR"]).sorted())
    for tag in tags {
      let names = CountryNames(tag)
      let countries = WorldMap.shared.countries.filter { !$0.code.isEmpty }
      let printed = countries.map { names[$0] }
      #expect(Set(printed).count == countries.count, "\(tag) calls two countries the same")
      #expect(zip(countries, printed).filter { $0.name == $1 }.count < countries.count * 2 / 3, "\(tag) is English")
    }
  }

  @Test(arguments: [
    ("en", "Czechia"), ("fr", "Tchéquie"), ("uk", "Чехія"), ("ar", "التشيك"), ("ja", "チェコ"), ("pt", "Chéquia"),
    ("pt-BR", "Tchéquia"), ("sr", "Чешка"), ("sr-Latn", "Češka"), ("sr-Latn-RS", "Češka"), ("fr-CH", "Tchéquie"),
    ("sv", "Czechia"),
  ])
  func aCountryHasItsNameInTheLanguage(_ language: String, _ name: String) {
    let wording = Wording(language: language)
    #expect(wording.country("CZ") == name)
    #expect(wording.country("CZE") == name)
    #expect(wording.country("Czechia") == name)
  }

  /// Neither an invented country nor a name in another language is touched.
  @Test func whatNobodyKnowsIsPrintedAsGiven() {
    for given in ["Arvenia", "Tschechien", "", "Czech Republic"] {
      #expect(Wording(language: "fr").country(given) == given)
    }
  }

  /// The names of the present data hold where lists of states have long ones.
  @Test func shortNamesAreTaken() {
    let wording = Wording(language: "fr")
    #expect(
      ["HK", "MO", "PS", "XK", "MK"].map(wording.country) == [
        "Hong Kong", "Macao", "Palestine", "Kosovo", "Macédoine du Nord",
      ])
  }

  /// Spoken, in the data table and in the order of the language's alphabet.
  @Test func aMapSpeaksItsLanguage() throws {
    let map = try MapChart(
      "Titre", places: [MapChart.Place("Alpha", latitude: 47, longitude: 15, country: "AT")],
      countries: ["AT": 1, "Spain": 2, "DE": 1], wording: Wording(language: "fr"))
    #expect(map.counts.map(\.name) == ["Espagne", "Allemagne", "Autriche"])
    #expect(map.alternative.contains("Espagne 2; Allemagne 1; Autriche 1"), "\(map.alternative)")
    #expect(map.dataTable.texts.first?.contains("Autriche") == true)
  }
}
