import Geometry
import Pages
import Testing
import Typesetting

/// Hebrew and Arabic with names, figures, dates and brackets among their words: what is seen, from left to right.
@Suite struct RightToLeftTests {
  /// The pieces of the only line, as they are seen; the words of each as they are read.
  private func seen(_ text: String, _ language: String, isRightToLeft: Bool = true) throws -> [String] {
    var setting = Setting()
    setting.language = language
    setting.isRightToLeft = isRightToLeft
    setting.alignment = .start
    let lines = try setting.lines(text, width: 600.pt)
    #expect(lines.count == 1)
    #expect(lines[0].source == text)
    return lines[0].pieces.sorted { $0.x < $1.x }.map { $0.run.string }
  }

  /// Joined, with the letters of words read from the right turned round: what the eye meets from left to right.
  private func visual(_ text: String, _ language: String, isRightToLeft: Bool = true) throws -> String {
    try seen(text, language, isRightToLeft: isRightToLeft).map { piece in
      piece.unicodeScalars.contains { (0x590...0x6ff).contains($0.value) } ? String(piece.reversed()) : piece
    }.joined()
  }

  @Test func namesAndYearsStandBetweenHebrewWords() throws {
    #expect(try visual("העיר Hamamatsu הצטרפה בשנת 2017", "he") == "2017 תנשב הפרטצה Hamamatsu ריעה")
  }

  @Test func aFullStopEndsTheSentenceAtTheLeft() throws {
    #expect(try visual("העיר חיפה.", "he") == ".הפיח ריעה")
    let pieces = try seen("העיר היא Haifa.", "he")
    // After a Latin name too.
    #expect(pieces.first?.hasPrefix(".") == true)
  }

  /// Each line that ends where it was typed is read for itself: a number at its head stands on the right, whatever the line before
  /// ends with.
  @Test func linesThatEndWhereTheyWereTypedHaveOneDirection() throws {
    var setting = Setting()
    setting.language = "ar"
    setting.isRightToLeft = true
    setting.alignment = .start
    let text = "1. مدن جديدة\n2. طلبات Velmora وQuerora\n3. دعوات"
    let lines = try setting.lines(text, width: 600.pt)
    try #require(lines.count == 3)
    for (n, line) in lines.enumerated() {
      let seen = line.pieces.filter { $0.run.string != " " }.sorted { $0.x < $1.x }.map { $0.run.string }
      #expect(seen.last?.contains("\(n + 1)") == true, "\(seen)")
    }
    let second = lines[1].pieces.sorted { $0.x < $1.x }.map { $0.run.string }
    let first = try #require(second.firstIndex { $0.contains("Velmora") }, "\(second)")
    let last = try #require(second.firstIndex { $0.contains("Querora") }, "\(second)")
    #expect(last < first, "\(second)")
  }

  @Test func hashtagsKeepTheirSign() throws {
    let seen = try seen("الشبكة · \u{2068}#OpenDoor\u{2069} · 2024", "ar").joined()
    #expect(seen.contains("#OpenDoor"), "\(seen)")
  }

  @Test func dateAndTelephoneKeepTheirOrder() throws {
    #expect(try seen("ביום 12/05/2023 בשעה 10:30", "he").contains { $0.contains("12/05/2023") })
    #expect(try seen("في 12.05.2023 الساعة", "ar").contains { $0.contains("12.05.2023") })
    #expect(try seen("مجموع 163 مدينة و25٪ منها", "ar").contains { $0.contains("163") })
  }

  /// A line that ends where it is told to leaves the next one its direction: a name with its rate is seen as on a line alone.
  @Test func everyLineRunsItsWay() throws {
    let entry = "الفضاء العام 95\u{200e}%\u{200e} (+33)"
    var setting = Setting()
    (setting.language, setting.isRightToLeft, setting.alignment) = ("ar", true, .start)
    let lines = try setting.lines("الأبعد فوق المتوسط\n" + entry + "\n" + entry, width: 600.pt)
    #expect(lines.count == 3)
    let alone = try seen(entry, "ar")
    for line in lines.dropFirst() {
      #expect(line.pieces.sorted { $0.x < $1.x }.map { $0.run.string }.filter { $0 != " " } == alone)
    }
    // The name begins at the right.
    #expect(alone.last?.contains("الفضاء") == true)
  }

  @Test func bracketsAreMirroredAndKeepTheirContents() throws {
    var setting = Setting()
    setting.isRightToLeft = true
    setting.language = "he"
    func glyphs(_ text: String, _ isRightToLeft: Bool) throws -> [UInt32] {
      var setting = setting
      setting.isRightToLeft = isRightToLeft
      setting.font = .init(family: "Noto Sans Hebrew")
      return try setting.lines(text, width: 300.pt)[0].pieces.sorted { $0.x < $1.x }.flatMap { $0.run.glyphs.map(\.id) }
    }
    // The opening bracket stands at the right, in the shape of a closing one of Latin text.
    let hebrew = try glyphs("(א)", true)
    let latin = try glyphs("()", false)
    #expect(hebrew.first == latin[0] && hebrew.last == latin[1])
    // A Latin name in brackets stays inside them.
    let pieces = try seen("עיר (Haifa) גדולה", "he")
    let joined = pieces.joined()
    #expect(joined.contains("Haifa"))
    let name = try #require(pieces.firstIndex { $0.contains("Haifa") })
    #expect(pieces[..<name].joined().contains(")"))
    #expect(pieces[(name + 1)...].joined().contains("("))
  }

  @Test func hebrewInAnEnglishSentence() throws {
    let pieces = try seen("The city of חיפה (Haifa), 2023.", "en", isRightToLeft: false)
    #expect(pieces.joined() == "The city of חיפה (Haifa), 2023.")
    // Two words in a row change places.
    #expect(try visual("The תל אביב metro", "en", isRightToLeft: false) == "The ביבא לת metro")
  }

  @Test func linesOfMixedTextFillTheMeasureFromTheRight() throws {
    var setting = Setting()
    setting.isRightToLeft = true
    setting.language = "he"
    let text =
      "ערים בין־תרבותיות (Intercultural Cities) מכירות בכך שהמגוון הוא יתרון, כאשר הוא מנוהל היטב; מאז 2008 "
      + "הצטרפו לרשת 163 ערים, ובהן Hamamatsu (יפן) ו־Montréal (קנדה). כולן נבדקות ב־86 שאלות."
    for measure in stride(from: 150, through: 400, by: 25) {
      let lines = try setting.lines(text, width: measure.pt)
      #expect(lines.map(\.source).joined() == text)
      for line in lines.dropLast() where line.spaces > 0 {
        #expect(line.width == measure.pt)
        let visible = line.pieces.filter { !$0.run.isBlank }
        #expect(visible.map(\.x).min() ?? .zero >= .zero && line.rightEdge <= measure.pt)
      }
      let last = try #require(lines.last)
      #expect(last.rightEdge == measure.pt)
    }
  }
}
