internal import CCairo

/// Collects the bytes that Cairo writes to a stream.
///
/// Must live until the surface that writes to it is finished.
final class ByteSink {
  var bytes: [UInt8] = []

  /// What to hand to Cairo as the closure of `ByteSink.write`.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}

/// Hands bytes to Cairo as a stream.
///
/// Must live until Cairo has read what it needs.
final class ByteSource {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What to hand to Cairo as the closure of `ByteSource.read`.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let read: cairo_read_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
    let end = source.next + Int(count)
    guard end <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
    source.bytes.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { data.update(from: start + source.next, count: Int(count)) }
    }
    source.next = end
    return CAIRO_STATUS_SUCCESS
  }
}
