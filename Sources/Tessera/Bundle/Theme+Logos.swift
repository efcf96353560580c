import Content
import Datasets
import Diagnostics

extension Theme {
  /// Reads the logos of the covers: a file, or `{ "file": "logo.svg", "name": "Council of Europe" }`, or several in a list.
  mutating func read(logos object: ObjectReader, picture: (String, Origin) -> Image?) {
    for (key, path) in [("cover", \Logos.cover), ("backCover", \Logos.backCover)] {
      guard let value = object.value(key) else { continue }
      logos[keyPath: path] = (value.array ?? [value]).compactMap { item -> Logo? in
        if let name = item.string { return picture(name, item.origin).map { Logo($0) } }
        return ObjectReader.read(item, path: "theme.logos.\(key)", findings: object.findings) { logo in
          let (file, name) = (logo.string("file"), logo.optionalString("name"))
          return file.isEmpty ? nil : picture(file, item.origin).map { Logo($0, name: name) }
        }
      }
    }
  }
}
