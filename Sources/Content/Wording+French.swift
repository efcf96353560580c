extension Wording {
  /// Adjectives of the feminine "version"; a no-break space before the colon, narrow ones in numbers (Imprimerie
  /// nationale, Lexique).
  @Sendable static func french(_ w: inout Wording) {
    w.contents = "Sommaire"
    w.cover = "Couverture"
    w.backCover = "Quatrième de couverture"
    w.table = "Tableau"
    w.box = "Encadré"
    w.figureList = "Liste des figures"
    w.tableList = "Liste des tableaux"
    w.backToText = "retour au texte"
    w.appendix = "Annexe"
    w.continued = "suite"
    w.carriedForward = "À reporter"
    w.broughtForward = "Report"
    w.pictureMissing = "Image à venir"
    w.colon = "\u{A0}: "
    w.versionPattern = "version {language}"
    w.languageNames = frenchNames
    w.numbers = NumberStyle(grouping: "\u{202F}", decimal: ",", percentSign: "\u{202F}%")
    w.charts.barChart = "Diagramme à barres"
    w.charts.columnChart = "Diagramme en colonnes"
    w.charts.lineChart = "Graphique en courbes"
    w.charts.donutChart = "Diagramme en anneau"
    w.charts.missing = "donnée manquante"
    w.charts.valueCount = "Nombre de valeurs"
    w.charts.first = "Première valeur"
    w.charts.last = "Dernière valeur"
    w.charts.lowest = "Valeur la plus basse"
    w.charts.highest = "Valeur la plus élevée"
    w.charts.highlighted = "En évidence"
    w.charts.category = "Catégorie"
    w.charts.value = "Valeur"
    w.charts.share = "Part"
  }

  private static let frenchNames = [
    "ar": "arabe", "bg": "bulgare", "bs": "bosnienne", "ca": "catalane", "cs": "tchèque", "da": "danoise",
    "de": "allemande", "el": "grecque", "en": "anglaise", "es": "espagnole", "et": "estonienne", "eu": "basque",
    "fa": "persane", "fi": "finnoise", "fr": "française", "gl": "galicienne", "he": "hébraïque", "hr": "croate",
    "hu": "hongroise", "hy": "arménienne", "is": "islandaise", "it": "italienne", "ja": "japonaise",
    "ka": "géorgienne", "ko": "coréenne", "lt": "lituanienne", "lv": "lettone", "mk": "macédonienne",
    "nb": "norvégienne", "nl": "néerlandaise", "pl": "polonaise", "pt": "portugaise", "ro": "roumaine", "ru": "russe",
    "sk": "slovaque", "sl": "slovène", "sq": "albanaise", "sr": "serbe", "sv": "suédoise", "tr": "turque",
    "uk": "ukrainienne", "zh": "chinoise",
  ]
}
