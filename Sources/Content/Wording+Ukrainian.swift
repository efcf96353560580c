extension Wording {
  /// Adjectives of the feminine "версія".
  @Sendable static func ukrainian(_ w: inout Wording) {
    w.contents = "Зміст"
    w.cover = "Обкладинка"
    w.backCover = "Задня обкладинка"
    w.figure = "Рисунок"
    w.table = "Таблиця"
    w.box = "Врізка"
    w.figureList = "Перелік рисунків"
    w.tableList = "Перелік таблиць"
    w.backToText = "назад до тексту"
    w.appendix = "Додаток"
    w.source = "Джерело"
    w.continued = "продовження"
    w.carriedForward = "Переноситься далі"
    w.broughtForward = "Перенесено з попередньої сторінки"
    w.note = "Примітка"
    w.page = "сторінка"
    w.pictureMissing = "Зображення буде додано"
    w.versionPattern = "{language} версія"
    w.languageNames = ukrainianNames
    w.numbers = NumberStyle(grouping: "\u{A0}", decimal: ",", percentSign: "%")
    w.charts.barChart = "Лінійчаста діаграма"
    w.charts.columnChart = "Стовпчаста діаграма"
    w.charts.lineChart = "Лінійний графік"
    w.charts.donutChart = "Кільцева діаграма"
    w.charts.total = "Усього"
    w.charts.missing = "немає даних"
    w.charts.valueCount = "Кількість значень"
    w.charts.first = "Перше значення"
    w.charts.last = "Останнє значення"
    w.charts.lowest = "Найменше значення"
    w.charts.highest = "Найбільше значення"
    w.charts.highlighted = "Виділено"
    w.charts.category = "Категорія"
    w.charts.value = "Значення"
    w.charts.share = "Частка"
  }

  private static let ukrainianNames = [
    "ar": "арабська", "bg": "болгарська", "bs": "боснійська", "ca": "каталонська", "cs": "чеська", "da": "данська",
    "de": "німецька", "el": "грецька", "en": "англійська", "es": "іспанська", "et": "естонська", "eu": "баскська",
    "fa": "перська", "fi": "фінська", "fr": "французька", "gl": "галісійська", "he": "івритська", "hr": "хорватська",
    "hu": "угорська", "hy": "вірменська", "is": "ісландська", "it": "італійська", "ja": "японська",
    "ka": "грузинська", "ko": "корейська", "lt": "литовська", "lv": "латиська", "mk": "македонська",
    "nb": "норвезька", "nl": "нідерландська", "pl": "польська", "pt": "португальська", "ro": "румунська",
    "ru": "російська", "sk": "словацька", "sl": "словенська", "sq": "албанська", "sr": "сербська", "sv": "шведська",
    "tr": "турецька", "uk": "українська", "zh": "китайська",
  ]
}
