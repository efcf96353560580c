import Testing

@testable import Content

/// Names in the order of a language's own letters.
@Suite struct AlphabetTests {
  @Test(arguments: [
    ("en", ["Ávila", "Bilbao", "Çeşme", "Donostia/San Sebastián"]),
    ("pl", ["Łódź", "Lublin", "Świdnik", "Szczecin", "Żory", "Zabrze", "Źródła"]),
    ("uk", ["Ґрунь", "Галич", "Дніпро", "Івано-Франківськ", "Ізмаїл", "Їжаків", "Київ", "Lublin"]),
    ("es", ["Ñora", "Nules", "Oviedo"]),
    ("sv", ["Ängelholm", "Åmål", "Zinkgruvan", "Örebro", "Arvika"]),
    ("sk", ["Chtelnica", "Cífer", "Hlohovec", "Ilava"]),
    ("el", ["Ήλιδα", "Θήβα", "Ηράκλειο", "Άργος"]),
    ("tr", ["Iğdır", "İzmir", "Isparta", "Çorum", "Ceyhan"]),
    ("sr-Latn", ["Čačak", "Cetinje", "Ljig", "Lučani", "Loznica"]),
  ])
  func namesStandByTheLanguagesLetters(_ language: String, _ names: [String]) {
    let expected = [
      "en": ["Ávila", "Bilbao", "Çeşme", "Donostia/San Sebastián"],
      "pl": ["Lublin", "Łódź", "Szczecin", "Świdnik", "Zabrze", "Źródła", "Żory"],
      "uk": ["Галич", "Ґрунь", "Дніпро", "Івано-Франківськ", "Ізмаїл", "Їжаків", "Київ", "Lublin"],
      "es": ["Nules", "Ñora", "Oviedo"],
      "sv": ["Arvika", "Zinkgruvan", "Åmål", "Ängelholm", "Örebro"],
      "sk": ["Cífer", "Hlohovec", "Chtelnica", "Ilava"],
      "el": ["Άργος", "Ήλιδα", "Ηράκλειο", "Θήβα"],
      "tr": ["Ceyhan", "Çorum", "Iğdır", "Isparta", "İzmir"],
      "sr-Latn": ["Cetinje", "Čačak", "Loznica", "Lučani", "Ljig"],
    ]
    #expect(Alphabet(language).sorted(names) == expected[language])
  }

  @Test func capitalsAndSpacesDoNotCount() {
    #expect(!Alphabet("en").isBefore("new york", "New Vellin"))
    #expect(Alphabet("en").isBefore("L’Aquila", "Lisbon"))
    #expect(Alphabet("en").isBefore("10th District", "Aarhus"))
  }
}
