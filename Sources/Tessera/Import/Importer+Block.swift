extension Importer {
  /// A piece of the source between the lines and the finished chapters.
  ///
  /// The scanner makes a flat row of them; the stages after it turn paragraphs into headings, heal page breaks, gather
  /// items to lists and so on.
  struct Block {
    indirect enum Kind {
      case paragraph
      case heading(Heading)
      /// A list item, before the lists are gathered.
      case item(Marker)
      case list(List)
      /// A picture that the source names; the text is its description.
      case picture(name: String)
      /// A table or code, line by line as it stands.
      case table([Passage])
      case code([String])
      /// What a note says; the label is what the source calls it.
      case note(label: String)
      /// The title of a box, before what belongs to it is known.
      case boxTitle
      case box([Block])
      case quote([Block])
      case remark([Block])
      case rule
    }

    var kind: Kind
    var text = Passage()
    /// Blank lines before it.
    var gap = 0
    var indent = 0
    /// How many lines of the source the text has.
    var lines = 1
    /// Indented under an item, or standing in one: further paragraphs, pictures, lists.
    var extra: [Block] = []
    /// What stood before the text of an item or a heading: `1. `, `## `.
    var mark = Passage()

    var place: Place { mark.isEmpty ? text.place : mark.place }

    var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
    var isPicture: Bool { if case .picture = kind { true } else { false } }
    var marker: Marker? { if case .item(let marker) = kind { marker } else { nil } }
    var heading: Heading? { if case .heading(let heading) = kind { heading } else { nil } }
    var list: List? { if case .list(let list) = kind { list } else { nil } }

    /// What the block is inside another one, where headings and notes have no place: a paragraph.
    var withoutRank: Block {
      var block = self
      switch kind {
      case .heading:
        block.text = Passage("**", line: text.place.line)
        block.text.append(text)
        block.text.append(Passage("**", line: text.place.line))
        block.kind = .paragraph
      case .note, .boxTitle:
        block.text = whole
        block.kind = .paragraph
      default: return self
      }
      block.mark = Passage()
      return block
    }

    /// The text with what stood before it, as the source has it.
    var whole: Passage {
      var whole = mark
      whole.append(text)
      return whole
    }
  }

  /// What is known of a heading.
  struct Heading {
    enum Source {
      case contents, signs, number, look
    }

    var level: Int
    var number: Enumerator?
    var source: Source
    /// The contents list of the source leaves it out.
    var isUnlisted = false
    /// The report numbers it.
    var isNumbered = false
    /// The number of the appendix whose title it is; 0 for one without number.
    var appendix: Int?
    /// The name references use; set last.
    var label = ""
  }

  /// A list with its items.
  struct List {
    enum Style {
      case bullet, arrow, decimal, lettered, roman
    }

    var style: Style
    /// The number of the first item.
    var start = 1
    /// A bracket follows the numbers, not a dot.
    var hasBrackets = false
    var items: [Item] = []

    struct Item {
      var text: Passage
      var extra: [Block]
    }
  }
}
