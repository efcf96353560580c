extension Wording {
  /// Adjectives of the feminine "versione".
  @Sendable static func italian(_ w: inout Wording) {
    w.contents = "Indice"
    w.cover = "Copertina"
    w.backCover = "Quarta di copertina"
    w.figure = "Figura"
    w.table = "Tabella"
    w.box = "Riquadro"
    w.figureList = "Indice delle figure"
    w.tableList = "Indice delle tabelle"
    w.backToText = "torna al testo"
    w.appendix = "Appendice"
    w.source = "Fonte"
    w.continued = "segue"
    w.carriedForward = "A riportare"
    w.broughtForward = "Riporto"
    w.note = "Nota"
    w.page = "pagina"
    w.pictureMissing = "Immagine in arrivo"
    w.versionPattern = "versione {language}"
    w.languageNames = italianNames
    w.numbers = NumberStyle(grouping: ".", decimal: ",", percentSign: "%")
    w.charts.barChart = "Grafico a barre"
    w.charts.columnChart = "Grafico a colonne"
    w.charts.lineChart = "Grafico a linee"
    w.charts.donutChart = "Grafico ad anello"
    w.charts.total = "Totale"
    w.charts.missing = "dato mancante"
    w.charts.valueCount = "Numero di valori"
    w.charts.first = "Primo valore"
    w.charts.last = "Ultimo valore"
    w.charts.lowest = "Valore minimo"
    w.charts.highest = "Valore massimo"
    w.charts.highlighted = "In evidenza"
    w.charts.category = "Categoria"
    w.charts.value = "Valore"
    w.charts.share = "Quota"
  }

  private static let italianNames = [
    "ar": "araba", "bg": "bulgara", "bs": "bosniaca", "ca": "catalana", "cs": "ceca", "da": "danese", "de": "tedesca",
    "el": "greca", "en": "inglese", "es": "spagnola", "et": "estone", "eu": "basca", "fa": "persiana",
    "fi": "finlandese", "fr": "francese", "gl": "galiziana", "he": "ebraica", "hr": "croata", "hu": "ungherese",
    "hy": "armena", "is": "islandese", "it": "italiana", "ja": "giapponese", "ka": "georgiana", "ko": "coreana",
    "lt": "lituana", "lv": "lettone", "mk": "macedone", "nb": "norvegese", "nl": "neerlandese", "pl": "polacca",
    "pt": "portoghese", "ro": "romena", "ru": "russa", "sk": "slovacca", "sl": "slovena", "sq": "albanese",
    "sr": "serba", "sv": "svedese", "tr": "turca", "uk": "ucraina", "zh": "cinese",
  ]
}
