import CLibXML2

extension XMLProblem {
  /// The kind of a problem: the number that libxml2 gives it, or one of ours below zero.
  ///
  /// A struct and not an enumeration, so that a number of a later library survives.
  package struct Code: RawRepresentable, Sendable, Hashable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// The text of one element is longer than ``XMLLimits/textBytes``.
    package static let textTooLong = Code(rawValue: -1)
    /// The document declares an entity, which is refused whatever it is.
    package static let entityDeclaration = Code(rawValue: -2)
    /// The document is longer than ``XMLLimits/documentBytes``.
    package static let documentTooLong = Code(rawValue: -3)
    /// A grammar could not be compiled for a reason that the library does not tell.
    package static let grammar = Code(rawValue: -5)
    /// Elements are nested deeper than ``XMLLimits/depth``; reported when a document is judged.
    package static let tooDeep = Code(rawValue: -6)
    /// A tag has more than ``XMLLimits/attributes``.
    package static let tooManyAttributes = Code(rawValue: -7)
    /// More than ``XMLLimits/namespaces`` declarations are in force.
    package static let tooManyNamespaces = Code(rawValue: -8)
    /// The document has more than ``XMLLimits/elements``.
    package static let tooManyElements = Code(rawValue: -9)
    /// The document has more than ``XMLLimits/names``.
    package static let tooManyNames = Code(rawValue: -11)
    /// The document is in another encoding than it declares (XML 1.0 §4.3.3).
    package static let encodingMismatch = Code(rawValue: -10)

    /// The document breaks a rule of its grammar; `reason` is libxml2's number for it.
    ///
    /// Those numbers overlap with the parser's, hence the distance.
    package static func violation(_ reason: Int32) -> Code {
      Code(rawValue: violationBase + reason)
    }

    /// Whether the document is fine XML and breaks a rule of its grammar.
    package var isViolation: Bool { rawValue >= Self.violationBase }

    private static let violationBase: Int32 = 1_000_000

    /// Nothing but white space.
    package static let documentEmpty = Code(XML_ERR_DOCUMENT_EMPTY)
    /// The document ends inside an element.
    package static let documentEnd = Code(XML_ERR_DOCUMENT_END)
    /// A character that XML 1.0 §2.2 does not allow.
    package static let invalidCharacter = Code(XML_ERR_INVALID_CHAR)
    /// Bytes that are no text in the document's encoding.
    package static let invalidEncoding = Code(XML_ERR_INVALID_ENCODING)
    /// A reference to an entity that is not one of XML's five.
    package static let undeclaredEntity = Code(XML_ERR_UNDECLARED_ENTITY)
    /// A reference to an entity that a declaration outside the document may define.
    package static let perhapsUndeclaredEntity = Code(XML_WAR_UNDECLARED_ENTITY)
    /// A reference that does not end with a semicolon.
    package static let entityWithoutSemicolon = Code(XML_ERR_ENTITYREF_SEMICOL_MISSING)
    /// An end tag that does not match the open element.
    package static let tagMismatch = Code(XML_ERR_TAG_NAME_MISMATCH)
    /// An element that is still open when the document ends.
    package static let tagNotFinished = Code(XML_ERR_TAG_NOT_FINISHED)
    /// One attribute twice in a tag.
    package static let attributeRedefined = Code(XML_ERR_ATTRIBUTE_REDEFINED)
    /// The document declares an encoding that is not known.
    package static let unsupportedEncoding = Code(XML_ERR_UNSUPPORTED_ENCODING)
    /// An XML declaration that is not at the very beginning, or another use of the target `xml`.
    package static let misplacedDeclaration = Code(XML_ERR_RESERVED_XML_NAME)
    /// A `&` or `<` without a name behind it.
    package static let nameRequired = Code(XML_ERR_NAME_REQUIRED)
    /// What libxml2 has no number for, nesting beyond its bound among it.
    static let unspecified = Code(XML_ERR_INTERNAL_ERROR)
    /// A prefix that no declaration binds.
    package static let undefinedNamespace = Code(XML_NS_ERR_UNDEFINED_NAMESPACE)

    private init(_ error: xmlParserErrors) {
      rawValue = Int32(error.rawValue)
    }
  }
}
