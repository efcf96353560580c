/// A value of a PDF file, as far as the finisher needs to look into it (ISO 32000-1, 7.3).
indirect enum PDFValue {
  case reference(Int)
  case name(String)
  /// A number, string, boolean or null, as written.
  case token(ArraySlice<UInt8>)
  case array([PDFValue])
  case dictionary(PDFDictionary)

  var reference: Int? {
    if case .reference(let number) = self { number } else { nil }
  }

  var name: String? {
    if case .name(let name) = self { name } else { nil }
  }

  var integer: Int? {
    if case .token(let bytes) = self { Int(String(decoding: bytes, as: UTF8.self)) } else { nil }
  }

  var array: [PDFValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  var dictionary: PDFDictionary? {
    if case .dictionary(let dictionary) = self { dictionary } else { nil }
  }

  /// A whole number.
  static func integer(_ value: Int) -> PDFValue { .token(ArraySlice(String(value).utf8)) }

  /// Calls `visit` with the number of each object that this value refers to.
  func forEachReference(_ visit: (Int) -> Void) {
    switch self {
    case .reference(let number): visit(number)
    case .name, .token: break
    case .array(let values): for value in values { value.forEachReference(visit) }
    case .dictionary(let dictionary): for entry in dictionary.entries { entry.value.forEachReference(visit) }
    }
  }
}

/// A PDF dictionary that keeps the order of its entries.
///
/// Reading keeps the first of entries with the same key: Cairo repeats a picture that stands twice on a page.
struct PDFDictionary {
  private(set) var entries: [(key: String, value: PDFValue)]

  init(_ entries: [(key: String, value: PDFValue)] = []) { self.entries = entries }

  subscript(key: String) -> PDFValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }
}

extension [UInt8] {
  mutating func put(_ value: PDFValue) {
    switch value {
    case .reference(let number): put(reference: number)
    case .name(let name):
      append(UInt8(ascii: "/"))
      put(name)
    case .token(let bytes): append(contentsOf: bytes)
    case .array(let values):
      append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { append(UInt8(ascii: " ")) }
        put(value)
      }
      append(UInt8(ascii: "]"))
    case .dictionary(let dictionary): put(dictionary)
    }
  }

  mutating func put(_ dictionary: PDFDictionary) {
    put("<<")
    for entry in dictionary.entries {
      append(UInt8(ascii: "/"))
      put(entry.key)
      append(UInt8(ascii: " "))
      put(entry.value)
    }
    put(">>")
  }
}
