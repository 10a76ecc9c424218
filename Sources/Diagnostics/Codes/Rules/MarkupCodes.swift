/// The codes of feeds that break a rule: HTML and XHTML in texts.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleMarkupCodes: [DiagnosticCode] = [
    notHTML, htmlFragment, escapedXHTML, unescapedHTML, missingXHTMLDiv, unsafeElement,
    unsafeAttribute, unsafeStyle, relativeReference, invalidTextType, invalidBase64,
  ]

  /// Text that says it is HTML and is not correct HTML.
  package static let notHTML = DiagnosticCode(
    "not-html",
    .warning,
    w3c: "NotHtml",
    summary: "text that says it is HTML and is not correct HTML",
    explanation: """
      Browsers repair what they can, each reader's sanitizer in its own way: parts may vanish or \
      look different.
      """,
    remedy: "correct the markup"
  )

  /// A fragment under the media type of whole documents.
  package static let htmlFragment = DiagnosticCode(
    "html-fragment",
    .warning,
    w3c: "HtmlFragment",
    summary: "a fragment under the media type of whole documents",
    explanation: """
      “text/html” is the type of a document with “html” and “head”. A piece of HTML is \
      type="html".
      """,
    remedy: "write type=\"html\" or type=\"xhtml\""
  )

  /// Content that says it is inline and is escaped.
  package static let escapedXHTML = DiagnosticCode(
    "escaped-xhtml",
    .warning,
    w3c: "NotInline",
    summary: "content that says it is inline and is escaped",
    explanation: """
      With type="xhtml" the markup stands as elements in the feed. Escaped markup there is shown \
      as text.
      """,
    remedy: "write type=\"html\", or the markup as elements"
  )

  /// Content that says it is escaped and is not.
  package static let unescapedHTML = DiagnosticCode(
    "unescaped-html",
    .error,
    w3c: "NotEscaped",
    summary: "content that says it is escaped and is not",
    explanation: """
      Elements stand in the content, though it claims to be escaped text.
      """,
    remedy: "escape the markup, or write type=\"xhtml\""
  )

  /// Inline markup without its “div”.
  package static let missingXHTMLDiv = DiagnosticCode(
    "missing-xhtml-div",
    .error,
    w3c: "MissingXhtmlDiv",
    summary: "inline markup without its “div”",
    explanation: """
      Content of type “xhtml” is exactly one “div” of the XHTML namespace (RFC 4287 §3.1.1.3); \
      readers take it out and show what is inside.
      """,
    remedy: "wrap the content in <div xmlns=\"http://www.w3.org/1999/xhtml\">"
  )

  /// An element in content that readers remove.
  package static let unsafeElement = DiagnosticCode(
    "unsafe-element",
    .warning,
    w3c: "SecurityRisk",
    summary: "an element in content that readers remove",
    explanation: """
      Readers show content of many sites in one page and so take out everything that runs \
      programs, loads other pages or changes the page around it. What depends on it is lost.
      """,
    remedy: "use elements that readers keep, and put the rest behind a link"
  )

  /// An attribute in content that readers remove.
  package static let unsafeAttribute = DiagnosticCode(
    "unsafe-attribute",
    .warning,
    w3c: "SecurityRiskAttr",
    summary: "an attribute in content that readers remove",
    explanation: """
      Event handlers and unknown attributes are taken out, as they can run programs.
      """,
    remedy: "remove the attribute"
  )

  /// A style in content that readers may remove.
  package static let unsafeStyle = DiagnosticCode(
    "unsafe-style",
    .warning,
    w3c: "DangerousStyleAttr",
    summary: "a style in content that readers may remove",
    explanation: """
      Styles can cover the page of a reader, load files and in old browsers run programs. \
      Readers keep a short list of harmless properties and values.
      """,
    remedy: "use simple properties such as color, or none"
  )

  /// A relative address in HTML without a base.
  package static let relativeReference = DiagnosticCode(
    "relative-reference",
    .warning,
    w3c: "ContainsRelRef",
    summary: "a relative address in HTML without a base",
    explanation: """
      RSS does not say what addresses in a description are relative to, so that images and links \
      break in most readers.
      """,
    remedy: "write full addresses"
  )

  /// A type that a text of Atom cannot have.
  package static let invalidTextType = DiagnosticCode(
    "invalid-text-type",
    .error,
    w3c: "InvalidTextType",
    summary: "a type that a text of Atom cannot have",
    explanation: """
      The type of a title, summary and the like is “text”, “html” or “xhtml” (RFC 4287 §3.1.1). \
      A media type is for “content” only.
      """,
    remedy: "write text, html or xhtml"
  )

  /// Content that is not in Base64.
  package static let invalidBase64 = DiagnosticCode(
    "invalid-base64",
    .error,
    w3c: "NotBase64",
    summary: "content that is not in Base64",
    explanation: """
      Content whose media type is neither text nor XML is encoded in Base64 (RFC 4287 §4.1.3.3).
      """,
    remedy: "encode the content in Base64, or correct its type"
  )
}
