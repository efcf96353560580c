/// Which spaces hold their neighbours together, in every language or by its habits.
extension TypographyPass {
  /// Makes a single space hold if a line must not end there.
  mutating func bind(spaceAt i: Int) {
    let (before, after) = (byte(i - 1), byte(i + 1))
    if Self.isLower(before), Self.isLower(after) {
      // Nearly all spaces stand between two such letters, and only one-letter words and ordinals concern them.
      if !habits.hasShortWords, !isDigit(i - 2), !isDigit(i - 3) { return }
    }
    if before == 0x20 || after == 0x20 || before == 0x0a || after == 0x0a { return }
    if let space = space(at: i) { replace(i..<i + 1, with: space) }
  }

  private mutating func space(at i: Int) -> [UInt8]? {
    if precedesDash(i) { return Self.noBreakSpace }
    if let space = afterNumber(i) ?? beforeNumber(i) { return space }
    if byte(i - 1) == UInt8(ascii: ".") { return afterStop(i) }
    if isRelation(i) || endsShortWord(i) { return Self.noBreakSpace }
    return isDay(before: i) ? bindMonth(i) : nil
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }

  /// A dash between spaces ends a line rather than begins one.
  private func precedesDash(_ i: Int) -> Bool {
    byte(i + 1) == 0xe2 && byte(i + 2) == 0x80 && (byte(i + 3) == 0x93 || byte(i + 3) == 0x94) && byte(i + 4) == 0x20
  }

  // MARK: - Numbers

  private func afterNumber(_ i: Int) -> [UInt8]? {
    guard isDigit(i - 1) else { return nil }
    if isDigit(i + 1) { return isGroup(i) ? Self.narrowSpace : nil }
    guard let sign = Characters.scalar(at: i + 1, in: text) else { return nil }
    if sign == 0x25 || sign == 0x2030 || sign == 0xb0 || Self.isCurrency(sign) { return Self.narrowSpace }
    let unit = word(at: i + 1)
    guard !unit.isEmpty, unit.count <= 16, byte(unit.upperBound) != 0x27 else { return nil }
    // An elision is no unit ("5 l’an").
    if byte(unit.upperBound) == 0xe2, byte(unit.upperBound + 2) == 0x99 { return nil }
    return Units.all.contains(string(unit)) ? Self.noBreakSpace : nil
  }

  /// Whether a space stands between the groups of one number: one to three figures before, exactly three after.
  private func isGroup(_ i: Int) -> Bool {
    guard isDigit(i + 2), isDigit(i + 3), !isDigit(i + 4), !isWordy(at: i + 4) else { return false }
    var start = i
    while isDigit(start - 1) { start -= 1 }
    let count = i - start
    // The first group of all: not the end of a decimal, a word or a date, and without a leading zero.
    guard count <= 3 else { return false }
    if byte(start - 1) == 0x20, isDigit(start - 2), count == 3, edits.last?.end == start { return true }
    return byte(start) != 0x30 && ![0x2c, 0x2e, 0x2f, 0x3a].contains(byte(start - 1)) && !isWordy(before: start)
  }

  private func beforeNumber(_ i: Int) -> [UInt8]? {
    guard isDigit(i + 1), let sign = Characters.scalar(before: i, in: text) else { return nil }
    switch sign {
    // The section sign, the numero signs (№, n°, nº).
    case 0xa7, 0x2116: return Self.noBreakSpace
    case 0xb0, 0xba: return byte(i - 3) | 0x20 == UInt8(ascii: "n") ? Self.noBreakSpace : nil
    case 0x41...0x5a: return Units.currencies.contains(string(word(before: i))) ? Self.noBreakSpace : nil
    default: return Self.isCurrency(sign) ? Self.narrowSpace : nil
    }
  }

  private static func isCurrency(_ c: UInt32) -> Bool {
    c == 0x24 || c == 0xa3 || c == 0xa5 || c >= 0x20a0 && c <= 0x20bf
  }

  /// Beside a sign of relation: "n = 37".
  private func isRelation(_ i: Int) -> Bool {
    if Self.isRelationSign(byte(i + 1)), byte(i + 2) == 0x20 { return isDigit(i + 3) && isWordy(before: i) }
    guard Self.isRelationSign(byte(i - 1)), byte(i - 2) == 0x20, isWordy(before: i - 2) else { return false }
    return isDigit(i + 1)
  }

