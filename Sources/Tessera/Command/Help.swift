/// The help pages.
enum Help {
  static let commands = ["build", "check", "templates", "import", "chart"]

  /// The options of a command, each with the name under which it is kept.
  static func options(of command: String) -> [String: String] {
    switch command {
    case "build":
      [
        "-o": "output", "--output": "output", "--language": "language", "--standard": "standard",
        "--brand": "brand", "--set": "set",
      ]
    case "check": ["--language": "language", "--brand": "brand", "--set": "set"]
    case "import": ["-o": "output", "--output": "output", "--template": "template"]
    case "chart":
      [
        "-o": "output", "--output": "output", "--width": "width", "--language": "language", "--scale": "scale",
      ]
    default: [:]
    }
  }

  /// The options of a command that take no value.
  static func flags(of command: String) -> [String: String] {
    command == "build" ? ["--draft": "draft"] : [:]
  }

  /// The overview, with the commands that packages add.
  static func overview(_ added: [any AddedCommand.Type] = []) -> String {
    let mark = "  tessera --help | --version"
    let lines = added.map { $0.usage.split(separator: "\n").map { "  \($0)\n" }.joined() }.joined()
    return overview.replacing(mark, with: lines + mark)
  }

  /// A help page of a program that is called so.
  static func naming(_ program: String, in help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      // Where a line tells two ways to call, both name the program.
      guard rest.hasPrefix("tessera ") else { return String(line) }
      return String(indent) + rest.replacing("tessera ", with: program + " ")
    }.joined(separator: "\n")
  }

  private static let overview = """
    tessera composes reports from bundles: folders with data, prose and pictures.

    USAGE
      tessera build BUNDLE [-o FILE] [--language xx]     compose a PDF
      tessera check BUNDLE [--language xx]               tell everything that is wrong, write nothing
      tessera templates                                  list the kinds of documents
      tessera import FILE -o BUNDLE [--template NAME]    make a bundle of a loose text
      tessera chart SPEC -o FILE [--width pt]            draw one chart as SVG, PNG or PDF
      tessera --help | --version, tessera COMMAND --help

    EXIT CODES
      0  done     1  errors in the input; nothing was written     2  wrong use of the command
    """

  static func command(_ name: String) -> String? {
    switch name {
    case "build":
      """
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
    case "check":
      """
      tessera check BUNDLE [--language xx] [--brand FOLDER] [--set name=value]

      Reads and composes the report like build, tells everything that is wrong or doubtful, and writes nothing.

        --language xx        the language version to check, or several, as for build
        --brand FOLDER       the house style, in place of the one that report.json names
        --set name=value     an option of the template, in place of that in report.json; as often as wanted
      """
    case "templates":
      """
      tessera templates

      Lists the kinds of documents that report.json can name under "template".
      """
    case "import":
      """
      tessera import FILE -o BUNDLE [--template NAME]

      Makes a bundle of a text in Markdown, such as the text of an existing report: headings become chapters; notes,
      links, lists and boxes are kept; a contents list is recognised and dropped. What was lost in the source is told,
      each with its line.

        -o, --output BUNDLE  the folder to make; it must not be there yet
        --template NAME      the kind of document; the first of `tessera templates` if not said
      """
    case "chart":
      """
      tessera chart SPEC -o FILE [--width pt] [--language xx] [--scale n]

      Draws the chart that the JSON file SPEC describes, with its title, its source and its alternative text, on a page
      of its own size. The ending of FILE says what is made: .svg, .png or .pdf (PDF/UA-1 and PDF/A-2a).

        -o, --output FILE    the file to write; with an error an older file stays as it is
        --width pt           how wide the page is, in points; SPEC's "width" if not said, else 480
        --language xx        the language of the words that the chart says by itself; SPEC's "language" if not said
        --scale n            pixels for each point of a PNG; 2 if not said
      """
    default: nil
    }
  }
}
