import Testing

@testable import Tessera

/// What prose becomes: the content tree, block by block.
struct BundleContentTests {
  private static let data = """
    "data": { "club": { "members": 12, "visits": 183432, "share": 62.5, "name": "Roses" }, "plants": "p.csv",
      "team": [{ "name": "Ann", "function": "Chair", "city": "Cork", "country": "Ireland" }, { "name": "Bo" }],
      "key": [{ "value": 12000, "label": "visits" }, { "value": "4 of 5", "label": "happy" }],
      "guides": [
        { "title": "Pruning", "link": "https://a.example/", "lead": "How?", "remark": "short",
          "variants": [{ "language": "fr", "link": "https://a.example/fr" }, { "language": "es", "country": "Mexico" }] },
        { "title": "Soil", "parts": [{ "title": "1", "link": "https://a.example/1" }, { "title": "2" }] }] }
    """

  /// The tree of a text under the heading `# G`, without that heading.
  private func tree(_ prose: String, language: String? = nil) -> String {
    let files = ["p.csv": "name,height,note\nRose,1.2,red\nFir,12000,\n", "rose.svg": TestPicture.svg]
    return SmallBundle("# G\n\n" + prose + "\n", report: [Self.data], files: files).tree(language: language)
      .replacing("section 1 automatic: G\n", with: "")
  }

