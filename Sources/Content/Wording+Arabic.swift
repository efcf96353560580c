extension Wording {
  /// Adjectives of the feminine "النسخة", with the article.
  @Sendable static func arabic(_ w: inout Wording) {
    w.contents = "المحتويات"
    w.cover = "الغلاف"
    w.backCover = "الغلاف الخلفي"
    w.figure = "الشكل"
    w.table = "الجدول"
    w.box = "الإطار"
    w.figureList = "قائمة الأشكال"
    w.tableList = "قائمة الجداول"
    w.backToText = "العودة إلى النص"
    w.appendix = "الملحق"
    w.source = "المصدر"
    w.continued = "تابع"
    w.carriedForward = "يُرحَّل إلى الصفحة التالية"
    w.broughtForward = "مُرحَّل من الصفحة السابقة"
    w.note = "ملاحظة"
    w.page = "صفحة"
    w.pictureMissing = "ستُضاف الصورة لاحقًا"
    w.versionPattern = "النسخة {language}"
    w.languageNames = arabicNames
    w.numbers = NumberStyle(grouping: ",", decimal: ".", percentSign: "\u{200E}%\u{200E}")
    // A mark keeps the sign before the digits when the line runs from right to left (CLDR, "ar").
    w.numbers.minus = "\u{200E}\u{2212}"
    w.charts.barChart = "مخطط شريطي"
    w.charts.columnChart = "مخطط أعمدة"
    w.charts.lineChart = "مخطط خطي"
    w.charts.donutChart = "مخطط حلقي"
    w.charts.total = "المجموع"
    w.charts.missing = "لا توجد بيانات"
    w.charts.valueCount = "عدد القيم"
    w.charts.first = "القيمة الأولى"
    w.charts.last = "القيمة الأخيرة"
    w.charts.lowest = "أدنى قيمة"
    w.charts.highest = "أعلى قيمة"
    w.charts.highlighted = "المُبرَز"
    w.charts.category = "الفئة"
    w.charts.value = "القيمة"
    w.charts.share = "النسبة"
    w.charts.item = "؛ "
    arabicRegion(&w)
  }

  /// East of the Maghreb numbers have the Arabic-Indic digits; in the Maghreb 0 to 9, grouped by points (CLDR, "ar-MA").
  private static func arabicRegion(_ w: inout Wording) {
    let region = w.language.split(separator: "-").last.map { $0.uppercased() } ?? ""
    if ["DZ", "LY", "MA", "TN"].contains(region) {
      w.numbers.grouping = "."
      w.numbers.decimal = ","
    } else if ["BH", "EG", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SD", "SY", "YE"].contains(region) {
      w.numbers.digits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"]
      w.numbers.grouping = "٬"
      w.numbers.decimal = "٫"
      w.numbers.percentSign = "٪"
    }
  }

  private static let arabicNames = [
    "ar": "العربية", "bg": "البلغارية", "bs": "البوسنية", "ca": "الكتالانية", "cs": "التشيكية", "da": "الدنماركية",
    "de": "الألمانية", "el": "اليونانية", "en": "الإنجليزية", "es": "الإسبانية", "et": "الإستونية", "eu": "الباسكية",
    "fa": "الفارسية", "fi": "الفنلندية", "fr": "الفرنسية", "gl": "الجاليكية", "he": "العبرية", "hr": "الكرواتية",
    "hu": "الهنغارية", "hy": "الأرمنية", "is": "الأيسلندية", "it": "الإيطالية", "ja": "اليابانية", "ka": "الجورجية",
    "ko": "الكورية", "lt": "الليتوانية", "lv": "اللاتفية", "mk": "المقدونية", "nb": "النرويجية", "nl": "الهولندية",
    "pl": "البولندية", "pt": "البرتغالية", "ro": "الرومانية", "ru": "الروسية", "sk": "السلوفاكية", "sl": "السلوفينية",
    "sq": "الألبانية", "sr": "الصربية", "sv": "السويدية", "tr": "التركية", "uk": "الأوكرانية", "zh": "الصينية",
  ]
}
