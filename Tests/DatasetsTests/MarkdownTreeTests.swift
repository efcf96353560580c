import Diagnostics
import Testing

@testable import Datasets

/// What prose becomes, with the place of everything a message could be about.
@Suite struct MarkdownTreeTests {
  @Test func headingsParagraphsAndMarkup() {
    #expect(
      tree(
        """
        # One *two*

        Text with **bold**, *italic*, `code`, 3<sup>rd</sup>, CO<sub>2</sub>
        and "quotes" -- as they are... &amp; &eacute; \\* \\
        next line

        ---
        ## Two ##
        Three
        -----
        """) == """
          h1 1:1 One *two*
          p 3:1 Text with **bold**, *italic*, `code`, 3<sup>rd</sup>, CO<sub>2</sub> and "quotes" -- as they are... & é *⏎next line
          --- 7:1
          h2 8:1 Two
          h2 9:1 Three
          """)
  }

  @Test func linksKeepTheirPlaceWhereCmarkLosesIt() {
    #expect(
      tree(
        """
        é [a](b) \\
           [after](break) and [two
        lines](dest
        "title") then [x](y) `code
        span` [z](w)

        > [q](r)
        lazy [s](t)
        >no blank [u](v)

        - item
            indented [i](j)
        """) == """
          p 1:1 é [a](b @1:3)⏎[after](break @2:4) and [two lines](dest @2:23) then [x](y @4:15) `code span` [z](w @5:7)
          > 7:1
            p 7:3 [q](r @7:3) lazy [s](t @8:6) no blank [u](v @9:11)
          list 11:1 •
            item 11:1
              p 11:3 item indented [i](j @12:14)
          """)
  }

  @Test func addressesOfEveryKind() {
    #expect(
      tree(
        """
        Bare https://x.y/#{%22id%22:[0]} and <http://angle.org> and [ref][r] (www.coe.int)
        [law](http://x.y/CM/Rec(2022)10) [spaces](<a b>) [braces](http://x.y/{year})

        [r]: http://ref.org/{year}
        """) == """
          p 1:1 Bare [https://x.y/#{%22id%22:[0]}](https://x.y/#{%22id%22:[0]} @1:6) and \
          [http://angle.org](http://angle.org @1:38) and [ref](http://ref.org/{year} @1:61) \
          ([www.coe.int](http://www.coe.int @1:1)) [law](http://x.y/CM/Rec(2022)10 @2:1) \
          [spaces](a b @2:34) [braces](http://x.y/{year} @2:50)
          """)
  }

  @Test func listsNest() {
    #expect(
      tree(
        """
        - one
          - inner
            1) deep
            2) deeper
        - two

          second paragraph

        7. seven
        """) == """
          list 1:1 • loose
            item 1:1
              p 1:3 one
              list 2:3 •
                item 2:3
                  p 2:5 inner
                  list 3:5 1)
                    item 3:5
                      p 3:8 deep
                    item 4:5
                      p 4:8 deeper
            item 5:1
              p 5:3 two
              p 7:3 second paragraph
          list 9:1 7.
            item 9:1
              p 9:4 seven
          """)
  }

  @Test func tablesKnowTheirCells() {
    #expect(
      tree(
        """
        Table: Visits {#t1}
        | Month | Visits | {x} |
        |:--|--:|:-:|
        | Jan \\| Feb | [a](b) | **c** |
        """) == """
          p 1:1 {#t1} Table: Visits
          table 2:1 <>^
            row 2:1 | 2:3 Month | 2:11 Visits | 2:20 ‹x›
            row 4:1 | 4:3 Jan | Feb | 4:16 [a](b @4:16) | 4:25 **c**
          """)
  }

  @Test func notesStandWhereTheyAreCalled() {
    #expect(
      tree(
        """
        One[^a], two[^long]: three[^a][^b].

        [^a]: First [x](y).
        [^long]: Second
            goes on.

            And more[^b].

        [^b]: *Third*
        """) == """
          p 1:1 One[^a @1:4], two[^long @1:13]: three[^a @1:27][^b @1:31].
            ^a 3:7
              p 3:7 First [x](y @3:13).
            ^long 4:10
              p 4:10 Second goes on.
              p 7:5 And more[^b @7:13].
                ^b 9:7
                  p 9:7 *Third*
            ^a 3:7
              p 3:7 First [x](y @3:13).
            ^b 9:7
              p 9:7 *Third*
          """)
  }

  @Test func attributesBelongToWhatStandsBeforeThem() {
    #expect(
      tree(
        """
        # Strategy {#strategy .unnumbered}

        [text](#strategy){page} ![alt](p.png "Caption {year}"){width=60% credit="A } B"}

        ![alone](p.png)
        {width=side}

        ![](motif.svg) {.decorative}
        """) == """
          h1 1:1 {#strategy .unnumbered} Strategy
          p 3:1 [text](#strategy @3:1){page} ![alt](p.png "Caption ‹year›" @3:25){width="60%" credit="A } B"}
          p 5:1 ![alone](p.png @5:1){width="side"}
          p 8:1 ![](motif.svg @8:1){.decorative}
          """)
  }

  @Test func blocksBetweenColonsNest() {
    #expect(
      tree(
        """
        Text
        ::: box Thematic *toolbox* {#toolbox .together}
        - one
        - two
          ::: note
          inner
          :::
        ::: table Visits in {year} {data=visits columns="month,visits" #t1}
        :::
        :::
        ::: pagebreak
        ::: quote {source="A, B"}
        Words[^n]
        :::
        ::: pagebreak
        :::

        [^n]: Note
        """) == """
          p 1:1 Text
          ::: box 2:1 {#toolbox .together} Thematic *toolbox*
            list 3:1 • loose
              item 3:1
                p 3:3 one
              item 4:1
                p 4:3 two
                ::: note 5:3
                  p 6:3 inner
            ::: table 8:1 {#t1 data="visits" columns="month,visits"} Visits in ‹year›
          ::: pagebreak 11:1
          ::: quote 12:1 {source="A, B"}
            p 13:1 Words[^n @13:6]
              ^n 18:7
                p 18:7 Note
          ::: pagebreak 15:1
          """)
  }

  @Test func placeholdersAreResolvedInTextOnly() {
    #expect(
      tree(
        """
        # In {year}

        **{a.b:percent}** of {members.new.0.city} \\{not this} `{nor} this` {unknown} {two words}

            {nor.this}

        ```
        ::: box {nor.that}
        ```
        """) == """
          h1 1:1 In ‹year›
          p 3:1 **‹a.b:percent›** of ‹members.new.0.city› {not this} `{nor} this` {unknown} {two words}
          code 5:5
            {nor.this}
          code 7:1
            ::: box {nor.that}
          """)
  }

  @Test func aValueIsNeverReadAsMarkdown() {
    let document = MarkdownReader.parse(SourceText("{a}\n\n**{a}** [{a}](b)", file: "a.md"), findings: Findings()) {
      _ in
      "# *x* [y](z) <b> | 1."
    }
    #expect(
      document.description == """
        p 1:1 # *x* [y](z) <b> | 1.
        p 3:1 **# *x* [y](z) <b> | 1.** [# *x* [y](z) <b> | 1.](b @3:9)
        """)
  }

  @Test func placesDoNotChangeHowEmphasisIsRead() {
    #expect(
      tree("a**[x](y)**b _em_[x](y) **b**[x](y) (**[x](y)**) a_[x](y)_") == """
        p 1:1 a**[x](y @1:4)**b *em*[x](y @1:18) **b**[x](y @1:30) (**[x](y @1:40)**) a_[x](y @1:52)_
        """)
  }

  @Test func lineEndsAreSpacesExceptInJapanese() {
    #expect(tree("two\nwords\n日本\n語の\nABC") == "p 1:1 two words 日本語の ABC")
  }

  @Test func commentsAndMarksOfOursDoNoHarm() {
    #expect(
      tree("<!-- a\n\nb -->\n\nText\u{10FF00}1\u{10FF01} and \u{10A58} <!-- c -->here") == """
        p 5:1 Text\u{10FF00}1\u{10FF01} and \u{10A58} here
        """)
  }
}
