import CUTF8Proc

/// Puts texts through the mappings of utf8proc.
enum UnicodeMapping {
  /// A mapping: the mapped text, ended by U+0000 and to be freed, or NULL for want of memory.
  typealias Function = (UnsafePointer<UInt8>?, Int) -> UnsafeMutablePointer<UInt8>?

  /// The mapped text; the text itself if it cannot be had.
  static func mapped(_ text: String, by mapping: Function) -> String {
    let bytes = Array(text.utf8)
    let mapped = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe mapping(buffer.baseAddress, buffer.count)
    }
    guard let mapped = unsafe mapped else { return text }
    defer { unsafe feedgen_free(mapped) }
    return unsafe String(cString: mapped)
  }
}
