/// Words that stand where something should be said: "here" for a link, "image" for a picture.
struct VagueWords {
  private let links: Set<String>
  private let pictures: Set<String>

  /// The words of a language, and the English ones, which authors leave in texts of any language.
  init(language: String) {
    let key = String(language.split(separator: "-").first ?? "en").lowercased()
    links = Set(Self.links["en", default: []] + Self.links[key, default: []])
    pictures = Set(Self.pictures["en", default: []] + Self.pictures[key, default: []])
  }

  /// Whether a link's words say nothing of where it leads (WCAG 2.2, success criterion 2.4.9).
  func saysNothing(_ text: String) -> Bool { links.contains(Self.core(text)) }

  /// Whether an alternative text is a filler or a file's name (WCAG 2.2, failure F30).
  func isFiller(_ text: String) -> Bool {
    let core = Self.core(text)
    if pictures.contains(core) { return true }
    // "image 3", "figure1"
    let letters = core.filter { !$0.isNumber && !$0.isWhitespace }
    if letters.isEmpty || pictures.contains(letters) { return true }
    let endings = [".jpg", ".jpeg", ".png", ".svg", ".gif", ".webp", ".tif", ".tiff", ".bmp"]
    return endings.contains { core.hasSuffix($0) }
  }

  /// Small letters without white space and signs at the ends.
  private static func core(_ text: String) -> String {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || ".,:;!?…»«“”\"'()[]".contains($0) }
    let start = text.drop(while: isEdge)
    return String(start.reversed().drop(while: isEdge).reversed()).lowercased()
  }

  private static let links: [String: [String]] = [
    "en": [
      "here", "click here", "this", "link", "this link", "more", "read more", "see more", "see here", "page", "website",
      "online", "download", "url",
    ],
    "fr": ["ici", "cliquez ici", "lien", "ce lien", "plus", "en savoir plus", "lire la suite", "télécharger"],
    "es": ["aquí", "haga clic aquí", "enlace", "este enlace", "más", "leer más", "descargar"],
    "it": ["qui", "clicca qui", "link", "questo link", "di più", "leggi tutto", "scarica"],
    "pt": ["aqui", "clique aqui", "ligação", "esta ligação", "mais", "ler mais", "descarregar"],
    "de": ["hier", "klicken sie hier", "link", "mehr", "weiterlesen", "herunterladen"],
    "pl": ["tutaj", "tu", "kliknij tutaj", "link", "więcej", "czytaj więcej", "pobierz"],
    "uk": ["тут", "натисніть тут", "посилання", "більше", "читати далі", "завантажити"],
    "el": ["εδώ", "κάντε κλικ εδώ", "σύνδεσμος", "περισσότερα", "διαβάστε περισσότερα"],
    "ar": ["هنا", "اضغط هنا", "رابط", "المزيد", "اقرأ المزيد"],
    "ja": ["こちら", "ここ", "ここをクリック", "リンク", "詳細", "続きを読む"],
  ]

  private static let pictures: [String: [String]] = [
    "en": [
      "image", "picture", "photo", "photograph", "figure", "graphic", "graph", "chart", "drawing", "illustration",
      "logo",
      "icon", "screenshot", "alt", "alt text", "alternative text", "untitled", "placeholder", "img", "todo", "tbd",
    ],
    "fr": ["image", "photo", "figure", "graphique", "dessin", "illustration", "sans titre"],
    "es": ["imagen", "foto", "figura", "gráfico", "dibujo", "ilustración", "sin título"],
    "it": ["immagine", "foto", "figura", "grafico", "disegno", "illustrazione", "senza titolo"],
    "pt": ["imagem", "foto", "figura", "gráfico", "desenho", "ilustração", "sem título"],
    "de": ["bild", "foto", "abbildung", "grafik", "zeichnung", "ohne titel"],
    "pl": ["obraz", "zdjęcie", "rysunek", "wykres", "ilustracja", "bez tytułu"],
    "uk": ["зображення", "фото", "рисунок", "графік", "ілюстрація"],
    "el": ["εικόνα", "φωτογραφία", "σχήμα", "γράφημα"],
    "ar": ["صورة", "شكل", "رسم"],
    "ja": ["画像", "写真", "図", "グラフ"],
  ]
}
