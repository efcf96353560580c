public import Diagnostics

/// A note of a table: called with a letter in its cells, header or caption, and printed under that part of the table
/// which calls it. The same note, called again, keeps its letter.
///
///     Table.Cell { "163"; TableNote("On 31 December.") }
public struct TableNote: Hashable, Sendable {
  public var note: Note

  public init(_ text: RichText, file: StaticString = #fileID, line: UInt = #line) {
    note = Note(paragraphs: [text], origin: .here(file, line))
    note.belongsToTable = true
  }
}

extension RichText {
  /// The same text with its notes as notes of the table in which it stands.
  public var withTableNotes: RichText {
    RichText(
      inlines.map { inline in
        switch inline {
        case .note(var note):
          note.belongsToTable = true
          return .note(note)
        case .strong(let t): return .strong(t.withTableNotes)
        case .emphasis(let t): return .emphasis(t.withTableNotes)
        case .smallCaps(let t): return .smallCaps(t.withTableNotes)
        case .link(let t, let address, let origin): return .link(t.withTableNotes, address: address, origin: origin)
        case .foreign(let t, let language): return .foreign(t.withTableNotes, language: language)
        default: return inline
        }
      })
  }

  /// The same text with raised figures or letters in the place of its notes, as wide as they are: for measuring.
  package var withMarksOfNotes: RichText {
    RichText(
      inlines.map { inline in
        switch inline {
        // Few tables call more than nine footnotes, or more than 26 of their own.
        case .note(let note): return .superscript(RichText(note.belongsToTable ? "m" : "8"))
        case .strong(let t): return .strong(t.withMarksOfNotes)
        case .emphasis(let t): return .emphasis(t.withMarksOfNotes)
        case .smallCaps(let t): return .smallCaps(t.withMarksOfNotes)
        case .link(let t, let address, let origin): return .link(t.withMarksOfNotes, address: address, origin: origin)
        case .foreign(let t, let language): return .foreign(t.withMarksOfNotes, language: language)
        default: return inline
        }
      })
  }
}
