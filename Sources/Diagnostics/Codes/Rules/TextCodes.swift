/// The codes of feeds that break a rule: titles, texts and content.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleTextCodes: [DiagnosticCode] = [
    htmlInText, undeclaredHTML, ambiguousCharacters, eMailInName,
  ]

  /// Markup in a text that readers show as it is.
  package static let htmlInText = DiagnosticCode(
    "html-in-text",
    .warning,
    w3c: "ContainsHTML",
    summary: "markup in a text that readers show as it is",
    explanation: """
      The element holds plain text. Some readers show the tags and references to people, others \
      strip them.
      """,
    remedy: "write the text without markup"
  )

  /// Markup in a text that says it is plain.
  package static let undeclaredHTML = DiagnosticCode(
    "undeclared-html",
    .warning,
    w3c: "ContainsUndeclaredHTML",
    summary: "markup in a text that says it is plain",
    explanation: """
      The text looks like HTML but its type says “text”, so that careful readers show the tags \
      to people.
      """,
    remedy: "write type=\"html\", or remove the markup"
  )

  /// Characters that some readers take for markup.
  package static let ambiguousCharacters = DiagnosticCode(
    "ambiguous-characters",
    .warning,
    w3c: "CharacterData",
    summary: "characters that some readers take for markup",
    explanation: """
      RSS never said whether titles are text or HTML. “<” before a letter and “&#” are safe only \
      as &#x3C; and &#x26;.
      """,
    remedy: "write &#x3C; for “<” and &#x26; for “&”"
  )

  /// An e-mail address in a name.
  package static let eMailInName = DiagnosticCode(
    "e-mail-in-name",
    .warning,
    w3c: "ContainsEmail",
    summary: "an e-mail address in a name",
    explanation: """
      Atom has an element of its own for the address. In the name it is shown to everybody, and \
      harvested.
      """,
    remedy: "move the address to “email”"
  )
}
