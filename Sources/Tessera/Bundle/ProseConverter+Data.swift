import Content
import Datasets
import Diagnostics

extension ProseConverter {
  /// The value that `data=` names; nil, with a finding, where there is none.
  private func data(_ div: MarkdownBlock.Div, required: Bool) -> JSONValue? {
    guard let item = div.attributes["data"] else {
      if required {
        findings.error(
          "::: \(div.name) does not say which data", at: div.origin, hint: "add {data=name} with a name of report.json")
      }
      return nil
    }
    return data(item.value, at: item.origin)
  }

  /// The value at a path in the data; nil, with a finding, where there is none.
  func data(_ path: String, at place: Origin) -> JSONValue? {
    if let value = bundle.data.value(path) { return value }
    if bundle.data.isBroken(path) { return nil }
    let first = String(path.split(separator: ".").first ?? "")
    let near = NearestName.of(first, in: bundle.data.names)
    findings.error(
      "there is no “\(path)” in the data", at: place,
      hint: near.flatMap { $0 == first ? nil : "did you mean “\($0)”?" }
        ?? "the data that report.json names are: \(bundle.data.names.joined(separator: ", "))")
    return nil
  }

  /// The objects of a list in the data; nil, with a finding, where there are none.
  func records(_ div: MarkdownBlock.Div, required: Bool) -> [JSONValue]? {
    guard let value = data(div, required: required) else { return nil }
    let item = div.attributes["data"]
    return ChartReader.records(
      value, name: item?.value ?? "", at: item?.origin ?? div.origin, for: "::: \(div.name)", neededBy: div.origin,
      findings: findings)
  }

  func people(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    let listed = items(div).map { strong, rest in Person(name: strong, function: rest.plain) }
    let read = records(div, required: div.blocks.isEmpty).map { records in
      records.map { record in
        ObjectReader.read(record, findings: findings) { object in
          Person(
            name: object.string("name"), function: object.optionalString("function") ?? "",
            body: object.optionalString("body") ?? "", city: object.optionalString("city") ?? "",
            country: object.optionalString("country") ?? "")
        }
      }
    }
    return [.people(People((read ?? []) + listed, origin: div.origin))]
  }

  func keyNumbers(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    let listed = items(div).map { strong, rest in KeyNumber(strong, rest) }
    let read = records(div, required: div.blocks.isEmpty).map { records in
      records.map { record in
        ObjectReader.read(record, findings: findings) { object in
          let value = object.value("value")
          let text = value?.number.map { DataStore.text($0, wording: bundle.wording) } ?? value?.string ?? ""
          if text.isEmpty { _ = object.string("value") }
          return KeyNumber(text, RichText(object.string("label")))
        }
      }
    }
    return [.keyNumbers(KeyNumbers((read ?? []) + listed, origin: div.origin))]
  }

  /// The entries of a list whose items open in bold: the bold words and the rest.
  private func items(_ div: MarkdownBlock.Div) -> [(String, RichText)] {
    var out: [(String, RichText)] = []
    for block in div.blocks {
      guard case .list(let list) = block else {
        findings.error("::: \(div.name) holds a list", at: block.origin, hint: "begin each entry with - **…**")
        continue
      }
      for item in list.items {
        guard item.blocks.count == 1, case .paragraph(let paragraph) = item.blocks[0],
          case .strong(let lead) = paragraph.content.first
        else {
          findings.error(
            "an entry of ::: \(div.name) opens in bold", at: item.origin, hint: "write - **…** and the rest")
          continue
        }
        var rest = text(Array(paragraph.content.dropFirst())).inlines
        if case .text(let first) = rest.first {
          rest[0] = .text(String(first.drop { $0 == " " || $0 == "," }))
        }
        out.append((lead.plain, RichText(rest)))
      }
    }
    return out
  }

  func resources(_ div: MarkdownBlock.Div) -> [Block] {
    check(div.attributes, keys: ["data"])
    guard let records = records(div, required: true) else { return [] }
    let resources = records.map { Resource($0, findings: findings) }
    return Resources(resources, wording: bundle.wording, origin: div.origin).blocks
  }
}

extension Resource {
  /// A resource from the data, with the keys of the bundle format.
  init(_ value: JSONValue, findings: Findings) {
    self.init("")
    ObjectReader.read(value, findings: findings) { object in
      lead = object.optionalString("lead")
      title = object.optionalString("title") ?? ""
      address = Self.address(object)
      remark = object.optionalString("remark")
      variants =
        object.optionalObjects("variants") { variant in
          Variant(
            language: variant.string("language"), address: Self.address(variant),
            country: variant.optionalString("country"))
        } ?? []
      parts = object.optionalArray("parts")?.map { Resource($0, findings: findings) } ?? []
      if title.isEmpty, parts.isEmpty { _ = object.string("title") }
    }
  }

  /// The address under `link`; one that no viewer can open is a finding.
  private static func address(_ object: ObjectReader) -> String? {
    guard let address = object.optionalString("link") else { return nil }
    if !ProseConverter.isWebAddress(address) {
      object.report("link", "“\(address)” is not a web address", hint: "begin it with https://")
    }
    return address
  }
}
