/// The codes of problems with the bodies of posts.
extension DiagnosticCode {
  /// Every code of this file.
  static let bodyCodes: [DiagnosticCode] = [markdownTooCostly, unresolvedLiquid, unusableURL]

  /// A body is more work as Markdown than any text that people write.
  package static let markdownTooCostly = DiagnosticCode(
    "markdown-too-costly",
    .warning,
    summary: "the Markdown of a body would take too long to read",
    explanation: """
      Some texts, such as a hundred thousand brackets or block quotes inside each other, take a Markdown \
      parser minutes or gigabytes, although they mean nothing. feedgen estimates the work before it begins; \
      a body beyond the bounds is published as plain text, as it stands in the file.
      """,
    remedy:
      "look for damage in the file; split it if it is one long text, or name it “.html” if it is HTML"
  )

  /// A template in a body needs something that only its own site generator knows.
  package static let unresolvedLiquid = DiagnosticCode(
    "unresolved-liquid",
    .warning,
    summary: "a template in a body cannot be resolved",
    explanation: """
      Posts of Jekyll can hold Liquid, and posts of Hugo shortcodes. feedgen resolves those that a feed needs: \
      what is known of the site and the post, links to other posts, code and raw text, pictures and players. \
      An include, a loop or a condition needs the site's own files and data: its tag is left out, and what \
      stands between its tags stays. Braces that mean nothing to feedgen, but may be prose, stay as text.
      """,
    remedy:
      "write what the template stands for, or put it into “{% raw %}” or code if it is to be shown"
  )

  /// A link or an image has an address that cannot be made absolute.
  package static let unusableURL = DiagnosticCode(
    "unusable-url",
    .note,
    summary: "an address in a body cannot be made absolute",
    explanation: """
      Readers show a body far away from its page, so every address in it has to be absolute. feedgen \
      resolves what browsers would resolve; this one has no host where it needs one, or something else no \
      address can have. It is left as it is, and will most likely lead nowhere.
      """,
    remedy: "write the address in full, beginning with “https://”"
  )
}
