import CCMarkGFM

/// Owns a text that cmark-gfm has rendered.
@safe
struct MarkdownOutput: ~Copyable {
  private let text: UnsafeMutablePointer<CChar>

  /// Takes over a text that ends in a zero byte; nil if there is none.
  @unsafe
  init?(taking text: UnsafeMutablePointer<CChar>?) {
    guard let text = unsafe text else { return nil }
    unsafe self.text = unsafe text
  }

  deinit {
    unsafe cmark_get_default_mem_allocator().pointee.free(text)
  }

  /// A copy of the text; it has no zero byte, because cmark-gfm reads U+0000 as U+FFFD.
  var bytes: [UInt8] {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    let raw = unsafe UnsafeRawBufferPointer(start: text, count: count)
    return unsafe [UInt8](raw)
  }
}
