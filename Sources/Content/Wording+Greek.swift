extension Wording {
  /// Names of languages in the neuter plural after "στα".
  @Sendable static func greek(_ w: inout Wording) {
    w.contents = "Περιεχόμενα"
    w.cover = "Εξώφυλλο"
    w.backCover = "Οπισθόφυλλο"
    w.figure = "Σχήμα"
    w.table = "Πίνακας"
    w.box = "Πλαίσιο"
    w.figureList = "Κατάλογος σχημάτων"
    w.tableList = "Κατάλογος πινάκων"
    w.backToText = "επιστροφή στο κείμενο"
    w.appendix = "Παράρτημα"
    w.source = "Πηγή"
    w.continued = "συνέχεια"
    w.carriedForward = "Σε μεταφορά"
    w.broughtForward = "Από μεταφορά"
    w.note = "Σημείωση"
    w.page = "σελίδα"
    w.pictureMissing = "Η εικόνα θα προστεθεί"
    w.versionPattern = "έκδοση στα {language}"
    w.languageNames = greekNames
    w.numbers = NumberStyle(grouping: ".", decimal: ",", percentSign: "%")
    w.charts.barChart = "Ραβδόγραμμα"
    w.charts.columnChart = "Γράφημα στηλών"
    w.charts.lineChart = "Γράφημα γραμμών"
    w.charts.donutChart = "Γράφημα δακτυλίου"
    w.charts.total = "Σύνολο"
    w.charts.missing = "χωρίς δεδομένα"
    w.charts.valueCount = "Πλήθος τιμών"
    w.charts.first = "Πρώτη τιμή"
    w.charts.last = "Τελευταία τιμή"
    w.charts.lowest = "Χαμηλότερη τιμή"
    w.charts.highest = "Υψηλότερη τιμή"
    w.charts.highlighted = "Επισημαίνεται"
    w.charts.category = "Κατηγορία"
    w.charts.value = "Τιμή"
    w.charts.share = "Μερίδιο"
  }

  private static let greekNames = [
    "ar": "αραβικά", "bg": "βουλγαρικά", "bs": "βοσνιακά", "ca": "καταλανικά", "cs": "τσεχικά", "da": "δανικά",
    "de": "γερμανικά", "el": "ελληνικά", "en": "αγγλικά", "es": "ισπανικά", "et": "εσθονικά", "eu": "βασκικά",
    "fa": "περσικά", "fi": "φινλανδικά", "fr": "γαλλικά", "gl": "γαλικιανά", "he": "εβραϊκά", "hr": "κροατικά",
    "hu": "ουγγρικά", "hy": "αρμενικά", "is": "ισλανδικά", "it": "ιταλικά", "ja": "ιαπωνικά", "ka": "γεωργιανά",
    "ko": "κορεατικά", "lt": "λιθουανικά", "lv": "λετονικά", "mk": "μακεδονικά", "nb": "νορβηγικά", "nl": "ολλανδικά",
    "pl": "πολωνικά", "pt": "πορτογαλικά", "ro": "ρουμανικά", "ru": "ρωσικά", "sk": "σλοβακικά", "sl": "σλοβενικά",
    "sq": "αλβανικά", "sr": "σερβικά", "sv": "σουηδικά", "tr": "τουρκικά", "uk": "ουκρανικά", "zh": "κινεζικά",
  ]
}
