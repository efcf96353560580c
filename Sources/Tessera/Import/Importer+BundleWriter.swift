extension Importer {
  /// Names the chapters' files and headings and writes all files of the bundle.
  struct BundleWriter {
    private var blocks: [Block]
    private let front: FrontPage
    private let remarks: Remarks
    private var writer: MarkdownWriter
    private var fileNames = Slugs()

    init(
      _ blocks: [Block], front: FrontPage, notes: Notes, references: [String: String], remarks: Remarks
    ) {
      var labels = Slugs()
      var titles: [String: String] = [:]
      self.front = front
      self.remarks = remarks
      self.blocks = blocks.map { block in
        var block = block
        guard var heading = block.heading else { return block }
        if heading.level == 1, let appendix = Appendix(title: block.text.visible) {
          block.text = BundleWriter.withoutPrefix(block.text, appendix.prefix)
        }
        heading.label = labels.name(for: block.text.visible, limit: 60, fallback: "section")
        block.kind = .heading(heading)
        let key = block.text.key
        if titles[key] == nil { titles[key] = heading.label }
        return block
      }
      let links = LinkResolver(titles: titles, labels: Set(titles.values), remarks: remarks)
      writer = MarkdownWriter(
        notes: notes, references: references, links: links, numberFrom: Numbering.start(blocks), remarks: remarks)
    }

    /// An appendix's title without "Appendix I – "; one that is nothing else stays.
    private static func withoutPrefix(_ text: Passage, _ count: Int) -> Passage {
      let rest = text.dropping(first: count)
      return rest.isEmpty ? text : rest
    }

    mutating func files(
      template: String, language: String, depth: Int?, back: BackCover?
    ) -> [(path: String, text: String)] {
      var files: [(path: String, text: String)] = []
      var report = ReportFile(
        template: template, front: front, language: language, chapters: [], appendices: [], depth: depth,
        numberFrom: writer.numberFrom)
      for chapter in Chapter.divided(blocks) {
        let name = fileNames.name(for: chapter.title, limit: 44, fallback: "chapter", isFile: true)
        let path: String
        if chapter.isAppendix {
          path = "text/a\(report.appendices.count + 1)-\(name).md"
          report.appendices.append(path)
        } else {
          let number = report.chapters.count + 1
          path = "text/\(number < 10 ? "0" : "")\(number)-\(name).md"
          report.chapters.append(path)
        }
        files.append((path, writer.file(chapter.blocks)))
      }
      if let back {
        let known = Set(report.front.organisation.map { Importer.key(of: $0) })
        report.front.organisation += back.organisation.filter { !known.contains(Importer.key(of: $0)) }
        if !back.paragraphs.isEmpty {
          report.backCover = "text/back-cover.md"
          files.append(("text/back-cover.md", writer.file(back.paragraphs)))
        }
      }
      return [("report.json", report.text)] + files
    }
  }
}
