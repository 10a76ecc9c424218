import CUTF8Proc

/// Folds texts so that those compare equal which only look different: NFKC (UAX #15) with case folded and
/// zero-width characters left out.
enum CompatibilityFolding {
  /// The folded text; the text itself if it cannot be folded, for want of memory.
  static func folded(_ text: String) -> String {
    unsafe UnicodeMapping.mapped(text, by: feedgen_folded)
  }
}
