import Testing

@testable import Tessera

@Suite struct ImportLinkTests {
  @Test func lostTargetsAreToldOneByOne() {
    let prose = Imported.prose("The [welcome pack](#) and [Rec CM\\(2022\\)10](#) and\nthe [pack]() again.")
    #expect(prose.text == "The welcome pack and Rec CM(2022)10 and the pack again.")
    #expect(
      prose.findings.map { $0.prefix { $0 != "\n" } } == [
        "source.md:5:5: warning: the target of the link “welcome pack” is lost; the words are kept",
        "source.md:5:27: warning: the target of the link “Rec CM(2022)10” is lost; the words are kept",
        "source.md:6:5: warning: the target of the link “pack” is lost; the words are kept",
      ])
  }

  @Test func whatIsNoWebAddressIsTold() {
    let prose = Imported.prose("A [file](docs/a.pdf), a [place](#x) and [one](www.example.org).")
    #expect(prose.text == "A file, a place and [one](https://www.example.org).")
    #expect(
      prose.findings.map { $0.prefix { $0 != "\n" } } == [
        "source.md:5:3: warning: the link “file” leads to docs/a.pdf, which is no web address; the words are kept",
        "source.md:5:25: warning: the link “place” leads to #x, which is not in this document; the words are kept",
      ])
  }

  @Test(arguments: [
    ("[a](https://a.b/c)", "[a](https://a.b/c)"),
    ("[a](https://a.b/c_(d))", "[a](<https://a.b/c_(d)>)"),
    ("[a](<https://a.b/c d>)", "[a](<https://a.b/c d>)"),
    ("[a](https://a.b/#{%22:[0]})", "[a](<https://a.b/#\\{%22:[0]\\}>)"),
    ("[https://a.b/#{\\[0\\]}](https://a.b/#{[0]})", "[https://a.b/#\\{\\[0\\]}](<https://a.b/#\\{[0]\\}>)"),
    ("[https://example.org](https://example.org)", "<https://example.org>"),
    ("[a](https://a.b \"Title\")", "[a](https://a.b)"),
    ("[a [b] c](mailto:x@y.z)", "[a \\[b\\] c](mailto:x@y.z)"),
    ("Look\\![a](https://a.b)", "Look\\![a](https://a.b)"),
    ("**[a](https://a.b):** c", "**[a](https://a.b):** c"),
    (
      "[a][x], [x][] and [x]\n\n[x]: https://a.b/x 'T'", "[a](https://a.b/x), [x](https://a.b/x) and [x](https://a.b/x)"
    ),
  ])
  func realTargetsAreKept(_ source: String, _ expected: String) {
    let prose = Imported.prose(source)
    #expect(prose.text == expected)
    #expect(prose.findings == [])
  }

  @Test(arguments: [
    ("See https://example.org/a_b_c. And", "See <https://example.org/a_b_c>. And"),
    ("(https://example.org/x(y))", "(<https://example.org/x(y)>)"),
    ("here: <https://example.org/a/>.", "here: <https://example.org/a/>."),
    ("at www.example.org/x, and", "at [www.example.org/x](https://www.example.org/x), and"),
    ("<name@example.org>", "<name@example.org>"),
    ("*https://example.org/x*", "*<https://example.org/x>*"),
    ("wwwhat and http: are words", "wwwhat and http: are words"),
    ("xhttps://example.org", "xhttps\\://example.org"),
  ])
  func bareAddressesBecomeLinks(_ source: String, _ expected: String) {
    #expect(Imported.prose(source).text == expected)
  }

  @Test func chaptersNamedAsSuchBecomeReferences() {
    let imported = Imported(
      """
      # Report 2023

      ## Introduction

      More in the "[Strategic Development](#)" chapter of this report, see Chapter below on “[Strategic development](#)”.

      A project, "[Strategic development](#)", is something else. So is [that](#strategic-development).

      ## Strategic development

      Text.
      """)
    let reference = "(#strategic-development)"
    #expect(
      imported.bundle["text/01-introduction.md"] == """
        # Introduction {#introduction}

        More in the "[Strategic Development]\(reference)" chapter of this report, see Chapter below on \
        “[Strategic development]\(reference)”.

        A project, "Strategic development", is something else. So is [that]\(reference).

        """)
    #expect(imported.messages == ["7:13 the target of the link “Strategic development” is lost; the words are kept"])
  }

  @Test func picturesBecomePlaceholders() {
    let prose = Imported.prose("![A bridge](img/a b.jpg)\n\n[image: The port]Text beside it ![](x.png).")
    #expect(
      prose.text == """
        ![A bridge](<missing:img/a b.jpg>)

        ![The port](missing:the-port)

        Text beside it .

        ![Image](missing:x.png)
        """)
    #expect(
      prose.findings.map { $0.prefix { $0 != "\n" } } == [
        "source.md:5:1: warning: the picture “A bridge” is only named here",
        "source.md:7:1: warning: the picture “The port” is only named here",
        "source.md:7:33: warning: a picture without description stands here",
        "source.md:7:33: warning: the picture “x.png” is only named here",
      ])
  }
}
