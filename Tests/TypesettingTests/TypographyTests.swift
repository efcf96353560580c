import Geometry
import Testing

@testable import Typesetting

/// What typography changes in a text, by language. Spaces are shown: "_" holds, "·" holds and is narrow.
@Suite struct TypographyTests {
  private func shown(_ text: String, _ language: String, quotes: Typography.Quotes = .asTyped) -> String {
    var setting = Setting()
    setting.language = language
    return shown([setting.run(text)], quotes: quotes)
  }

  private func shown(_ runs: [StyledText], quotes: Typography.Quotes = .asTyped) -> String {
    let text = ParagraphText(runs, typography: Typography(quotes: quotes))
    return String(
      String(decoding: text.bytes, as: UTF8.self).map {
        $0 == "\u{A0}" ? "_" : $0 == "\u{202F}" ? "·" : $0
      })
  }

  @Test(arguments: [
    ("Oui ; non : quoi ? Ah !", "Oui·; non·: quoi·? Ah·!"),
    ("Oui; non: quoi? Ah!", "Oui·; non·: quoi·? Ah·!"),
    ("Oui\u{A0}; non\u{A0}: «\u{A0}mot\u{A0}».", "Oui·; non·: «·mot·»."),
    ("« mot » et «mot», dit-il", "«·mot·» et «·mot·», dit-il"),
    ("« Vraiment ? », « Oui ! »", "«·Vraiment·?·», «·Oui·!·»"),
    ("(Vraiment ?) Quoi ?! Quoi ?…", "(Vraiment·?) Quoi·?! Quoi·?…"),
    ("à 12:30, https://www.coe.int/?a=1;b et 16:9", "à 12:30, https://www.coe.int/?a=1;b et 16:9"),
    ("25 % de 163 000 habitants, 5000 €, 10 km", "25·% de 163·000 habitants, 5000·€, 10_km"),
    ("le 6 avril 2022, le 1er mai", "le 6_avril 2022, le 1er_mai"),
    ("l’École: 5 l’an; n° 5", "l’École·: 5 l’an·; n°_5"),
    ("un tiret – comme ceci – ici", "un tiret_– comme ceci_– ici"),
  ])
  func french(text: String, expected: String) { #expect(shown(text, "fr") == expected) }

  @Test(arguments: [
    ("ca", "el 15 de març del 2024", "el 15_de_març del 2024"), ("tr", "15 Mart 2024", "15_Mart 2024"),
    ("ro", "15 martie 2024", "15_martie 2024"), ("sk", "15. marca 2024", "15._marca 2024"),
    ("sq", "15 mars 2024", "15_mars 2024"), ("sr", "15. март 2024.", "15._март 2024."),
    ("fi", "15. maaliskuuta 2024", "15._maaliskuuta 2024"), ("he", "15 במרץ 2024", "15_במרץ 2024"),
    ("ar", "15 مارس 2024", "15_مارس 2024"),
  ])
  func daysHoldToTheirMonths(language: String, text: String, expected: String) {
    #expect(shown(text, language) == expected)
  }

  /// In Canada only the colon and the guillemets have a space of their own; others keep one that was typed.
  @Test func frenchOfCanada() {
    #expect(shown("Oui; non: quoi? «mot» Ah !", "fr-CA") == "Oui; non·: quoi? «·mot·» Ah·!")
    #expect(shown("Oui; non", "fr-BE") == "Oui·; non")
  }

  @Test(arguments: [
    ("w domu i z miasta, a także o tym; U nas", "w_domu i_z_miasta, a_także o_tym; U_nas", "pl"),
    ("6 kwietnia 2022 r., str. 12, m. in. 5 tys. osób", "6_kwietnia 2022 r., str._12, m._in. 5_tys. osób", "pl"),
    ("v Praze a s dětmi k řece", "v_Praze a_s_dětmi k_řece", "cs"),
    ("6. dubna a č. 5", "6._dubna a_č._5", "cs"),
    ("v meste a o ľuďoch", "v_meste a_o_ľuďoch", "sk"),
    ("в місті і з людьми у (в залі) та інше", "в_місті і_з_людьми у_(в_залі) та інше", "uk"),
    ("14-15 листопада, ст. 3, № 7", "14-15_листопада, ст._3, №_7", "uk"),
    ("и в городе с детьми", "и_в_городе с_детьми", "ru"),
    ("Nr. 5, Art. 3 und z. B. am 6. April um 5 Mio. Euro", "Nr._5, Art._3 und z._B. am 6._April um 5_Mio. Euro", "de"),
    ("el 6 de abril de 2022, 30 000 personas", "el 6_de_abril de 2022, 30·000 personas", "es"),
    ("a 14 de novembro, 25 %", "a 14_de_novembro, 25·%", "pt"),
    ("il 6 aprile, art. 3", "il 6_aprile, art._3", "it"),
    ("στις 6 Απριλίου, σελ. 12", "στις 6_Απριλίου, σελ._12", "el"),
  ])
  func others(text: String, expected: String, language: String) { #expect(shown(text, language) == expected) }

  @Test(arguments: [
    ("J. K. Rowling and J.-P. Sartre", "J._K._Rowling and J.-P._Sartre"),
    ("see p. 12 and pp. 14-15, No. 5", "see p._12 and pp._14-15, No._5"),
    ("(n = 37, p < 5)", "(n_=_37, p_<_5)"),
    ("14-15 November, 6 April 2022, the 6th May", "14-15_November, 6_April 2022, the 6th_May"),
    ("30 000 of 1 200 000, EUR 5000, € 20, 5 million", "30·000 of 1·200·000, EUR_5000, €·20, 5_million"),
    ("a city – one of many — joined", "a city_– one of many_— joined"),
    ("Dr. Smith", "Dr._Smith"),
  ])
  func english(text: String, expected: String) { #expect(shown(text, "en") == expected) }

  @Test func nothingElseChanges() {
    for (text, language) in [
      ("In 2024 163 cities joined. A city; a town: why? Yes!", "en"),
      ("On 45 April 3.5 may 12 cities, in 2022 April", "en"),
      ("We say no. 12 cities agree, as do I. we", "en"),
      ("a b c d, vitamin A is", "en"), ("e a o", "it"), ("y o a", "es"), ("à l’", "fr"), ("5 avril", "de"),
      ("名前 12", "ja"), (" ; a", "en"), ("x  5", "pl"), ("a\nb", "pl"), ("", "fr"),
    ] {
      #expect(shown(text, language) == text, "\(language)")
    }
    for (text, language) in Texts.all {
      let folded = shown(text, language).map { $0 == "_" || $0 == "·" ? " " : $0 }
      let plain = text.map { $0 == "_" ? " " : $0 }
      #expect(String(folded).filter { $0 != " " } == String(plain).filter { $0 != " " }, "\(language)")
      if language != "fr" { #expect(folded == plain) }
    }
  }

  /// A second pass over its own result finds nothing left to do.
  @Test func onceIsEnough() {
    var setting = Setting()
    for text in ["Oui; «mot» : 25 % – le 6 avril, 163 000 w domu", "J. K. Rowling, p. 5"] {
      for language in ["fr", "fr-CA", "pl", "de", "en"] {
        setting.language = language
        let once = ParagraphText([setting.run(text)], typography: Typography()).bytes
        let again = setting.run(String(decoding: once, as: UTF8.self))
        #expect(ParagraphText([again], typography: Typography()).bytes == once, "\(language)")
      }
    }
  }

  // MARK: - Runs

  @Test func rulesLookOverTheBordersOfRuns() {
    var setting = Setting()
    setting.language = "fr"
    let runs = [setting.run("Note"), setting.run(" : 25"), setting.run(" %"), setting.run("; «"), setting.run("x»")]
    let text = ParagraphText(runs, typography: Typography())
    let parts = zip([0] + text.ends, text.ends).map { String(decoding: text.bytes[$0..<$1], as: UTF8.self) }
    #expect(parts == ["Note", "\u{202F}: 25", "\u{202F}%", "\u{202F}; «\u{202F}", "x\u{202F}»"])
  }

  @Test func addressesCodeAndNoteCallsStay() {
    var setting = Setting()
    setting.language = "fr"
    var call = setting.run("12")
    call.rise = 3.pt
    let runs = [
      setting.run("voir "), setting.run("a ; b : c", .never), setting.run(" ; http"), setting.run("x://y ?z", .address),
      setting.run(": mot"), call, setting.run(" km"), call, setting.run(";"),
    ]
    #expect(shown(runs) == "voir a ; b : c·; httpx://y ?z·: mot12 km12·;")
  }

  @Test func eachRunHasItsLanguage() {
    var setting = Setting()
    setting.language = "pl"
    let polish = setting.run("w domu: i ")
    setting.language = "fr"
    #expect(shown([polish, setting.run("oui: w domu")]) == "w_domu: i_oui·: w domu")
  }

  @Test func instructionsKeepTheirPlaces() {
    var setting = Setting()
    setting.language = "fr"
    let text = ParagraphText([setting.run("oui: in\u{AD}ter «a\u{AD}b»")], typography: Typography())
    let bytes = text.bytes
    #expect(
      text.instructions.map { String(decoding: bytes[$0.position...], as: UTF8.self) } == [
        "ter «\u{202F}ab\u{202F}»", "b\u{202F}»",
      ])
  }

  @Test func theTextOnTheLinesIsTheTextThatWasMade() throws {
    var setting = Setting()
    setting.language = "fr"
    setting.typography = Typography()
    let runs = [setting.run("Oui; «mot» et 163 000 "), setting.run("villes: 25 % du total!")]
    for measure in [40, 60, 90, 300] {
      let lines = try setting.lines(runs, width: measure.pt)
      #expect(
        lines.map(\.source).joined()
          == "Oui\u{202F}; «\u{202F}mot\u{202F}» et 163\u{202F}000 villes\u{202F}: 25\u{202F}% du total\u{202F}!")
    }
  }

  // MARK: - Quotes

  @Test(arguments: [
    ("en", "“He said ‘yes’.”"), ("fr", "«·He said “yes”.·»"), ("de", "„He said ‚yes‘.“"), ("pl", "„He said «yes».”"),
    ("uk", "«He said „yes“.»"), ("es", "«He said “yes”.»"), ("it", "«He said “yes”.»"), ("pt", "“He said ‘yes’.”"),
    ("el", "«He said “yes”.»"), ("ja", "「He said 『yes』.」"), ("de-CH", "«He said ‹yes›.»"),
  ])
  func quotesByLanguage(language: String, expected: String) {
    #expect(shown("\"He said 'yes'.\"", language, quotes: .language) == expected)
    #expect(shown("\"He said 'yes'.\"", language).contains("\"") == true)
  }

  @Test func apostrophesAndInches() {
    #expect(shown("it's the '90s, rock 'n' roll, dogs' home", "en", quotes: .language).contains("it’s the ’90s"))
    #expect(shown("a 12\" screen", "en", quotes: .language) == "a 12\" screen")
    #expect(shown("l'eau (\"oui\") \"a\" \"b\"", "it", quotes: .language) == "l’eau («oui») «a» «b»")
    #expect(shown("un \" mot \" ici", "fr", quotes: .language) == "un «·mot·» ici")
    #expect(shown("“typed” and ‘typed’", "de", quotes: .language) == "“typed” and ‘typed’")
  }
}