  @Test func headings() {
    let prose =
      "::: abstract\nIn *short*.\n:::\n\nText.\n\n## A {#a .unlisted}\n\n### B {.unnumbered}\n\n## C {.numbered}"
    #expect(
      tree(prose) == """
          abstract: In *short*.
          body: Text.
          section 2 automatic #a unlisted: A
            section 3 unnumbered: B
          section 2 numbered: C
        """)
  }

  @Test func inlines() {
    let prose = """
      **Strong**, *emphasis*, `code`, H<sub>2</sub>O, m<sup>2</sup>, [site](https://a.example/), a note[^n].

      [^n]: One.

          Two.

      [](#g), [](#g){page}, [](#g){number}, [there](#g).\\
      \\{not.data} <!-- unseen -->{club.name}
      """
    #expect(
      tree(prose) == """
          body: **Strong**, *emphasis*, `code`, H_(2)O, m^(2), [site](https://a.example/), a note^[One. ¶ Two.].
          body: <g title>, <g page>, <g number>, <g title “there”>.⏎{not.data} Roses
        """)
  }

  @Test func numbers() {
    let prose = """
      {club.members} {club.visits} {club.visits:plain} {club.members:percent} {club.share:percent} {club.name}
      {plants.count} {plants.0.name} {plants.1.height} {plants.1.height:plain} {team.1.name} `{club.name}`

      ## {club.name} {#r}

      ![{club.name}](rose.svg "{club.members} roses")
      """
    #expect(
      tree(prose) == """
          body: 12 183,432 183432 12% 62.5% Roses 2 Rose 12,000 12000 Bo `{club.name}`
          section 2 automatic #r: Roses
            figure text rose.svg, “Roses”
              caption: 12 roses
        """)
  }

  @Test func lists() {
    let prose = """
      - one
      - two
        1. inner

      3. three

         more

      ::: list {.arrow}
      - a
      :::

      ::: list {.lettered #l}
      1. b
      :::

      ::: list {.roman}
      1. c
      :::

      ::: list {.plain}
      - d
      :::
      """
    #expect(
      tree(prose) == """
          list bullet from 1 tight
            item
              body: one
            item
              body: two
              list numbered from 1 tight
                item
                  body: inner
          list numbered from 3 loose
            item
              body: three
              body: more
          list arrow from 1 tight
            item
              body: a
          list lettered #l from 1 tight
            item
              body: b
          list roman from 1 tight
            item
              body: c
          list none from 1 tight
            item
              body: d
        """)
  }

  @Test func blocks() {
    let prose = """
      ::: box A *box* {#b .together}
      Text.

      ::: note
      Small.
      :::
      :::

      ::: quote {source="Ann"}
      Said.
      :::

      ::: quote
      Said.

      — Bo
      :::

      > Set apart.

      ::: aside
      Beside.
      :::

      ::: pagebreak

      ::: keynumbers
      - **201** cities
      :::

      ::: people
      - **Ann**, Chair, Cork
      :::
      """
    #expect(
      tree(prose) == """
          box #b together: A *box*
            body: Text.
            small: Small.
          quotation: Said.
            source: Ann
          quotation: Said.
            source: — Bo
          quotation: Set apart.
          aside: Beside.
          page break
          numbers
            201 = cities
          people
            Ann; Chair, Cork; ; ; 
        """)
  }

  @Test func figures() {
    let prose = """
      ![A](rose.svg "Cap")

      ![A](rose.svg){width=side #f}

      ![A](rose.svg){width=full source="Ann"}

      ![A](rose.svg){width=60%}

      ![](rose.svg){.decorative}

      ::: figures Both {#both}
      ![A](rose.svg)

      ![B](rose.svg)
      :::
      """
    #expect(
      tree(prose) == """
          figure text rose.svg, “A”
            caption: Cap
          figure #f side rose.svg, “A”
          figure full rose.svg, “A”
            source: Ann
          figure share(0.6) rose.svg, “A”
          figure text rose.svg, decorative
          row #both
            caption: Both
            figure text rose.svg, “A”
            figure text rose.svg, “B”
        """)
  }

  @Test func tables() {
    let prose = """
      Table: Two *rows* {#t source="Ann"}

      | Plant | Height |
      |-------|--------|
      | Rose  | 1.2    |
      | Fir   | **12** |

      | a | b | c |
      |:--|:-:|--:|
      | 1 | 2 | 3 |

      ::: table From {club.name} {data=plants #d source="Bo"}
      :::

      ::: table {data=plants columns="height, name" headers="Height,Plant"}
      :::
      """
    #expect(
      tree(prose) == """
          table #t start end
            caption: Two *rows*
            source: Ann
            | Plant | Height
            | Rose | 1.2
            | Fir | **12**
          table start centre end
            | a | b | c
            | 1 | 2 | 3
          table #d start end start
            caption: From Roses
            source: Bo
            | name | height | note
            | Rose | 1.2 | red
            | Fir | 12,000 | 
          table start start
            | Height | Plant
            | 1.2 | Rose
            | 12,000 | Fir
        """)
  }

  @Test func dataBlocks() {
    let prose = """
      ::: people {data=team}
      :::

      ::: keynumbers {data=key #k}
      :::

      ::: resources {data=guides}
      :::
      """
    #expect(
      tree(prose) == """
          people
            Ann; Chair; ; Cork; Ireland
            Bo; ; ; ; 
          numbers #k
            12,000 = visits
            4 of 5 = happy
          list bullet from 1 tight
            item
              body: How? [Pruning](https://a.example/) (+\u{A0}[French version](https://a.example/fr) +\u{A0}Spanish version (Mexico)) (short)
            item
              body: Soil: [1](https://a.example/1) | 2
        """)
  }

  @Test func charts() {
    let prose = """
      ::: chart Heights {data=plants x=name y=height unit="metres" source="Ann" width=full #c}
      :::

      ::: chart Heights {type=donut data=plants x=name y=height alt="Fir is higher than Rose."}
      :::

      ::: chart Lines {type=line data=plants x=name y=height}
      :::
      """
    #expect(
      tree(prose) == """
          figure #c full drawing, “Column chart: Heights. metres. Rose 1.2; Fir 12,000.0.”
            caption: **Heights**⏎metres
            source: Ann
          figure text drawing, “Fir is higher than Rose.”
            caption: **Heights**
          figure text drawing, “Line chart: Lines. Rose 1.2; Fir 12,000.0.”
            caption: **Lines**
        """)
  }
}
