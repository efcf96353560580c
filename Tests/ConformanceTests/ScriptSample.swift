import Content
import Diagnostics
import Testing

@testable import Tessera

/// A sentence or two in one script, long enough to be broken into lines.
struct ScriptSample: Sendable, CustomTestStringConvertible {
  let language: String
  let text: String

  init(_ language: String, _ text: String) {
    self.language = language
    self.text = text
  }

  var testDescription: String { language }

  var feature: Feature {
    Feature.pages("script", language: language) { Chapter("1") { Paragraph(RichText(text)) } }
  }

  /// Whether the fonts that are installed have all characters.
  var isPrintable: Bool {
    let findings = Findings()
    let report = Report(Feature.information("", language: language), theme: .small) { Paragraph(RichText(text)) }
    _ = try? Pipeline.compose(report, findings: findings)
    return !findings.all.contains { $0.message.contains("no installed font") }
  }
}

extension Feature {
  static let scripts = [
    ScriptSample(
      "en", "The office’s final affluent flow: efficient, afflicted, naïve, 3 × 4 = 12, “quoted” – and so on."),
    ScriptSample(
      "de", "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung und Öffentlichkeitsbeteiligungsverfahren."),
    ScriptSample("fr", "L’œuvre de l’élève : « çà et là », où l’on s’aperçoit que tout est déjà fini ; enfin !"),
    ScriptSample("pl", "Zażółć gęślą jaźń; Łódź i Kraków współpracują ze sobą od wielu lat bez przerwy."),
    ScriptSample("tr", "İstanbul’da ığdır ağaçları; çöğür, şığır, öğün ve güneşli bir gün daha."),
    ScriptSample("vi", "Thành phố lắng nghe người dân của mình và người dân nói chuyện với thành phố."),
    ScriptSample("el", "Η πόλη ακούει τους ανθρώπους της, και οι άνθρωποι μιλούν μεταξύ τους κάθε μέρα."),
    ScriptSample("uk", "Місто слухає своїх мешканців, а мешканці розмовляють між собою щодня в ґанку."),
    ScriptSample("ka", "ქალაქი უსმენს თავის მოსახლეობას და ადამიანები ერთმანეთს ესაუბრებიან."),
    ScriptSample("hy", "Քաղաքը լսում է իր բնակիչներին, և մարդիկ խոսում են միմյանց հետ։"),
    ScriptSample("ar", "المدينة تستمع إلى سكانها، والسكان يتحدثون 2023 مرة؛ لا إله، الأعضاء، الإسلام، الآن."),
    ScriptSample("ar", "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ"),
    ScriptSample("fa", "شهر به مردم خود گوش می‌دهد و مردم هر روز با هم گفت‌وگو می‌کنند."),
    ScriptSample("he", "העיר מקשיבה לתושביה, והתושבים מדברים 2023 פעמים זה עם זה (בכל יום)."),
    ScriptSample("he", "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ׃"),
    ScriptSample("th", "เมืองรับฟังผู้คนของตน และผู้คนพูดคุยกันทุกวันที่ลานกลางเมือง"),
    ScriptSample("hi", "शहर अपने लोगों की सुनता है, और लोग हर दिन एक-दूसरे से क्षमा की बातें करते हैं।"),
    ScriptSample("bn", "শহর তার মানুষের কথা শোনে, আর মানুষ প্রতিদিন একে অন্যের সঙ্গে কথা বলে।"),
    ScriptSample("ta", "நகரம் தன் மக்களின் குரலைக் கேட்கிறது, மக்கள் ஒருவரோடொருவர் பேசுகிறார்கள்."),
    ScriptSample("am", "ከተማዋ ሕዝቧን ታዳምጣለች፣ ሕዝቡም በየቀኑ ይነጋገራል።"),
    ScriptSample("km", "ទីក្រុងស្តាប់ប្រជាជនរបស់ខ្លួន"),
    ScriptSample("ja", "街は住民の声を聞き、住民は毎日お互いに話し合います。"),
    ScriptSample("zh", "城市倾听居民的声音，居民们每天互相交谈。"),
    ScriptSample("ko", "도시는 주민의 목소리를 듣고, 주민들은 매일 서로 이야기합니다."),
    ScriptSample("en", "The word مدينة and the word עיר and 街 stand in a line, (עיר) 12 مدينة 34, and end."),
  ]
}
