import Datasets
public import Diagnostics

extension Bundle {
  /// Reads another bundle, by its path from this one, in the language of this one.
  ///
  ///     bundle.reading(bundle: "../icc-arvenia", for: NetworkReport.self, at: place) { network in … }
  ///
  /// What is found in it is told with the path of its files from this bundle: "../icc-arvenia/data/network.json:12:5". Nil,
  /// with findings, where there is no such bundle, or it is for another template.
  public func reading<T>(
    bundle path: String, for template: any ReportTemplate.Type, at place: Origin, _ body: (Bundle) -> T?
  ) -> T? {
    reading(bundle: path, for: [template], options: nil, at: place) { bundle, _ in body(bundle) }
  }

  /// The document that another bundle becomes by one of some templates, in the language of this one, to be bound into this
  /// one's.
  ///
  /// `options` take the place of those in its `report.json`. Findings are told as `reading` tells them.
  public func document(
    of path: String, by templates: [any ReportTemplate.Type], options: JSONValue? = nil, at place: Origin
  ) -> Report? {
    reading(bundle: path, for: templates, options: options, at: place) { bundle, template in
      template.init().document(of: bundle)
    }
  }

  private func reading<T>(
    bundle path: String, for templates: [any ReportTemplate.Type], options: JSONValue?, at place: Origin,
    _ body: (Bundle, any ReportTemplate.Type) -> T?
  ) -> T? {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let other = path.hasPrefix("/") ? path : folder + "/" + path
    guard FileSystem.isFolder(other), FileSystem.exists(other + "/report.json") else {
      findings.error(
        FileSystem.isFolder(other)
          ? "there is no report.json in “\(path)”" : "there is no folder “\(path)” beside this bundle", at: place,
        hint: Self.nearest(to: path, other).map { "did you mean “\($0)”?" }
          ?? "name the folder that holds the other report.json, by its path from this bundle, such as ../\(templates.first?.name ?? "report")"
      )
      return nil
    }
    let found = Findings()
    let own = Set(options?.places ?? [])
    defer {
      for finding in found.all {
        // What is wrong with the options stands in this bundle.
        findings.add(own.contains(finding.origin) ? finding : finding.from(path, neededBy: place))
      }
    }
    guard let source = BundleSource(other, findings: found), fits(path, source, templates, place) else { return nil }
    let settings = (options?.object?.members ?? []).map { Setting($0.key, $0.value) }
    guard
      let bundle = Bundle.open(
        source, language: manifest.language, templates: templates, settings: settings,
        brand: houseStyle(for: source), findings: found),
      let template = templates.first(where: { $0.name == bundle.manifest.template })
    else { return nil }
    defer { bundle.tellUntranslated() }
    return body(bundle, template)
  }
}

extension Bundle {
  /// The folder of this bundle's house style, where another that is made into a document of this one has none of its own, or
  /// the command line asks for this one.
  private func houseStyle(for other: BundleSource) -> String? {
    guard let brand = manifest.brand, let path = brand.string, manifest.isBrandAsked || !other.namesHouseStyle else {
      return nil
    }
    return path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// Whether a bundle is for one of some templates; else a finding says which it is for. A name that is nearly one of theirs is
  /// a slip, which the bundle itself tells.
  private func fits(
    _ path: String, _ source: BundleSource, _ templates: [any ReportTemplate.Type], _ place: Origin
  ) -> Bool {
    let names = templates.map { $0.name }
    guard let name = source.template, !names.contains(name), NearestName.of(name, in: names) == nil else {
      return true
    }
    findings.error(
      names.count == 1
        ? "the bundle “\(path)” is for the template “\(name)”; here one for “\(names[0])” is wanted"
        : "the bundle “\(path)” is for the template “\(name)”, which cannot stand here", at: place,
      hint: names.count == 1
        ? "name the folder of a \(names[0]), or correct \"template\" in \(path)/report.json"
        : "name a bundle for one of \(names.joined(separator: ", "))")
    return false
  }

  /// The folder of a bundle that is called nearly as one that is not there, by its path from this bundle.
  private static func nearest(to path: String, _ folder: String) -> String? {
    guard let slash = folder.lastIndex(of: "/"), let shown = path.lastIndex(of: "/") else { return nil }
    let beside = String(folder[..<slash])
    let bundles = FileSystem.names(in: beside).filter { FileSystem.exists(beside + "/" + $0 + "/report.json") }
    return NearestName.of(String(folder[folder.index(after: slash)...]), in: bundles).map { path[...shown] + $0 }
  }
}

extension JSONValue {
  /// The places of the value and of everything in it.
  fileprivate var places: [Origin] {
    let inside = (array ?? []).flatMap(\.places) + (object?.members ?? []).flatMap { [$0.origin] + $0.value.places }
    return [origin] + inside
  }
}

extension Finding {
  /// The finding as one about a file of the bundle at a path.
  fileprivate func from(_ path: String, neededBy place: Origin) -> Finding {
    var copy = inside(path)
    copy.neededBy = copy.neededBy ?? place
    return copy
  }
}

extension Finding {
  /// The finding as seen from outside the folder at a path.
  public func inside(_ path: String) -> Finding {
    var copy = self
    copy.origin = origin.inside(path)
    copy.neededBy = neededBy?.inside(path)
    return copy
  }
}

extension Origin {
  /// The place as seen from outside the bundle at a path.
  public func inside(_ path: String) -> Origin {
    switch self {
    case .data(let file, let line, let column): .data(file: path + "/" + file, line: line, column: column)
    case .cell(let file, let sheet, let row, let column):
      .cell(file: path + "/" + file, sheet: sheet, row: row, column: column)
    case .file(let file): .file(path + "/" + file)
    case .template, .toolkit: self
    }
  }
}

extension Bundle {
  /// The names of the files in a folder, by its path from this bundle, sorted; nil, with a finding, where there is no such
  /// folder.
  public func files(in path: String, at place: Origin) -> [String]? {
    let other = path.hasPrefix("/") ? path : folder + "/" + path
    guard FileSystem.isFolder(other) else {
      findings.error(
        "there is no folder “\(path)” beside this bundle", at: place, hint: "name it by its path from this bundle")
      return nil
    }
    return FileSystem.files(in: other).sorted()
  }

  /// The text of a file beside this bundle, by its path from it; nil, with a finding, where it cannot be read.
  public func text(ofFile path: String, at place: Origin) -> String? {
    do {
      return String(decoding: try FileSystem.read(path.hasPrefix("/") ? path : folder + "/" + path), as: UTF8.self)
    } catch {
      findings.error("\(path) cannot be read: \(error)", at: place, hint: "name it by its path from this bundle")
      return nil
    }
  }
}
