import Content
import Datasets
import Diagnostics

extension Theme {
  /// `"boxes": { "rule": "frame", "tint": "second", "icon": "idea", "titleBar": true, "repeatTitle": true, "variants": { … } }`.
  mutating func read(boxes object: ObjectReader, findings: Findings, picture: (String, Origin) -> Image?) {
    boxes.look = Self.look(object, findings: findings, picture: picture).completed(by: boxes.look)
    boxes.repeatsTitle = object.bool("repeatTitle", missing: boxes.repeatsTitle)
    object.optionalObject("variants") { variants in
      for name in variants.keys {
        variants.optionalObject(name) {
          boxes.variants[name] = Self.look($0, findings: findings, picture: picture)
        }
      }
    }
  }

  private static func look(
    _ object: ObjectReader, findings: Findings, picture: (String, Origin) -> Image?
  ) -> BoxLook {
    var look = BoxLook(
      rule: object.optionalChoice("rule", of: BoxLook.Rule.self),
      tint: object.optionalChoice("tint", of: BoxLook.Tint.self))
    if object.value("titleBar") != nil { look.hasTitleBar = object.bool("titleBar", missing: false) }
    if let name = object.optionalString("icon"), let place = object.value("icon")?.origin {
      look.icon = BoxLook.Icon(name, at: place, findings: findings, picture: picture)
    }
    return look
  }
}
