import Testing

@testable import Tessera

/// Tables as authors write them: joined cells, header and footer rows, groups, widths, sums, notes; and what is told of
/// those that are wrong.
struct TableProseTests {
  private static let csv = """
    country,city,a,b,site
    Utopia,Port,1.10,12000,https://a.example/long
    Utopia,Hill,2.20,500,–
    Arcadia,Bay,0.7,3,

    """

  private func bundle(_ prose: String) -> SmallBundle {
    SmallBundle(
      "# G\n\n" + prose + "\n", report: ["\"data\": { \"cities\": \"c.csv\" }"], files: ["c.csv": Self.csv])
  }

  private func tree(_ prose: String) -> String {
    bundle(prose).tree().replacing("section 1 automatic: G\n", with: "")
  }

  @Test func signsJoinCells() {
    let prose = """
      Table: {header-rows=2 footer-rows=1}

      | Country | City | Rates | < |
      |---------|------|------:|--:|
      | ^       | ^    | 2022  | 2023 |
      | North   | <    | <     | < |
      | Utopia  | Port | none  | < |
      | ^       | \\^  | ^     | ^ |
      | All     | \\<  | 70.75 | 107 |
      """
    #expect(
      tree(prose) == """
          table start start end end
            | Country⟨1×2⟩ | City⟨1×2⟩ | Rates⟨2×1⟩
            | 2022 | 2023
            = North +
            | Utopia⟨1×2⟩ | Port | none⟨2×2⟩
            | ^
            foot | All | < | 70.75 | 107
        """)
  }

  @Test func dataMakesGroups() {
    let prose = """
      ::: table All {data=cities by=country columns="city,a,b" groups="2022: a, b" keep=groups total=a total-label="Sum"}
      :::

      ::: table {data=cities columns="city,b,site" widths="30%,max 20mm,auto" carry=b}
      :::
      """
    #expect(
      tree(prose) == """
          table start end end
            caption: All
            | city⟨1×2⟩ | 2022⟨2×1⟩
            | a | b
            = Utopia +
            | Port | 1.10 | 12,000 +
            | Hill | 2.20 | 500
            = Arcadia +
            | Bay | 0.7 | 3
            total: Sum of [1]
          table start end start
            widths: 0.3 ≤56.693359375 auto
            | city | b | site
            | Port | 12,000 | [https://a.example/long](https://a.example/long)
            | Hill | 500 | –
            | Bay | 3 | 
            carries: [1]
        """)
  }

  @Test func cellsMayHaveSeveralLines() {
    #expect(
      tree("| a | b |\n|---|---|\n| one<br>two | **x<br/>y** |") == """
          table start start
            | a | b
            | one⏎two | **x⏎y**
        """)
  }

  @Test func footnotesBecomeNotesOfTheTable() {
    let prose = """
      Table: Heights[^c] {notes=table}

      | a | b |
      |---|---|
      | 1[^c] | **2**[^d] |

      Text[^d].

      [^c]: One.
      [^d]: Two.
      """
    #expect(
      tree(prose) == """
          table start end
            caption: Heightsa^[One.]
            | a | b
            | 1a^[One.] | **2**a^[Two.]
          body: Text^[Two.].
        """)
  }

  @Test(arguments: [
    (
      "| a | b |\n|---|---|\n| < | 1 |\n| 2 | ^ |\n| ^ | < |",
      """
      text/one.md:5:3: error: < joins a cell to the one on its left, and there is none
        hint: write \\< to print the sign
      text/one.md:7:3: error: the cells that are joined here are no rectangle
        hint: write < or ^ into every cell of the rectangle, and nowhere else
      """
    ),
    (
      "| a | ^ |\n|---|---|\n| ^ | 1 |",
      """
      text/one.md:3:7: error: ^ joins a cell to the one above, and there is none
        hint: the header, the body and the footer are not joined; write \\^ to print the sign
      text/one.md:5:3: error: ^ joins a cell to the one above, and there is none
        hint: the header, the body and the footer are not joined; write \\^ to print the sign
      """
    ),
    (
      "Table: T {header-rows=3 footer-rows=x keep=rows notes=page}\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      """
      text/one.md:3:11: error: header-rows=3 is not a number of rows of this table
        hint: write a number from 1 to 2
      text/one.md:3:25: error: footer-rows=x is not a number of rows of this table
        hint: write a number from 0 to 1
      text/one.md:3:39: error: keep=rows means nothing here
        hint: write keep=groups
      text/one.md:3:49: error: notes=page means nothing here
        hint: write notes=table for notes with letters under the table
      """
    ),
    (
      "Table: T {total=\"Sme,Name\" carry=Some total-label=All}\n\n| Name | Some |\n|---|---|\n| x | 2 |",
      """
      text/one.md:3:11: error: total: the table has no column “Sme”
        hint: did you mean “Some”?
      text/one.md:3:11: error: total: the first column, “Name”, names the rows
        hint: name columns of numbers
      """
    ),
    (
      "Table: T {total-label=All widths=\"1,wide,30\"}\n\n| Name | Some |\n|---|---|\n| x | 2 |",
      """
      text/one.md:3:27: error: 3 widths for 2 columns
        hint: give one width for each column; auto leaves it to the report
      text/one.md:3:11: error: total-label names a row that the table does not have
        hint: say which columns are summed: total="Some"
      """
    ),
    (
      "Table: T {widths=\"110%,30\"}\n\n| Name | Some |\n|---|---|\n| x | 2 |",
      """
      text/one.md:3:11: error: “110%” is not the width of a column
        hint: write auto, a share (30%), a length (60pt, 25mm), or a greatest length (max 60pt)
      text/one.md:3:11: error: “30” is not the width of a column
        hint: write auto, a share (30%), a length (60pt, 25mm), or a greatest length (max 60pt)
      """
    ),
    (
      "Table: T {total=Some}\n\n| Name | Some |\n|---|---|\n| x | 2 |\n| y | two |\n| z | – |",
      """
      text/one.md:8:7: error: “two” in the column “Some” is no number, and the column is summed
        hint: write figures as 12,345.6, or leave the cell empty
      """
    ),
    (
      "::: table T {data=cities total=site}\n:::",
      """
      c.csv:2:24: error: “https://a.example/long” in the column “site” is no number, and the column is summed
        hint: write figures as 12,345.6, or leave the cell empty
      """
    ),
    (
      "::: table T {data=cities columns=\"city,a,b,site\" groups=\"N: a, site; M: b, a, bb; none\"}\n:::",
      """
      text/one.md:3:50: error: groups: the columns of “N” do not stand side by side
        hint: change the order in columns="…"
      text/one.md:3:50: error: there is no column “bb” in the data
        hint: did you mean “b”?
      text/one.md:3:50: error: groups: “a” stands in “N” and in “M”
        hint: name it once
      text/one.md:3:50: error: groups: “ none” names no columns
        hint: write groups="Name: column, column; Name: column"
      """
    ),
    (
      "::: table T {data=cities by=land}\n:::",
      """
      text/one.md:3:26: error: there is no column “land” in the data
        hint: the columns are: country, city, a, b, site
      """
    ),
    (
      "::: table T {data=cities widths=\"20pt,20pt,20pt,4000pt,auto\"}\n:::",
      """
      text/one.md:3:1: error: the widths of this table are more than there is: with the column “b” they are 4072 pt, and there are 437.3 pt
        hint: columns without a width need 12 pt each; make a stated width smaller
      """
    ),
  ])
  func whatIsWrongIsTold(_ prose: String, expected: String) { #expect(bundle(prose).told() == expected) }
}
