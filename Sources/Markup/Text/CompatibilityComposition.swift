import CUTF8Proc

/// Writes texts in NFKC (UAX #15): what only looks different becomes the same, `：` a colon, `Ａ` an A.
package enum CompatibilityComposition {
  /// The text in NFKC; the text itself if it cannot be had, for want of memory or for U+0000.
  package static func composed(_ text: String) -> String {
    guard !text.utf8.contains(0) else { return text }
    return unsafe UnicodeMapping.mapped(text, by: feedgen_composed)
  }
}
