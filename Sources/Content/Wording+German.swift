extension Wording {
  /// Adjectives of the feminine "Fassung"; a narrow space before the percent sign (DIN 5008).
  @Sendable static func german(_ w: inout Wording) {
    w.contents = "Inhalt"
    w.cover = "Titelseite"
    w.backCover = "Rückseite"
    w.figure = "Abbildung"
    w.table = "Tabelle"
    w.box = "Kasten"
    w.figureList = "Abbildungsverzeichnis"
    w.tableList = "Tabellenverzeichnis"
    w.backToText = "zurück zum Text"
    w.appendix = "Anhang"
    w.source = "Quelle"
    w.continued = "Fortsetzung"
    w.carriedForward = "Übertrag"
    w.broughtForward = "Übertrag"
    w.note = "Anmerkung"
    w.page = "Seite"
    w.pictureMissing = "Bild folgt"
    w.versionPattern = "{language} Fassung"
    w.languageNames = germanNames
    w.numbers = NumberStyle(grouping: ".", decimal: ",", percentSign: "\u{202F}%")
    w.charts.barChart = "Balkendiagramm"
    w.charts.columnChart = "Säulendiagramm"
    w.charts.lineChart = "Liniendiagramm"
    w.charts.donutChart = "Ringdiagramm"
    w.charts.total = "Insgesamt"
    w.charts.missing = "keine Angabe"
    w.charts.valueCount = "Anzahl der Werte"
    w.charts.first = "Erster Wert"
    w.charts.last = "Letzter Wert"
    w.charts.lowest = "Niedrigster Wert"
    w.charts.highest = "Höchster Wert"
    w.charts.highlighted = "Hervorgehoben"
    w.charts.category = "Kategorie"
    w.charts.value = "Wert"
    w.charts.share = "Anteil"
  }

  private static let germanNames = [
    "ar": "arabische", "bg": "bulgarische", "bs": "bosnische", "ca": "katalanische", "cs": "tschechische",
    "da": "dänische", "de": "deutsche", "el": "griechische", "en": "englische", "es": "spanische", "et": "estnische",
    "eu": "baskische", "fa": "persische", "fi": "finnische", "fr": "französische", "gl": "galicische",
    "he": "hebräische", "hr": "kroatische", "hu": "ungarische", "hy": "armenische", "is": "isländische",
    "it": "italienische", "ja": "japanische", "ka": "georgische", "ko": "koreanische", "lt": "litauische",
    "lv": "lettische", "mk": "mazedonische", "nb": "norwegische", "nl": "niederländische", "pl": "polnische",
    "pt": "portugiesische", "ro": "rumänische", "ru": "russische", "sk": "slowakische", "sl": "slowenische",
    "sq": "albanische", "sr": "serbische", "sv": "schwedische", "tr": "türkische", "uk": "ukrainische",
    "zh": "chinesische",
  ]
}
