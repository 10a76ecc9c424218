/// The codes of feeds that break a rule: the elements and attributes of a feed, and where they stand.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleStructureCodes: [DiagnosticCode] = [
    undefinedElement, blinkElement, duplicateElement, duplicateEnclosure, missingElement,
    missingDescription, missingLink, missingTitle, itemWithoutText, missingSourceElement,
    misplacedItem, misplacedMetadata, unexpectedText, unexpectedWhiteSpace, blankElement,
    missingAttribute, missingHref, unexpectedAttribute, blankAttribute, extensionAttribute,
    misplacedXHTML, questionableElement, discouragedTextInput, unknownRSSVersion,
  ]

  /// An element that the format does not define.
  package static let undefinedElement = DiagnosticCode(
    "undefined-element",
    .error,
    w3c: "UndefinedElement",
    summary: "an element that the format does not define",
    explanation: """
      Core elements of a format and of the known extensions have fixed names and places. Readers \
      skip an element they do not know where it stands, so what is inside it is lost; a misspelt \
      name or a wrong case is the usual reason. Elements of your own belong in a namespace of \
      your own.
      """,
    remedy: "correct the name, move the element where it belongs, or put it in a namespace"
  )

  /// A “blink” element in a channel.
  package static let blinkElement = DiagnosticCode(
    "blink-element",
    .error,
    w3c: "NoBlink",
    summary: "a “blink” element in a channel",
    explanation: """
      A channel has never had an element “blink”; one that is called so belongs to the \
      blogChannel extension and its namespace.
      """,
    remedy: "take the element out, or bind it to the blogChannel namespace"
  )

  /// An element that may come once comes again.
  package static let duplicateElement = DiagnosticCode(
    "duplicate-element",
    .error,
    w3c: "DuplicateElement",
    summary: "an element that may come once comes again",
    explanation: """
      Where a format allows one element of a name, a reader takes the first or the last one it \
      meets, each as it likes, so that nobody can tell which of them people will see.
      """,
    remedy: "keep one of the elements"
  )

  /// An item with more than one enclosure.
  package static let duplicateEnclosure = DiagnosticCode(
    "duplicate-enclosure",
    .warning,
    w3c: "DuplicateEnclosure",
    summary: "an item with more than one enclosure",
    explanation: """
      RSS 2.0 does not say that an item can have several enclosures, and podcast programs take \
      only one of them: some the first, some the last.
      """,
    remedy: "give each file an item of its own, or use media:group"
  )

  /// A required element is missing.
  package static let missingElement = DiagnosticCode(
    "missing-element",
    .error,
    w3c: "MissingElement",
    summary: "a required element is missing",
    explanation: """
      The format requires the element, and readers rely on it: without an id they cannot tell \
      entries apart, without a date they cannot order them.
      """,
    remedy: "add the element"
  )

  /// A required description is missing.
  package static let missingDescription = DiagnosticCode(
    "missing-description",
    .error,
    w3c: "MissingDescription",
    summary: "a required description is missing",
    explanation: """
      RSS requires that a channel and a text input say what they are in an element \
      “description”. It may be short.
      """,
    remedy: "add a “description” element"
  )

  /// A required link is missing.
  package static let missingLink = DiagnosticCode(
    "missing-link",
    .error,
    w3c: "MissingLink",
    summary: "a required link is missing",
    explanation: """
      RSS requires a link from the channel, its image and its text input to the web page that \
      they stand for; people follow it from the reader to the site.
      """,
    remedy: "add a “link” element with the address of the web page"
  )

  /// A required title is missing.
  package static let missingTitle = DiagnosticCode(
    "missing-title",
    .error,
    w3c: "MissingTitle",
    summary: "a required title is missing",
    explanation: """
      RSS requires a title of the channel, its image and its text input. Readers list feeds by \
      it.
      """,
    remedy: "add a “title” element"
  )

  /// An item with neither title nor description.
  package static let itemWithoutText = DiagnosticCode(
    "item-without-text",
    .error,
    w3c: "ItemMustContainTitleOrDescription",
    summary: "an item with neither title nor description",
    explanation: """
      All elements of an RSS item are optional but for one rule: a title or a description must \
      be there, or readers have nothing to show.
      """,
    remedy: "add a “title” or a “description” to the item"
  )

  /// Metadata is missing in an Atom source.
  package static let missingSourceElement = DiagnosticCode(
    "missing-source-element",
    .warning,
    w3c: "MissingSourceElement",
    summary: "metadata is missing in an Atom source",
    explanation: """
      An entry copied from another feed carries that feed's id, title and date in “source” (RFC \
      4287 §4.2.11), so that readers can tell where it came from.
      """,
    remedy: "copy id, title and updated of the feed the entry was taken from"
  )

  /// An item stands before metadata of its channel.
  package static let misplacedItem = DiagnosticCode(
    "misplaced-item",
    .warning,
    w3c: "MisplacedItem",
    summary: "an item stands before metadata of its channel",
    explanation: """
      Readers that stop after the first items, or that read while the feed arrives, never see \
      what follows the items. The RSS profile asks for all items at the end of the channel.
      """,
    remedy: "move the channel's own elements before its first item"
  )

  /// Metadata of a feed stands behind an entry.
  package static let misplacedMetadata = DiagnosticCode(
    "misplaced-metadata",
    .error,
    w3c: "MisplacedMetadata",
    summary: "metadata of a feed stands behind an entry",
    explanation: """
      The entries of an Atom feed are written behind its own elements; readers that read while \
      the feed arrives miss what comes later.
      """,
    remedy: "move the element before the first entry"
  )

  /// Text where only elements may stand.
  package static let unexpectedText = DiagnosticCode(
    "unexpected-text",
    .error,
    w3c: "UnexpectedText",
    summary: "text where only elements may stand",
    explanation: """
      The element holds other elements and no text of its own, so that a reader drops the text. \
      It is mostly a tag that was not closed where it should, or text that was not escaped.
      """,
    remedy: "move the text into the element that it belongs to"
  )

  /// White space around a value that takes none.
  package static let unexpectedWhiteSpace = DiagnosticCode(
    "unexpected-white-space",
    .error,
    w3c: "UnexpectedWhitespace",
    summary: "white space around a value that takes none",
    explanation: """
      Dates and identifiers of Atom are exact: RFC 4287 §2 allows no white space around them, \
      and readers that compare ids byte by byte take the same id with and without it for two.
      """,
    remedy: "remove the white space before and after the value"
  )

  /// An element that should say something is empty.
  package static let blankElement = DiagnosticCode(
    "blank-element",
    .warning,
    w3c: "NotBlank",
    summary: "an element that should say something is empty",
    explanation: """
      The element is there but holds nothing. Readers show an empty line, or treat the element \
      as missing.
      """,
    remedy: "give the element its text, or leave it out"
  )

  /// A required attribute is missing.
  package static let missingAttribute = DiagnosticCode(
    "missing-attribute",
    .error,
    w3c: "MissingAttribute",
    summary: "a required attribute is missing",
    explanation: """
      The element means nothing without the attribute: readers skip it.
      """,
    remedy: "add the attribute"
  )

  /// A link without an address.
  package static let missingHref = DiagnosticCode(
    "missing-href",
    .error,
    w3c: "MissingHref",
    summary: "a link without an address",
    explanation: """
      An Atom link points at a resource by its attribute “href” (RFC 4287 §4.2.7.1). A link \
      without it leads nowhere.
      """,
    remedy: "add “href” with the address"
  )

  /// An attribute that the element does not have.
  package static let unexpectedAttribute = DiagnosticCode(
    "unexpected-attribute",
    .error,
    w3c: "UnexpectedAttribute",
    summary: "an attribute that the element does not have",
    explanation: """
      The format does not define the attribute on this element, so that readers ignore it. The \
      names are case-sensitive; “isPermalink”, for example, is not “isPermaLink”.
      """,
    remedy: "correct the name of the attribute, or take it out"
  )

  /// An attribute that should say something is empty.
  package static let blankAttribute = DiagnosticCode(
    "blank-attribute",
    .warning,
    w3c: "AttrNotBlank",
    summary: "an attribute that should say something is empty",
    explanation: """
      The attribute is there but has no value. To leave it out says the same and is clear to \
      every reader.
      """,
    remedy: "give the attribute a value, or leave it out"
  )

  /// An attribute of an extension on a core element of RSS.
  package static let extensionAttribute = DiagnosticCode(
    "extension-attribute",
    .warning,
    w3c: "UseOfExtensionAttr",
    summary: "an attribute of an extension on a core element of RSS",
    explanation: """
      RSS 2.0 allows extension by elements in namespaces and says nothing of attributes, so that \
      careful programs may refuse them.
      """,
    remedy: "use an element of the extension's namespace instead"
  )

  /// An XHTML element outside of any content.
  package static let misplacedXHTML = DiagnosticCode(
    "misplaced-xhtml",
    .warning,
    w3c: "MisplacedXHTMLContent",
    summary: "an XHTML element outside of any content",
    explanation: """
      Markup belongs inside an element that takes content. Standing alone in a feed or entry it \
      is a foreign element, and readers do not show it.
      """,
    remedy: "move the markup into the content of the entry"
  )

  /// A known element at a place where nobody looks for it.
  package static let questionableElement = DiagnosticCode(
    "questionable-element",
    .warning,
    w3c: "QuestionableUsage",
    summary: "a known element at a place where nobody looks for it",
    explanation: """
      The element is defined, but its specification does not say what it means here; readers \
      look for it in a channel, feed, item or entry.
      """,
    remedy: "move the element to the feed or entry that it describes"
  )

  /// A text input, which readers do not support.
  package static let discouragedTextInput = DiagnosticCode(
    "discouraged-text-input",
    .warning,
    w3c: "AvoidTextInput",
    summary: "a text input, which readers do not support",
    explanation: """
      Hardly any reader ever showed the input field, and the RSS profile advises against it.
      """,
    remedy: "take the “textInput” out"
  )

  /// A version of RSS that does not exist.
  package static let unknownRSSVersion = DiagnosticCode(
    "unknown-rss-version",
    .error,
    w3c: "InvalidRSSVersion",
    summary: "a version of RSS that does not exist",
    explanation: """
      The versions with this structure are 0.91, 0.92 and 2.0. A reader that goes by the version \
      does not know what to expect.
      """,
    remedy: "write version=\"2.0\""
  )
}
