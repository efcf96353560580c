/// Texts that tests set: how the programme writes, in several languages.
enum Texts {
  static let english =
    "Intercultural integration recognises that diversity is an advantage when it is managed competently and in a "
    + "spirit of inclusion. Cities that adopt the approach encourage interaction between people of different origins, "
    + "build trust in public institutions and enable communities and their members to realise their full potential; "
    + "they review their policies, services and governance through the intercultural lens."

  static let french =
    "L’intégration interculturelle repose sur l’égalité réelle, la reconnaissance positive de la diversité et les "
    + "interactions constructives entre les habitants. Les municipalités qui l’adoptent réexaminent leurs politiques."

  static let spanish =
    "La integración intercultural reconoce que la diversidad constituye una ventaja cuando se gestiona de manera "
    + "competente y con espíritu de inclusión, mediante la participación activa de toda la ciudadanía."

  static let ukrainian =
    "Інтеркультурна інтеграція визнає, що різноманітність є перевагою, коли нею керують компетентно та в дусі "
    + "залучення. Міста, які застосовують цей підхід, заохочують взаємодію між людьми різного походження."

  static let greek =
    "Η διαπολιτισμική ένταξη αναγνωρίζει ότι η ποικιλομορφία αποτελεί πλεονέκτημα όταν τυγχάνει διαχείρισης με "
    + "επάρκεια και σε πνεύμα συμπερίληψης."

  static let german =
    "Interkulturelle Integration erkennt an, dass Vielfalt ein Vorteil ist, wenn sie kompetent und im Geiste der "
    + "Zugehörigkeit gestaltet wird; Stadtverwaltungen überprüfen Dienstleistungen und Zuständigkeiten."

  static let addresses =
    "See https://www.coe.int/en/web/interculturalcities/about?lang=en&view=full-page#index_reports for the method, "
    + "and write to intercultural.cities@coe.int (163 cities, 2008–2024); up-to-date guidance/advice is on-line."

  /// With the language of each, for sweeps.
  static let all = [
    (english, "en"), (french, "fr"), (spanish, "es"), (ukrainian, "uk"), (greek, "el"), (german, "de"),
    (addresses, "en"),
  ]
}
