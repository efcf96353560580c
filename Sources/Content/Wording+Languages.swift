extension Wording {
  /// Names of languages in English, as "… version" wants them.
  static let englishNames: [String: String] = [
    "ar": "Arabic", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "fi": "Finnish", "fr": "French",
    "hr": "Croatian", "it": "Italian", "ja": "Japanese", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "sk": "Slovak", "sq": "Albanian", "sr": "Serbian", "tr": "Turkish", "uk": "Ukrainian",
  ]

  /// What each language changes in the English words.
  static let languages: [String: @Sendable (inout Wording) -> Void] = [
    "fr": { w in
      w.contents = "Sommaire"
      w.appendix = "Annexe"
      w.table = "Tableau"
      w.continued = "suite"
    }
  ]
}
