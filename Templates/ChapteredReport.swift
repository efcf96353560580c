import Tessera

/// What the programme's reports have in common: cover, contents list, chapters, appendices, back cover.
enum ChapteredReport {
  /// The report of a bundle; `runningTitle` is what the running heads call it.
  static func report(from bundle: Bundle, runningTitle: String) -> Report {
    let manifest = bundle.manifest
    let motif = TileMotif(manifest)
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: runningTitle,
      numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: manifest.kind, mark: manifest.year.map { "\($0)" },
        organisation: manifest.organisation, motif: motif)
      FrontMatter { manifest.contents }
      bundle.chapters()
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }
}

extension TileMotif {
  /// The mosaic of a bundle: its names and year lay the tiles.
  init(_ manifest: Manifest) {
    seed = [manifest.title, manifest.kind ?? "", manifest.year.map { "\($0)" } ?? ""].joined(separator: "|")
    lit = Self.usualShare
  }
}

extension Chapter {
  /// The chapter, at the head of a page if it is to be, also where chapters follow each other.
  func blocks(onNewPage isOnNewPage: Bool) -> [Block] {
    blocks.map { block in
      guard isOnNewPage, case .section(let section) = block else { return block }
      return .section(section.startsOnNewPage())
    }
  }
}
