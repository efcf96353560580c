import Geometry

/// The formats that a page can have, upright, as `theme.page.size` names them.
enum Paper: String, CaseIterable {
  case a4 = "A4"
  case a5 = "A5"
  case letter = "Letter"

  var size: Size {
    switch self {
    case .a4: .a4
    // ISO 216, and ANSI/ASME Y14.1 size A.
    case .a5: Size(148.mm, 210.mm)
    case .letter: Size(612.pt, 792.pt)
    }
  }
}
