/// The codes of feeds that break a rule: namespaces and their prefixes.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleNamespacesCodes: [DiagnosticCode] = [
    missingNamespace, wrongNamespace, obsoleteNamespace, unqualifiedExtension,
    undeterminableVocabulary, unknownNamespace, unjudgedNamespace, reservedPrefix, unusualPrefix,
    prefixedAtom, mediaNamespace, oldWikiNamespace,
  ]

  /// An element lacks the namespace it needs.
  package static let missingNamespace = DiagnosticCode(
    "missing-namespace",
    .error,
    w3c: "MissingNamespace",
    summary: "an element lacks the namespace it needs",
    explanation: """
      Programs know an Atom feed by its namespace, not by the name “feed”. Without it this is \
      some XML that no reader takes.
      """,
    remedy: "declare xmlns=\"http://www.w3.org/2005/Atom\" on the outermost element"
  )

  /// An element is in a namespace that is not its own.
  package static let wrongNamespace = DiagnosticCode(
    "wrong-namespace",
    .error,
    w3c: "InvalidNamespace",
    summary: "an element is in a namespace that is not its own",
    explanation: """
      A namespace is compared letter by letter: another case, a slash more or an old version \
      name another vocabulary. RSS elements have no namespace at all.
      """,
    remedy: "correct the namespace's URI"
  )

  /// A feed in a namespace of a draft of Atom.
  package static let obsoleteNamespace = DiagnosticCode(
    "obsolete-namespace",
    .error,
    w3c: "ObsoleteNamespace",
    summary: "a feed in a namespace of a draft of Atom",
    explanation: """
      The drafts before Atom 1.0 were never standards, and readers have dropped them.
      """,
    remedy: "write the feed as Atom 1.0 (RFC 4287)"
  )

  /// An element of an extension without a namespace.
  package static let unqualifiedExtension = DiagnosticCode(
    "unqualified-extension",
    .error,
    w3c: "NotInANamespace",
    summary: "an element of an extension without a namespace",
    explanation: """
      RSS 2.0 can be extended only by elements in a namespace. Inside an extension, too, an \
      element without one claims to be RSS.
      """,
    remedy: "put the element in the namespace of its extension"
  )

  /// An element in Atom without any namespace.
  package static let undeterminableVocabulary = DiagnosticCode(
    "undeterminable-vocabulary",
    .warning,
    w3c: "UndeterminableVocabulary",
    summary: "an element in Atom without any namespace",
    explanation: """
      Nobody can tell which vocabulary the element belongs to, since it has no namespace (RFC \
      4287 §6.1).
      """,
    remedy: "put the element in a namespace"
  )

  /// A namespace that is not known here.
  package static let unknownNamespace = DiagnosticCode(
    "unknown-namespace",
    .warning,
    w3c: "UnknownNamespace",
    summary: "a namespace that is not known here",
    explanation: """
      The elements and attributes of the namespace were not judged. That is no fault if the \
      extension exists; a misspelt URI of a known one would be.
      """,
    remedy: "check the spelling of the namespace's URI"
  )

  /// A known namespace whose elements are not judged.
  package static let unjudgedNamespace = DiagnosticCode(
    "unjudged-namespace",
    .warning,
    w3c: "UnsupportedNamespace",
    summary: "a known namespace whose elements are not judged",
    explanation: """
      The namespace is in use, and no rules for its elements are known here: they were passed \
      over.
      """,
    remedy: "check these elements against the specification of the namespace"
  )

  /// A well-known prefix stands for another namespace.
  package static let reservedPrefix = DiagnosticCode(
    "reserved-prefix",
    .warning,
    w3c: "ReservedPrefix",
    summary: "a well-known prefix stands for another namespace",
    explanation: """
      Some readers look at the prefix and not at the namespace. A prefix that is known for \
      another extension misleads them.
      """,
    remedy: "use another prefix, or the namespace that the prefix is known for"
  )

  /// A well-known namespace under an unusual prefix.
  package static let unusualPrefix = DiagnosticCode(
    "unusual-prefix",
    .note,
    w3c: "NonstdPrefix",
    summary: "a well-known namespace under an unusual prefix",
    explanation: """
      XML allows any prefix, but some readers look for the usual one.
      """,
    remedy: "use the usual prefix"
  )

  /// Atom or XHTML written with prefixes.
  package static let prefixedAtom = DiagnosticCode(
    "prefixed-atom",
    .warning,
    w3c: "AvoidNamespacePrefix",
    summary: "elements of Atom or XHTML that are written with prefixes",
    explanation: """
      Some readers look for “<feed>” and “<div>” and do not understand prefixes of these two \
      namespaces. Default namespaces work everywhere.
      """,
    remedy: "declare the namespace as the default one"
  )

  /// The namespace of Media RSS without its last slash.
  package static let mediaNamespace = DiagnosticCode(
    "media-namespace",
    .error,
    w3c: "MediaRssNamespace",
    summary: "the namespace of Media RSS without its last slash",
    explanation: """
      The namespace ends in a slash. Without it programs do not recognise any of the elements.
      """,
    remedy: "write http://search.yahoo.com/mrss/"
  )

  /// The old namespace of the wiki extension.
  package static let oldWikiNamespace = DiagnosticCode(
    "old-wiki-namespace",
    .warning,
    w3c: "ObsoleteWikiNamespace",
    summary: "the old namespace of the wiki extension",
    explanation: """
      The wiki extension moved to another namespace long ago.
      """,
    remedy: "use http://purl.org/rss/1.0/modules/wiki/"
  )
}
