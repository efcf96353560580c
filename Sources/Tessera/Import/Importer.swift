package import Diagnostics

/// A bundle that was made from a loose text, as files that a caller may write to a folder.
package struct ImportedBundle: Sendable {
  /// `report.json` first, then the texts in the order of the report.
  package var files: [(path: String, text: String)]

  /// The text of the file at `path`.
  package subscript(path: String) -> String? { files.first { $0.path == path }?.text }
}

/// Turns a loose Markdown or plain text, such as what copying an existing report out of its PDF gives, into a bundle.
///
/// No word of the text is lost: what the importer does not understand stays as text. What it drops on purpose is what
/// the report sets by itself: the contents list, the numbers of headings and notes. Everything it had to guess or could
/// not keep is a warning with its line. The text goes through these stages:
///
///     lines → contents list, front page → blocks → notes out → headings → page ends healed
///           → lists, boxes, quotations → chapters → Markdown
///
/// The result depends on the arguments alone; no file is read or written.
package struct Importer {
  /// Reads `text`; `file` is its name for the findings, `template` the document to make of it.
  package static func bundle(
    from text: String, file: String, template: String, findings: Findings
  ) -> ImportedBundle {
    let remarks = Remarks(file: file)
    let lines = SourceLine.lines(of: text)
    let contents = ContentsList.found(in: lines)
    let (cover, body) = FrontPage.parted(lines, contents: contents)
    let front = FrontPage(cover, file: file, remarks: remarks)

    let match = contents.map { ContentsMatch($0, in: body, remarks: remarks) } ?? ContentsMatch()
    let scanner = BlockScanner(body, match: match, contents: contents)
    var blocks = scanner.blocks
    let notes = Notes.taken(from: &blocks, remarks: remarks)
    blocks = HeadingFinder.marked(Boxes.marked(blocks), contents: contents)
    blocks = ListBuilder.gathered(PageBreaks.healed(blocks))
    let back = BackCover.taken(from: &blocks, front: front)
    blocks = Chapter.opened(Boxes.formed(blocks), title: front.title, remarks: remarks)
    Numbering.check(blocks, remarks: remarks)
    blocks = Numbering.filled(blocks)

    var bundle = BundleWriter(blocks, front: front, notes: notes, references: scanner.references, remarks: remarks)
    let files = bundle.files(
      template: template, language: Language.guess(body), depth: contents?.levels.depth, back: back)
    remarks.handOver(to: findings)
    return ImportedBundle(files: files)
  }
}
