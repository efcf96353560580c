extension Wording {
  /// The words of Portugal; Brazil's where the tag says so.
  @Sendable static func portuguese(_ w: inout Wording) {
    w.contents = "Índice"
    w.cover = "Capa"
    w.backCover = "Contracapa"
    w.figure = "Figura"
    w.table = "Quadro"
    w.box = "Caixa"
    w.figureList = "Índice de figuras"
    w.tableList = "Índice de quadros"
    w.backToText = "voltar ao texto"
    w.appendix = "Anexo"
    w.source = "Fonte"
    w.continued = "continuação"
    w.carriedForward = "A transportar"
    w.broughtForward = "Transporte"
    w.note = "Nota"
    w.page = "página"
    w.pictureMissing = "Imagem a inserir"
    w.versionPattern = "versão em {language}"
    w.languageNames = portugueseNames
    w.numbers = NumberStyle(grouping: "\u{A0}", decimal: ",", percentSign: "%")
    w.charts.barChart = "Gráfico de barras"
    w.charts.columnChart = "Gráfico de colunas"
    w.charts.lineChart = "Gráfico de linhas"
    w.charts.donutChart = "Gráfico em anel"
    w.charts.missing = "sem dados"
    w.charts.valueCount = "Número de valores"
    w.charts.first = "Primeiro valor"
    w.charts.last = "Último valor"
    w.charts.lowest = "Valor mínimo"
    w.charts.highest = "Valor máximo"
    w.charts.highlighted = "Em destaque"
    w.charts.category = "Categoria"
    w.charts.value = "Valor"
    w.charts.share = "Proporção"
    if w.language.lowercased().hasPrefix("pt-br") { brazilian(&w) }
  }

  private static func brazilian(_ w: inout Wording) {
    w.contents = "Sumário"
    w.table = "Tabela"
    w.tableList = "Lista de tabelas"
    w.figureList = "Lista de figuras"
    w.numbers.grouping = "."
    w.languageNames.merge([
      "cs": "tcheco", "et": "estoniano", "hy": "armênio", "mk": "macedônio", "nl": "holandês", "pl": "polonês",
    ]) { _, brazilian in brazilian }
  }

  private static let portugueseNames = [
    "ar": "árabe", "bg": "búlgaro", "bs": "bósnio", "ca": "catalão", "cs": "checo", "da": "dinamarquês",
    "de": "alemão", "el": "grego", "en": "inglês", "es": "espanhol", "et": "estónio", "eu": "basco", "fa": "persa",
    "fi": "finlandês", "fr": "francês", "gl": "galego", "he": "hebraico", "hr": "croata", "hu": "húngaro",
    "hy": "arménio", "is": "islandês", "it": "italiano", "ja": "japonês", "ka": "georgiano", "ko": "coreano",
    "lt": "lituano", "lv": "letão", "mk": "macedónio", "nb": "norueguês", "nl": "neerlandês", "pl": "polaco",
    "pt": "português", "ro": "romeno", "ru": "russo", "sk": "eslovaco", "sl": "esloveno", "sq": "albanês",
    "sr": "sérvio", "sv": "sueco", "tr": "turco", "uk": "ucraniano", "zh": "chinês",
  ]
}
