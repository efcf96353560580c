import Content
import Pages

extension Report {
  /// One document of the same report in several languages, one after the other, under a cover that names all.
  ///
  /// Each version keeps its contents list, its words and its direction; the pages are counted through.
  static func sequence(_ versions: [Report]) -> Report {
    guard let first = versions.first, versions.count > 1 else { return versions[0] }
    var volume = first.coverOf(versions)
    (volume.frontMatter, volume.body, volume.plates) = ([], [], [])
    volume.documents = versions.enumerated().map { n, version in
      var version = version
      // The volume's cover is the first version's.
      if n == 0 { version.cover = nil }
      return Bound(version, keepsFrontMatter: true)
    }
    return volume
  }

  /// This report with a title, cover and back cover that speak the languages of all versions.
  func coverOf(_ versions: [Report]) -> Report {
    var report = self
    let others = versions.dropFirst()
    report.information.title = Self.joined(versions.map(\.information.title), by: " / ")
    report.cover?.organisation = versions.flatMap { $0.cover?.organisation ?? [] }.uniqued
    report.cover?.versions = others.compactMap { version in
      version.cover.map {
        CoverVersion(
          language: version.information.language, title: $0.title, subtitle: $0.subtitle, kind: $0.kind)
      }
    }
    report.backCover?.content += others.flatMap { version in
      (version.backCover?.content ?? []).map { $0.inLanguage(version.information.language) }
    }
    return report
  }

  /// Texts that differ, with a sign between them.
  static func joined(_ texts: [String], by sign: String) -> String { texts.uniqued.joined(separator: sign) }
}

extension [String] {
  /// Each text once, where it first stands.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
