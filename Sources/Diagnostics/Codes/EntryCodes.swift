/// The codes of problems with making an entry of a post.
extension DiagnosticCode {
  /// Every code of this file.
  static let entryCodes: [DiagnosticCode] = [invalidURL]

  /// A field that should be a URL is none.
  package static let invalidURL = DiagnosticCode(
    "invalid-url",
    .warning,
    summary: "a field of the front matter should be a URL of the web, and is none",
    explanation: """
      Links, pictures and enclosures need a URL with “http” or “https”, or a path that leads to one from \
      the post's link. A value that is neither is passed over, and the next best source of the field is \
      taken.
      """,
    remedy: "write a whole URL such as “https://example.org/picture.jpg”"
  )
}
