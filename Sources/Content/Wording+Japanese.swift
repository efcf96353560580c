extension Wording {
  /// No spaces; full-width punctuation between words.
  @Sendable static func japanese(_ w: inout Wording) {
    w.contents = "目次"
    w.cover = "表紙"
    w.backCover = "裏表紙"
    w.figure = "図"
    w.table = "表"
    w.box = "コラム"
    w.figureList = "図一覧"
    w.tableList = "表一覧"
    w.backToText = "本文に戻る"
    w.appendix = "付録"
    w.source = "出典"
    w.continued = "続き"
    w.carriedForward = "次頁へ繰越"
    w.broughtForward = "前頁より繰越"
    w.note = "注"
    w.page = "ページ"
    w.pictureMissing = "画像は準備中です"
    w.colon = "："
    w.versionPattern = "{language}版"
    w.languageNames = japaneseNames
    w.numbers = NumberStyle(grouping: ",", decimal: ".", percentSign: "%")
    w.charts.barChart = "横棒グラフ"
    w.charts.columnChart = "縦棒グラフ"
    w.charts.lineChart = "折れ線グラフ"
    w.charts.donutChart = "ドーナツグラフ"
    w.charts.total = "合計"
    w.charts.missing = "データなし"
    w.charts.valueCount = "値の数"
    w.charts.first = "最初の値"
    w.charts.last = "最後の値"
    w.charts.lowest = "最小値"
    w.charts.highest = "最大値"
    w.charts.highlighted = "強調表示"
    w.charts.category = "分類"
    w.charts.value = "値"
    w.charts.share = "割合"
    w.charts.sentence = "。"
    w.charts.item = "、"
  }

  private static let japaneseNames = [
    "ar": "アラビア語", "bg": "ブルガリア語", "bs": "ボスニア語", "ca": "カタルーニャ語", "cs": "チェコ語", "da": "デンマーク語", "de": "ドイツ語",
    "el": "ギリシャ語", "en": "英語", "es": "スペイン語", "et": "エストニア語", "eu": "バスク語", "fa": "ペルシャ語", "fi": "フィンランド語",
    "fr": "フランス語", "gl": "ガリシア語", "he": "ヘブライ語", "hr": "クロアチア語", "hu": "ハンガリー語", "hy": "アルメニア語", "is": "アイスランド語",
    "it": "イタリア語", "ja": "日本語", "ka": "ジョージア語", "ko": "韓国語", "lt": "リトアニア語", "lv": "ラトビア語", "mk": "マケドニア語",
    "nb": "ノルウェー語", "nl": "オランダ語", "pl": "ポーランド語", "pt": "ポルトガル語", "ro": "ルーマニア語", "ru": "ロシア語", "sk": "スロバキア語",
    "sl": "スロベニア語", "sq": "アルバニア語", "sr": "セルビア語", "sv": "スウェーデン語", "tr": "トルコ語", "uk": "ウクライナ語", "zh": "中国語",
  ]
}