  private static func isRelationSign(_ byte: UInt8) -> Bool { byte == 0x3d || byte == 0x3c || byte == 0x3e }

  // MARK: - Dates

  /// Whether a day of the month ends before `i`: "6", "14-15", "6." (German), "1er", "6th".
  private func isDay(before i: Int) -> Bool {
    var end = i
    if habits.stopsOrdinals, byte(end - 1) == UInt8(ascii: ".") { end -= 1 }
    for ordinal in habits.ordinals where text[..<end].suffix(ordinal.utf8.count).elementsEqual(ordinal.utf8) {
      end -= ordinal.utf8.count
      break
    }
    guard isDigit(end - 1) else { return false }
    let start = isDigit(end - 2) ? end - 2 : end - 1
    let tens = start < end - 1 ? Int(byte(start) - 0x30) : 0
    let day = tens * 10 + Int(byte(end - 1) - 0x30)
    return day >= 1 && day <= 31 && !isDigit(start - 1) && ![0x2c, 0x2e].contains(byte(start - 1))
      && !isWordy(before: start)
  }

  /// Binds a day to its month: directly, or over a word between them ("6 de abril").
  private mutating func bindMonth(_ i: Int) -> [UInt8]? {
    let next = word(at: i + 1)
    guard !next.isEmpty else { return nil }
    let word = string(next)
    if habits.months.contains(word) { return Self.noBreakSpace }
    guard word == habits.monthLink, byte(next.upperBound) == 0x20,
      habits.months.contains(string(self.word(at: next.upperBound + 1)))
    else { return nil }
    replace(i..<i + 1, with: Self.noBreakSpace)
    replace(next.upperBound..<next.upperBound + 1, with: Self.noBreakSpace)
    return nil
  }

  // MARK: - Words

  /// After a full stop: initials before a name, an abbreviation before its number or name, "z. B.", a day.
  private mutating func afterStop(_ i: Int) -> [UInt8]? {
    if isDay(before: i) { return bindMonth(i) }
    let before = word(before: i - 1)
    guard !before.isEmpty, before.count <= 12, !isDigit(before.lowerBound - 1),
      let first = Characters.scalar(at: before.lowerBound, in: text),
      let next = Characters.scalar(at: i + 1, in: text)
    else { return nil }
    let isSingle = Characters.decode(text, before.lowerBound).length == before.count
    if isSingle, Characters.isUpper(first), Characters.isUpper(next) {
      // An initial; after a lower-case letter and a hyphen as well (J.-P. Sartre).
      return Self.noBreakSpace
    }
    if isSingle, !Characters.isUpper(first), Characters.isLetter(next) {
      // Both parts of an abbreviation: "z. B.", "m. in.", "т. д.".
      let second = word(at: i + 1)
      return byte(second.upperBound) == UInt8(ascii: ".") && second.count <= 4 && byte(before.lowerBound - 1) != 0x2e
        ? Self.noBreakSpace : nil
    }
    if Characters.isDigit(next) { return habits.countAbbreviations.contains(string(before)) ? Self.noBreakSpace : nil }
    if Characters.isUpper(next) { return LanguageHabits.titles.contains(string(before)) ? Self.noBreakSpace : nil }
    return nil
  }

  /// Whether a word of one letter ends before `i` that must not end a line in this language.
  private func endsShortWord(_ i: Int) -> Bool {
    guard habits.hasShortWords, let start = Characters.start(before: i, in: text) else { return false }
    let letter = Characters.decode(text, start).scalar
    guard habits.shortWords.contains(letter), isWordy(at: i + 1) || isOpening(at: i + 1) else { return false }
    guard let before = Characters.scalar(before: start, in: text) else { return true }
    return Characters.isSpace(before) || Characters.isOpening(before) || before == 0xab || before == 0x201c
      || before == 0x22
  }

  private func isOpening(at i: Int) -> Bool {
    guard let next = Characters.scalar(at: i, in: text) else { return false }
    return Characters.isOpening(next) || next == 0xab || next == 0x201c || next == 0x22
  }
}
