import Testing

@testable import Tessera

/// What the command says of itself: whole screens, on the right stream, with the right exit code.
@Suite(.withCommand)
struct CommandHelpTests {
  static let overview = """
    tessera composes reports from bundles: folders with data, prose and pictures.

    USAGE
      tessera build BUNDLE [-o FILE] [--language xx]     compose a PDF
      tessera check BUNDLE [--language xx]               tell everything that is wrong, write nothing
      tessera templates                                  list the kinds of documents
      tessera import FILE -o BUNDLE [--template NAME]    make a bundle of a loose text
      tessera chart SPEC -o FILE [--width pt]            draw one chart as SVG, PNG or PDF
      tessera index DATABASE --city NAME [--json]        compare a city's Index results with those of others
      tessera index check DATABASE                       tell everything that is wrong with an Index database
      tessera --help | --version, tessera COMMAND --help

    EXIT CODES
      0  done     1  errors in the input; nothing was written     2  wrong use of the command

    """
  static let build = """
    tessera build BUNDLE [-o FILE] [--language xx] [--standard LIST] [--brand FOLDER] [--set name=value] [--draft]

    Composes the report in the folder BUNDLE into a PDF. Warnings are told; with an error nothing is written and
    an older file stays as it is.

      -o, --output FILE    the file to write; BUNDLE's name with .pdf in this folder if not said
      --language xx        the language version to compose (xx.md texts, report.xx.json); en,uk: one after the
                           other in one document; en+uk: side by side
      --standard LIST      what the file claims: ua-1,a-2a (PDF/UA-1 and PDF/A-2a, if not said), ua-1,a-3a (the
                           same with the data of charts attached as CSV), one of them, or none
      --brand FOLDER       the house style, in place of the one that report.json names
      --set name=value     an option of the template, in place of that in report.json; as often as wanted
      --draft              write the PDF even where something has no room on a page or in its column: the place is
                           marked in red, the finding is a warning, and the file claims no standard

    """
  static let check = """
    tessera check BUNDLE [--language xx] [--brand FOLDER] [--set name=value]

    Reads and composes the report like build, tells everything that is wrong or doubtful, and writes nothing.

      --language xx        the language version to check, or several, as for build
      --brand FOLDER       the house style, in place of the one that report.json names
      --set name=value     an option of the template, in place of that in report.json; as often as wanted

    """
  static let templates = """
    tessera templates

    Lists the kinds of documents that report.json can name under "template".

    """
  static let importing = """
    tessera import FILE -o BUNDLE [--template NAME]

    Makes a bundle of a text in Markdown, such as the text of an existing report: headings become chapters; notes,
    links, lists and boxes are kept; a contents list is recognised and dropped. What was lost in the source is told,
    each with its line.

      -o, --output BUNDLE  the folder to make; it must not be there yet
      --template NAME      the kind of document; the first of `tessera templates` if not said

    """

  @Test(arguments: [
    (["--help"], overview), (["-h"], overview), (["help"], overview), (["help", "build"], build),
    (["build", "--help"], build), (["build", "bundle", "-h"], build), (["check", "--help"], check),
    (["templates", "--help"], templates), (["import", "--help"], importing),
  ])
  func screens(_ arguments: [String], screen: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.output == screen)
    #expect(run.complaints == "")
    #expect(run.code == 0)
  }

  @Test func version() throws {
    let run = try CommandRun(["--version"])
    #expect(run.output == "tessera 0.1.0\n")
    #expect(run.code == 0)
  }

  @Test func templateList() throws {
    let run = try CommandRun(["templates"])
    #expect(
      run.output == """
        annual-report             The programme's year: chapters, toolboxes, charts, appendices
        survey-report             A survey among the members: questions with charts of the answers
        index-report              A city's Index results, area by area, beside comparable cities
        city-summary              A city's Index results on two pages
        index-charts              An atlas of all cities in an Index database
        facts-and-figures         What cities answer to chosen questions of the Index
        network-report            A national network's year: members, numbers, projects, events
        good-practice             One good practice of a city on a page or two
        good-practice-collection  Good practices of many cities, with indexes by area, country, city and year
        certificate               The certificate of membership for the city hall, one page for each city
        membership-brochure       How to join: a brochure with the steps to membership, services, duties, costs
        intercultural-profile     What experts found on a visit to a city, and what they recommend
        meeting-report            A meeting: agenda, points, decisions and actions, participants
        welcome-pack              Several documents in one, with a common contents list
        manual                    The manual for authors of templates, with compiled examples

        """)
    #expect(run.code == 0)
  }

  /// Wrong use is told on the error stream, followed by the help that would have helped.
  @Test(
    arguments: [
      ([], nil, overview),
      (["biuld", "b"], "there is no command “biuld”; did you mean “build”?", overview),
      (["print", "b"], "there is no command “print”", overview),
      (["help", "chek"], "there is no command “chek”; did you mean “check”?", overview),
      (["build"], "say which bundle", build),
      (["build", "a", "b"], "one bundle at a time: a b", build),
      (["build", "a", "--langage", "fr"], "there is no option --langage here; did you mean --language?", build),
      (["build", "a", "--colour"], "there is no option --colour here", build),
      (["build", "a", "-o"], "-o needs a value", build),
      (["build", "-o", "--language", "fr", "a"], "-o needs a value", build),
      (["build", "a", "--output="], "--output needs a value", build),
      (["build", "a", "-o", "x", "--output=y"], "--output is given twice", build),
      (
        ["build", "a", "--language", "english"],
        "“english” is not the code of a language; write en",
        build
      ),
      (["check", "a", "-o", "x"], "there is no option -o here", check),
      (
        ["check", "a", "--language", "../fr"],
        "“../fr” is not the code of a language; write two letters such as en or fr, with a region if it matters: pt-BR",
        check
      ),
      (["templates", "all"], "templates takes no names", templates),
      (["import", "a.md"], "say with -o which folder to make", importing),
      (["import", "-o", "b"], "say which file", importing),
      (
        ["import", "a.md", "-o", "b", "--template", "anual-report"],
        "there is no template “anual-report”; did you mean “annual-report”?", importing
      ),
    ] as [([String], String?, String)])
  func wrongUse(_ arguments: [String], problem: String?, screen: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.complaints == (problem.map { "tessera: \($0)\n\n" } ?? "") + screen)
    #expect(run.output == "")
    #expect(run.code == 2)
  }
}
