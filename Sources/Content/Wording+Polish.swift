extension Wording {
  /// Adjectives of the feminine "wersja".
  @Sendable static func polish(_ w: inout Wording) {
    w.contents = "Spis treści"
    w.cover = "Okładka"
    w.backCover = "Tylna okładka"
    w.figure = "Rysunek"
    w.table = "Tabela"
    w.box = "Ramka"
    w.figureList = "Spis rysunków"
    w.tableList = "Spis tabel"
    w.backToText = "powrót do tekstu"
    w.appendix = "Załącznik"
    w.source = "Źródło"
    w.continued = "ciąg dalszy"
    w.carriedForward = "Do przeniesienia"
    w.broughtForward = "Z przeniesienia"
    w.note = "Uwaga"
    w.page = "strona"
    w.pictureMissing = "Ilustracja w przygotowaniu"
    w.versionPattern = "wersja {language}"
    w.languageNames = polishNames
    w.numbers = NumberStyle(grouping: "\u{A0}", decimal: ",", percentSign: "%")
    w.charts.barChart = "Wykres słupkowy"
    w.charts.columnChart = "Wykres kolumnowy"
    w.charts.lineChart = "Wykres liniowy"
    w.charts.donutChart = "Wykres pierścieniowy"
    w.charts.total = "Razem"
    w.charts.missing = "brak danych"
    w.charts.valueCount = "Liczba wartości"
    w.charts.first = "Pierwsza wartość"
    w.charts.last = "Ostatnia wartość"
    w.charts.lowest = "Najniższa wartość"
    w.charts.highest = "Najwyższa wartość"
    w.charts.highlighted = "Wyróżniono"
    w.charts.category = "Kategoria"
    w.charts.value = "Wartość"
    w.charts.share = "Udział"
  }

  private static let polishNames = [
    "ar": "arabska", "bg": "bułgarska", "bs": "bośniacka", "ca": "katalońska", "cs": "czeska", "da": "duńska",
    "de": "niemiecka", "el": "grecka", "en": "angielska", "es": "hiszpańska", "et": "estońska", "eu": "baskijska",
    "fa": "perska", "fi": "fińska", "fr": "francuska", "gl": "galicyjska", "he": "hebrajska", "hr": "chorwacka",
    "hu": "węgierska", "hy": "ormiańska", "is": "islandzka", "it": "włoska", "ja": "japońska", "ka": "gruzińska",
    "ko": "koreańska", "lt": "litewska", "lv": "łotewska", "mk": "macedońska", "nb": "norweska", "nl": "niderlandzka",
    "pl": "polska", "pt": "portugalska", "ro": "rumuńska", "ru": "rosyjska", "sk": "słowacka", "sl": "słoweńska",
    "sq": "albańska", "sr": "serbska", "sv": "szwedzka", "tr": "turecka", "uk": "ukraińska", "zh": "chińska",
  ]
}
