/// The codes of problems with the bodies of posts.
extension DiagnosticCode {
  /// Every code of this file.
  static let bodyCodes: [DiagnosticCode] = [
    markdownTooCostly, unresolvedLiquid, unusableURL, unsafeURL, missingImage, hiddenContent,
    embeddedPage, activeContent, pictureInDrawing,
  ]

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

  /// A link leads where no reader lets anyone go.
  package static let unsafeURL = DiagnosticCode(
    "unsafe-url",
    .note,
    summary: "an address in a body runs a script, or leads where readers do not",
    explanation: """
      Readers follow addresses of the web, of mail and of a few other services. What begins with \
      “javascript:”, “data:” or “file:” could run a program in the reader or look into the machine that it \
      runs on, so every reader removes it. feedgen keeps the words of such a link and leaves the address out.
      """,
    remedy: "link to a page on the web instead"
  )

  /// An image cannot be shown without the scripts of the page.
  package static let missingImage = DiagnosticCode(
    "missing-image",
    .note,
    summary: "an image has only a placeholder for its address",
    explanation: """
      On many pages a script puts images in when they come into view; until then there is a placeholder. \
      Readers run no scripts. feedgen looks for the real address in “data-src”, “data-original”, “srcset” and \
      their kin, and in a “noscript” beside the image. Here it found none, and left the image out.
      """,
    remedy: "write the address of the image in “src”"
  )

  /// An element that the page hides is left out.
  package static let hiddenContent = DiagnosticCode(
    "hidden-content",
    .note,
    summary: "a part of a body that its page hides is left out",
    explanation: """
      The element has the attribute “hidden”, the style “display: none” or a class such as “sr-only”, by \
      which its page keeps it from the eye. Readers remove styles and classes, so the text would come to \
      light in the middle of the entry. feedgen leaves it out, as a browser does.
      """,
    remedy: "show the element on the page, or remove it from the post"
  )

  /// A page inside the page became a link.
  package static let embeddedPage = DiagnosticCode(
    "embedded-page",
    .note,
    summary: "an embedded page became a link",
    explanation: """
      Readers show the players of some video and music sites and remove every other “iframe”, “object” and \
      “embed”, mostly without a trace. feedgen writes a link in their place, so that what they hold can still \
      be found.
      """,
    remedy: "nothing has to be done; a picture and a link in the post would look better"
  )

  /// A script or a drawing surface is left out.
  package static let activeContent = DiagnosticCode(
    "active-content",
    .note,
    summary: "something that a script draws or does is left out",
    explanation: """
      Readers run no scripts, for the safety of those who read. Whatever a “script” would have put into the \
      page, or drawn on a “canvas”, nobody sees there. It is reported once for each body.
      """,
    remedy: "put what the script shows into the post: an image, a table, the words"
  )

  /// A picture inside of a drawing or a formula is left out.
  package static let pictureInDrawing = DiagnosticCode(
    "picture-in-drawing",
    .note,
    summary: "a picture inside a drawing is left out",
    explanation: """
      A drawing (SVG) can have pictures in it, and drawings and formulas (MathML) can have pieces of HTML. Parsers \
      do not agree on where such a piece ends, which has been used to smuggle scripts past readers. feedgen keeps \
      the lines and the words of a drawing, and leaves out the pictures, videos, sounds and other drawings in it.
      """,
    remedy: "put the picture beside the drawing, or publish the whole drawing as a picture"
  )
}
