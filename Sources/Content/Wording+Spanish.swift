extension Wording {
  /// Names of languages after "en"; thin spaces in numbers, no points (RAE, Ortografía 2010).
  @Sendable static func spanish(_ w: inout Wording) {
    w.contents = "Índice"
    w.cover = "Portada"
    w.backCover = "Contraportada"
    w.figure = "Figura"
    w.table = "Tabla"
    w.box = "Recuadro"
    w.figureList = "Índice de figuras"
    w.tableList = "Índice de tablas"
    w.backToText = "volver al texto"
    w.appendix = "Anexo"
    w.source = "Fuente"
    w.continued = "continuación"
    w.carriedForward = "Suma y sigue"
    w.broughtForward = "Suma anterior"
    w.note = "Nota"
    w.page = "página"
    w.pictureMissing = "Imagen pendiente"
    w.versionPattern = "versión en {language}"
    w.languageNames = spanishNames
    w.numbers = NumberStyle(grouping: "\u{202F}", decimal: ",", percentSign: "\u{202F}%")
    w.charts.barChart = "Gráfico de barras"
    w.charts.columnChart = "Gráfico de columnas"
    w.charts.lineChart = "Gráfico de líneas"
    w.charts.donutChart = "Gráfico de anillo"
    w.charts.missing = "sin datos"
    w.charts.valueCount = "Número de valores"
    w.charts.first = "Primer valor"
    w.charts.last = "Último valor"
    w.charts.lowest = "Valor mínimo"
    w.charts.highest = "Valor máximo"
    w.charts.highlighted = "Destacado"
    w.charts.category = "Categoría"
    w.charts.value = "Valor"
    w.charts.share = "Proporción"
  }

  private static let spanishNames = [
    "ar": "árabe", "bg": "búlgaro", "bs": "bosnio", "ca": "catalán", "cs": "checo", "da": "danés", "de": "alemán",
    "el": "griego", "en": "inglés", "es": "español", "et": "estonio", "eu": "euskera", "fa": "persa", "fi": "finés",
    "fr": "francés", "gl": "gallego", "he": "hebreo", "hr": "croata", "hu": "húngaro", "hy": "armenio",
    "is": "islandés", "it": "italiano", "ja": "japonés", "ka": "georgiano", "ko": "coreano", "lt": "lituano",
    "lv": "letón", "mk": "macedonio", "nb": "noruego", "nl": "neerlandés", "pl": "polaco", "pt": "portugués",
    "ro": "rumano", "ru": "ruso", "sk": "eslovaco", "sl": "esloveno", "sq": "albanés", "sr": "serbio", "sv": "sueco",
    "tr": "turco", "uk": "ucraniano", "zh": "chino",
  ]
}
