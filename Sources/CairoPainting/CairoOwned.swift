internal import CCairo
internal import Diagnostics

/// Owns one reference to a Cairo object and gives it back when it is no longer used.
///
/// Not `Sendable`: Cairo objects stay in the task that made them.
final class CairoOwned {
  let pointer: OpaquePointer
  private let release: (OpaquePointer) -> Void

  private init(_ pointer: OpaquePointer, _ release: @escaping (OpaquePointer) -> Void) {
    self.pointer = pointer
    self.release = release
  }

  deinit { release(pointer) }

  /// Takes over a new surface; throws when Cairo could not make it.
  ///
  /// `sink` is what a stream surface writes to: destroying the surface still writes, so the sink must live longer.
  static func surface(
    _ pointer: OpaquePointer?, to sink: ByteSink? = nil, for purpose: @autoclosure () -> String
  ) throws -> CairoOwned {
    let owned = try CairoOwned(existing(pointer, purpose())) { pointer in
      withExtendedLifetime(sink) { cairo_surface_destroy(pointer) }
    }
    try check(cairo_surface_status(owned.pointer), purpose())
    return owned
  }

  /// Takes over a new context; throws when Cairo could not make it.
  static func context(on surface: CairoOwned) throws -> CairoOwned {
    let owned = try CairoOwned(existing(cairo_create(surface.pointer), "drawing"), cairo_destroy)
    try check(cairo_status(owned.pointer), "drawing")
    return owned
  }

  /// Takes over a new scaled font; throws when Cairo could not make it.
  static func scaledFont(_ pointer: OpaquePointer?, for purpose: @autoclosure () -> String) throws -> CairoOwned {
    let owned = try CairoOwned(existing(pointer, purpose()), cairo_scaled_font_destroy)
    try check(cairo_scaled_font_status(owned.pointer), purpose())
    return owned
  }

  /// Takes over font options.
  static func fontOptions(_ pointer: OpaquePointer?) throws -> CairoOwned {
    try CairoOwned(existing(pointer, "font options"), cairo_font_options_destroy)
  }

  private static func existing(_ pointer: OpaquePointer?, _ purpose: String) throws -> OpaquePointer {
    guard let pointer else { throw FindingError("\(purpose): out of memory", at: .toolkit) }
    return pointer
  }
}

/// Throws when a Cairo call did not succeed; `purpose` says for what it was needed.
func check(
  _ status: cairo_status_t, _ purpose: @autoclosure () -> String, at origin: Origin = .toolkit, hint: String? = nil
) throws {
  guard status != CAIRO_STATUS_SUCCESS else { return }
  throw FindingError("\(purpose()): \(String(cString: cairo_status_to_string(status)))", at: origin, hint: hint)
}
