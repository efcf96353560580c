public import Tessera

/// A piece of prose with its place, as checks read it.
public struct Passage: Hashable, Sendable {
  public let text: String
  public let origin: Origin
  /// The text's words by their letters, as several checks want them.
  let words: [Letters.Word]

  /// Web addresses in the text are left out: they spell names as they must.
  public init(_ text: String, origin: Origin) {
    self.text = Self.withoutAddresses(text)
    self.origin = origin
    words = Letters.parts(self.text)
  }

  private static func withoutAddresses(_ text: String) -> String {
    guard text.contains("/") || text.contains("www.") || text.contains("@") else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      isAddress(word) ? "…" : String(word)
    }.joined(separator: " ")
  }

  /// Whether a word is a web or mail address: with a scheme, or with a host before its first stroke (rm.coe.int/…).
  private static func isAddress(_ word: Substring) -> Bool {
    if word.contains("://") || word.contains("www.") || word.contains("@") { return true }
    guard let stroke = word.firstIndex(of: "/") else { return false }
    let host = word[..<stroke].split(separator: ".", omittingEmptySubsequences: false)
    return host.count > 1 && host.dropFirst().allSatisfy { $0.first?.isLetter == true }
  }

  /// The running text of blocks, in their order: headings, paragraphs, lists, tables, captions and notes.
  ///
  /// Passages in other languages are left out: a title in Italian writes Torino as it must.
  public static func all(in blocks: [Block]) -> [Passage] { blocks.flatMap(all) }

  private static func all(in block: Block) -> [Passage] {
    if block.node.language != nil { return [] }
    let place = block.node.origin
    switch block {
    case .section(let s): return of(s.title, place) + of(s.abstract, place) + all(in: s.content)
    case .paragraph(let p): return of(p.text, place)
    case .list(let l): return l.items.flatMap { all(in: $0.content) }
    case .quotation(let q): return q.paragraphs.flatMap { of($0, place) } + of(q.source, place)
    case .figure(let f): return of(f.caption, place) + of(f.source, place)
    case .figureRow(let r): return r.figures.flatMap { all(in: Block.figure($0)) } + of(r.caption, place)
    case .figureGrid(let g): return g.figures.flatMap { all(in: Block.figure($0)) } + of(g.caption, place)
    // Words that repeat the text are checked there.
    case .pullQuote(let q): return q.repeats ? [] : of(q.text, place) + of(q.source, place)
    case .table(let t):
      let cells = t.allRows.flatMap { row in row.cells.flatMap { of($0.text, row.origin) } }
      return of(t.caption, place) + cells + of(t.source, place)
    case .box(let b): return of(b.title, place) + all(in: b.content)
    case .columns(let c): return all(in: c.content)
    case .pair(let p): return all(in: p.first + p.second)
    case .keyNumbers(let k): return k.numbers.flatMap { of($0.label, place) }
    case .people(let p):
      return p.people.flatMap { person in
        [person.function, person.body, person.city, person.country].filter { !$0.isEmpty }.map {
          Passage($0, origin: place)
        }
      }
    case .backIndex(let b): return b.entries.flatMap { of($0, place) }
    case .contents, .pageBreak, .listing: return []
    }
  }

  private static func of(_ entry: BackIndex.Entry, _ place: Origin) -> [Passage] {
    of(entry.title, place) + entry.entries.flatMap { of($0, place) }
  }

  private static func of(_ text: RichText?, _ place: Origin) -> [Passage] {
    guard let text else { return [] }
    let words = Self.words(of: text)
    return (words.allSatisfy(\.isWhitespace) ? [] : [Passage(words, origin: place)]) + notes(in: text)
  }

  /// The words without markup, foreign passages and notes.
  private static func words(of text: RichText) -> String {
    text.inlines.map { inline in
      switch inline {
      case .foreign, .code: " … "
      case .strong(let t), .emphasis(let t), .superscript(let t), .subscript(let t), .smallCaps(let t),
        .link(let t, _, _):
        words(of: t)
      default: inline.plain
      }
    }.joined()
  }

  private static func notes(in text: RichText) -> [Passage] {
    text.inlines.flatMap { inline -> [Passage] in
      switch inline {
      case .note(let note): note.paragraphs.flatMap { of($0, note.origin) }
      case .strong(let t), .emphasis(let t), .smallCaps(let t), .link(let t, _, _): notes(in: t)
      default: []
      }
    }
  }
}
