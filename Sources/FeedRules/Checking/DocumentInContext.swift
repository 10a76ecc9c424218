import Diagnostics
import FeedModel
import LibXML

/// What is known of a document as a whole while its elements are judged.
final class DocumentInContext: Sendable {
  /// The format whose vocabulary the document's element names.
  enum Format: Sendable {
    case rss
    case atom
  }

  let format: Format
  /// The value of `version` on `rss`; 2.0 if it says nothing.
  let version: String
  /// The address that the document is taken to be served from.
  let base: AbsoluteURL?
  /// The moment of the judgement; nothing if dates of the future are not to be found out.
  let now: Timestamp?
  let file: SourceFile
  /// Whether the document came in UTF-8.
  let isUTF8: Bool
  /// Whether the parser wrote U+FFFD for what it could not read, so that the character tells nothing.
  let hasReplacements: Bool
  /// Whether an RSS channel says when it was built.
  let hasBuildDate: Bool
  /// Whether the document has elements of Apple's, or says that it would.
  let hasItunes: Bool
  /// A namespace that stands for the format's own by mistake.
  private let mistaken: String?
  /// The vocabularies of the namespaces met so far in the document, by URI.
  private let spaces: [String: Space]

  init(
    format: Format,
    root: XMLElement,
    namespaces: [String],
    isUTF8: Bool,
    hasReplacements: Bool,
    file: SourceFile,
    base: AbsoluteURL?,
    now: Timestamp?
  ) {
    self.format = format
    self.file = file
    self.base = base
    self.isUTF8 = isUTF8
    self.hasReplacements = hasReplacements
    self.now = now
    version = root.attribute("version") ?? "2.0"
    mistaken = root.namespace
    var spaces: [String: Space] = [:]
    for uri in namespaces { spaces[uri] = KnownNamespace.nearly(uri)?.space ?? .unknown }
    self.spaces = spaces
    let heads = root.name == "rss" ? Array(root.elements) : [root]
    hasBuildDate = heads.contains { $0.elements.contains { $0.name == "lastBuildDate" } }
    let itunes = Set(namespaces.filter { spaces[$0] == .itunes })
    hasItunes =
      !itunes.isEmpty && heads.contains { Self.hasElement(in: itunes, below: $0, depth: 2) }
  }

  /// Whether there is an element of one of some namespaces, so many levels below another at most.
  private static func hasElement(
    in namespaces: Set<String>,
    below element: XMLElement,
    depth: Int
  ) -> Bool {
    element.elements.contains { child in
      child.namespace.map(namespaces.contains) == true
        || (depth > 1 && hasElement(in: namespaces, below: child, depth: depth - 1))
    }
  }

  /// The vocabulary of the format itself.
  var ownSpace: Space {
    format == .atom ? .atom : .rss
  }

  /// Whether the format is RSS 2 and not one of its forerunners.
  var isRSS2: Bool {
    format == .rss && version.utf8.starts(with: "2.".utf8)
  }

  /// The vocabulary of a namespace.
  func space(of namespace: String?) -> Space {
    if namespace == mistaken { return ownSpace }
    guard let namespace else { return format == .rss ? .rss : .unqualified }
    return spaces[namespace] ?? KnownNamespace.nearly(namespace)?.space ?? .unknown
  }

  /// The name of an element as messages tell it.
  func name(of element: XMLElement) -> QualifiedName {
    name(of: element, in: space(of: element.namespace))
  }

  /// The name of an element whose vocabulary is known already.
  func name(of element: XMLElement, in space: Space) -> QualifiedName {
    let prefix: String? =
      switch space {
      case ownSpace, .unqualified: nil
      case .unknown, .unjudged: element.prefix
      default: KnownNamespace.of(space)?.prefix
      }
    return QualifiedName(space: space, local: element.name, prefix: prefix)
  }
}
