import CUTF8Proc

/// Folds texts so that those compare equal which only look different: NFKC (UAX #15) with case folded and
/// zero-width characters left out.
enum CompatibilityFolding {
  /// The folded text; the text itself if it cannot be folded, for want of memory.
  static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let folded = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe feedgen_folded(buffer.baseAddress, buffer.count)
    }
    guard let folded = unsafe folded else { return text }
    defer { unsafe feedgen_free(folded) }
    return unsafe String(cString: folded)
  }
}
